import { expect, type Page } from "@playwright/test";
import { words } from "../fixtures/words.ts";
import { acceptInvitation } from "./participant.ts";

export interface NewRound {
  name?: string;
  headcount?: number;
  open?: boolean;
  /** The survey instead of the scorecard. */
  survey?: boolean;
  /** The parts of the survey that are left out, counted from 0. */
  without?: number[];
}

/** Starts a collaboration with one round from the first screen, and returns the link of its invitation. */
export async function startRound(page: Page, round: NewRound = {}) {
  const { name = "DYRK, Bjellandstrand", headcount = 3, open = false, survey = false, without = [] } = round;
  await page.goto("/");
  await page.getByRole("link", { name: words("home-start") }).click();
  if (survey) await page.getByRole("radio", { name: words("new-survey") }).click();
  const parts = page.getByRole("group", { name: words("new-parts") }).getByRole("checkbox");
  for (const part of without) await parts.nth(part).click();
  await page.getByLabel(words("new-name")).fill(name);
  await page.getByLabel(words("new-headcount")).fill(String(headcount));
  if (open) await page.getByRole("radio", { name: words("new-open") }).click();
  await page.getByRole("button", { name: words("new-start") }).click();
  return invitation(page);
}

/** The link on the invitation screen. */
export async function invitation(page: Page): Promise<string> {
  await page.getByText(words("invite-show-link")).click();
  // At a hub there is another one behind it, for afterwards.
  const link = page.getByText(/^https?:\/\/.*\/j#/).first();
  await expect(link).toBeVisible();
  return (await link.innerText()).replaceAll(/\s/g, "");
}

/** "4 of 7 have answered", as the facilitator sees it. */
export async function expectCount(page: Page, submitted: number, headcount: number): Promise<void> {
  await expect(page.getByText(words("invite-count", { submitted, headcount }))).toBeVisible();
}

/** Closes the round openly, after the one confirmation. */
export async function closeWithoutTheMissing(page: Page, submitted: number, missing: number): Promise<void> {
  await page.getByRole("button", { name: words("close-without") }).click();
  await expect(page.getByText(words("close-explanation", { submitted, missing }))).toBeVisible();
  await page.getByRole("button", { name: words("close-yes") }).click();
}

/** Begins to answer on the facilitator's own phone. */
export async function answerHere(page: Page, group: string): Promise<void> {
  await page.getByRole("button", { name: words("invite-answer-too") }).click();
  await acceptInvitation(page, `group-${group}`);
}

/** Corrects how many are here. */
export async function setHeadcount(page: Page, headcount: number): Promise<void> {
  await page.getByLabel(words("invite-headcount")).fill(String(headcount));
}
