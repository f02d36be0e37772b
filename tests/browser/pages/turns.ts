import { expect, type Page } from "@playwright/test";
import type { Person } from "../fixtures/expected.ts";
import { words } from "../fixtures/words.ts";
import { acceptInvitation, answerAs } from "./participant.ts";

/** Hands the phone to the next person, from the waiting room. */
export async function handOn(page: Page): Promise<void> {
  await page.getByRole("link", { name: words("next-open") }).click();
  await page.getByRole("button", { name: words("next-yes"), exact: true }).click();
  await expectStart(page);
}

/** The neutral start: the invitation, as somebody sees it who has never seen it. */
export async function expectStart(page: Page): Promise<void> {
  const accept = new RegExp(`^(${words("join-accept")}|${words("join-accept-open")})$`);
  await expect(page.getByRole("button", { name: accept })).toBeVisible();
}

/** From the neutral start to the last answer. */
export async function takeTurn(page: Page, person: Person, to?: number): Promise<void> {
  await acceptInvitation(page, `group-${person.group}`);
  await answerAs(page, person, 1, to);
}

/** From the invitation to the paper forms. */
export async function openForms(page: Page): Promise<void> {
  await page.getByRole("link", { name: words("forms-open"), exact: true }).click();
  await expect(page.getByRole("heading", { name: words("forms-title"), exact: true })).toBeVisible();
}

/** Enters a whole form, and stands before the next one. */
export async function enterForm(page: Page, person: Person): Promise<void> {
  await page.getByRole("radio", { name: words(`group-${person.group}`) }).click();
  await page.getByRole("button", { name: words("forms-begin") }).click();
  await answerAs(page, person);
  await page.getByRole("button", { name: words("review-send"), exact: true }).click();
  await expect(page.getByText(words("forms-entered"))).toBeVisible();
}
