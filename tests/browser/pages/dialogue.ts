import { expect, type Locator, type Page } from "@playwright/test";
import type { Phone, PhoneOptions } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { startRound } from "./facilitator.ts";
import { answerAll, answersOf, atQuestion, join, lookOver, send, sendFirst, VALUES, writeNote } from "./participant.ts";
import { profileArrives } from "./profile.ts";

/** What Ahmed suggests at the first statement that is asked. */
export const IDEA = "Felles kaffe hver fredag";
/** What browsers write into the console without a connection. */
const NO_COVERAGE = { tolerate: [/ERR_INTERNET_DISCONNECTED/] };

/** Kari facilitates, Ahmed answers with one idea, and both are at the profile. */
export async function twoAtTheProfile(phone: (name: string, options?: PhoneOptions) => Promise<Phone>): Promise<[Phone, Phone]> {
  const [kari, ahmed] = [await phone("Kari", NO_COVERAGE), await phone("Ahmed", NO_COVERAGE)];
  await join(ahmed.page, await startRound(kari.page, { headcount: 1, open: true }));
  await answerAll(ahmed.page, answersOf(2), 1, VALUES);
  await atQuestion(ahmed.page, VALUES + 1);
  await writeNote(ahmed.page, "idea", IDEA);
  await lookOver(ahmed.page);
  await send(ahmed.page);
  await Promise.all([kari, ahmed].map(({ page }) => profileArrives(page)));
  return [kari, ahmed];
}

/** Kari facilitates, three others answer what has to be answered, and all four are at the profile. */
export async function fourAtTheProfile(phone: (name: string, options?: PhoneOptions) => Promise<Phone>): Promise<Phone[]> {
  const four = await Promise.all(["Kari", "Ahmed", "Berit", "Chen"].map((name) => phone(name, NO_COVERAGE)));
  const [kari, ...others] = four;
  const link = await startRound(kari!.page, { headcount: others.length, open: true });
  for (const [index, { page }] of others.entries()) {
    await join(page, link);
    await sendFirst(page, answersOf(index).slice(0, VALUES));
  }
  await Promise.all(four.map(({ page }) => profileArrives(page)));
  return four;
}

/** The name of the field on screen. */
export function fieldTitle(page: Page): Locator {
  return page.locator("header").getByRole("heading");
}

/** From the profile to the field with this number, counted from 0, as the instrument has them. */
export async function openField(page: Page, number: number): Promise<void> {
  await page.locator("a.link-row[href*='/profile/']").nth(number).click();
  await expect(note(page)).toBeVisible();
}

/** The shared note of the field on screen. */
export function note(page: Page): Locator {
  return page.getByLabel(words("talk-note"), { exact: true });
}

/** Writes into the shared note, and waits until it is stored on the phone. */
export async function noteDown(page: Page, text: string): Promise<void> {
  await note(page).fill(text);
  const stored = new RegExp(`^(${words("talk-note-kept")}|${words("talk-note-waits")})$`);
  await expect(page.getByText(stored)).toBeVisible();
}
