import { expect, type Page } from "@playwright/test";
import { type Language, words } from "../fixtures/words.ts";

/** The number of questions of the scorecard: 4 values and 51 statements. */
export const QUESTIONS = 55;
export const VALUES = 4;

/** 1 to 5, or "don't know". */
export type Said = 1 | 2 | 3 | 4 | 5 | "skip";

/** Somebody's answers to every question, in the order of asking; the values never are "skip". */
export function answersOf(seed: number): Said[] {
  return Array.from({ length: QUESTIONS }, (_, question) => {
    const draw = (seed * 7919 + question * 104729 + ((seed * question) % 13) * 31) % 11;
    if (question >= VALUES && draw === 10) return "skip";
    return ((draw % 5) + 1) as Said;
  });
}

/** Opens an invitation, reads and accepts, and says which side this person belongs to. */
export async function join(page: Page, link: string, group = "group-citizen", language: Language = "nb"): Promise<void> {
  await page.goto(link);
  await page.getByRole("button", { name: words("join-accept", {}, language), exact: true }).click();
  await page.getByRole("radio", { name: words(group, {}, language) }).click();
  await page.getByRole("button", { name: words("join-begin", {}, language) }).click();
  await atQuestion(page, 1, language);
}

/** Waits until the question with this number is on screen. */
export async function atQuestion(page: Page, number: number, language: Language = "nb"): Promise<void> {
  const place = words("answer-place", { number, total: QUESTIONS }, language);
  await expect(page.getByText(new RegExp(`(^|[^0-9])${place}$`))).toBeVisible();
}

/** Answers one question with one tap. */
export async function answer(page: Page, said: Said, number: number, language: Language = "nb"): Promise<void> {
  await atQuestion(page, number, language);
  if (said === "skip") {
    await page.getByRole("button", { name: words("answer-skip", {}, language) }).click();
  } else {
    const scale = number <= VALUES ? "answer-importance" : "answer-level";
    await page.getByRole("button", { name: words(`${scale}-${said}`, {}, language), exact: true }).click();
  }
}

/** Answers the questions from one number to another, both included. */
export async function answerAll(page: Page, answers: Said[], from = 1, to = QUESTIONS): Promise<void> {
  for (let number = from; number <= to; number++) await answer(page, answers[number - 1]!, number);
}

/** Writes an idea at the statement on screen. */
export async function writeIdea(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: words("answer-note") }).click();
  await page.getByLabel(words("note-idea"), { exact: true }).fill(text);
  await page.getByRole("button", { name: words("note-done") }).click();
}

/** Sends from the screen where everything is looked over. */
export async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: words("review-send"), exact: true }).click();
  await expect(page.getByText(words("review-heading"))).toBeHidden();
}
