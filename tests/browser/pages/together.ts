import { expect, type Locator, type Page } from "@playwright/test";
import type { Phone, PhoneOptions } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { startRound } from "./facilitator.ts";
import { profileArrives } from "./profile.ts";
import { atItem, ITEMS, joinSurvey, skipAndSend, surveyText } from "./survey.ts";

/** What browsers write into the console without a connection. */
const NO_COVERAGE = { tolerate: [/ERR_INTERNET_DISCONNECTED/] };

/** Kari facilitates, Ahmed agrees with the first two statements about what helps, and both are at the result. */
export async function twoAtTheResult(phone: (name: string, options?: PhoneOptions) => Promise<Phone>): Promise<[Phone, Phone]> {
  const [kari, ahmed] = [await phone("Kari", NO_COVERAGE), await phone("Ahmed", NO_COVERAGE)];
  const link = await startRound(kari.page, { survey: true, headcount: 1, open: true, without: [0, 2] });
  const total = ITEMS.filter(({ part }) => part === "success_factors").length + 1;
  await joinSurvey(ahmed.page, link, "enterprise");
  for (const number of [2, 3]) {
    await atItem(ahmed.page, number, total);
    await ahmed.page.getByRole("button", { name: surveyText("scale.agree5", "level_5"), exact: true }).click();
  }
  await atItem(ahmed.page, 4, total);
  await skipAndSend(ahmed.page);
  await Promise.all([kari, ahmed].map(({ page }) => profileArrives(page)));
  return [kari, ahmed];
}

/** From the result to the parts that the group writes. */
export async function writeTogether(page: Page): Promise<void> {
  await page.getByRole("link", { name: words("together-open"), exact: true }).click();
  await expect(page.getByText(words("together-lead"))).toBeVisible();
}

/** From the parts to the one of this address. */
export async function openPart(page: Page, part: "overview" | "continuum" | "circle" | "evaluation"): Promise<void> {
  await page.locator(`a.link-row[href$='/together/${part}']`).click();
  await expect(page.getByText(words("together-lead"))).toBeHidden();
}

/** Back to the parts. */
export async function toParts(page: Page): Promise<void> {
  await page.getByRole("link", { name: words("together-back"), exact: true }).click();
  await expect(page.getByText(words("together-lead"))).toBeVisible();
}

/** The card with this heading. */
export function card(page: Page, title: string): Locator {
  return page.locator("section.card", { has: page.getByRole("heading", { name: title, exact: true }) });
}

/** A cell of the overview. */
export function cell(page: Page, column: string, row: string): Locator {
  return card(page, column).getByLabel(row, { exact: true });
}
