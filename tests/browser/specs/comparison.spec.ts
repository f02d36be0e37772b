import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectFits, takePictures, test } from "../fixtures/index.ts";
import { fillRound } from "../fixtures/fill.ts";
import { words } from "../fixtures/words.ts";
import { invitation, startRound } from "../pages/facilitator.ts";
import { openTools } from "../pages/manage.ts";
import { expectSubtitle, profileArrives } from "../pages/profile.ts";

const ROUNDS = ["Høsten 2026", "Våren 2027", "Høsten 2027"];

/** Another round in the same collaboration, answered by so many, until its profile is there. */
async function measureAgain(page: Page, title: string, people: number): Promise<void> {
  await openTools(page);
  await page.getByRole("link", { name: words("manage-again-start") }).click();
  await page.getByLabel(words("new-round")).fill(title);
  await page.getByLabel(words("new-headcount")).fill(String(people));
  await page.getByRole("button", { name: words("new-start") }).click();
  await fillRound(await invitation(page), people, ROUNDS.indexOf(title) + 1);
  await profileArrives(page);
  await expectSubtitle(page, people, people);
}

test("the second round shows beside the first, and three rounds are lines", async ({ phone }) => {
  const { page } = await phone("Kari");
  const look = async (name: string) => {
    await expectAccessible(page, name);
    await expectFits(page, name);
    await takePictures(page, name, true);
  };
  await page.goto("/");
  await fillRound(await startRound(page, { headcount: 6 }), 6);
  await profileArrives(page);
  await expect(page.getByText(words("compare-open"))).toBeHidden();

  await measureAgain(page, ROUNDS[1]!, 6);
  const before = page.locator(".card", { has: page.getByRole("link", { name: words("compare-open") }) });
  await expect(before.getByRole("heading")).toContainText(words("compare-since", { before: "" }).trim());
  await look("profile-compared");
  await page.getByRole("link", { name: words("compare-open") }).click();
  await expect(page.getByRole("heading", { name: words("compare-title") })).toBeVisible();
  await expect(page.getByText(words("compare-trend"))).toBeHidden();
  await page.getByRole("button", { name: words("profile-show-table") }).click();
  const fields = page.getByRole("region", { name: words("compare-overall"), exact: true }).locator("tbody tr");
  await expect(fields).toHaveCount(7);
  for (const row of await fields.all()) await expect(row).toContainText(/Sterkere|Svakere|Omtrent som før/);
  await look("compare");
  await page.getByRole("button", { name: words("field-back") }).click();

  await measureAgain(page, ROUNDS[2]!, 7);
  await page.getByRole("link", { name: words("compare-open") }).click();
  await expect(page.getByText(words("compare-withheld"))).toBeVisible();
  await expect(page.getByText(words("compare-statements-all"))).toBeHidden();
  await expect(page.locator("svg").filter({ hasText: ROUNDS[1]! }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: words("compare-trend") })).toBeVisible();
  await look("compare-three");
  await page.getByRole("radio").last().click();
  await expect(page.getByText(words("compare-place", { now: ROUNDS[2]!, before: "" }).trim())).not.toContainText(ROUNDS[1]!);
});

test("the group may take the fields as they were asked instead of the widest gap first", async ({ phone }) => {
  const { page } = await phone("Kari");
  await fillRound(await startRound(page, { headcount: 6 }), 6);
  await profileArrives(page);
  await page.getByRole("button", { name: words("profile-order-to-asked") }).click();
  await expect(page.getByText(words("profile-order-asked"))).toBeVisible();
  const first = await page.locator("a.link-row[href*='/profile/']").first().getAttribute("href");
  await page.getByRole("link", { name: words("profile-talk") }).click();
  await expect(page.getByText(words("field-place-as-asked", { number: 1, total: 7 }), { exact: true })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(first);
});
