import { expect, type Page } from "@playwright/test";
import type { Person } from "../fixtures/expected.ts";
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
  await acceptInvitation(page, group, language);
}

/** Accepts the invitation on screen for somebody of this group. */
export async function acceptInvitation(page: Page, group: string, language: Language = "nb"): Promise<void> {
  const accept = new RegExp(`^(${words("join-accept", {}, language)}|${words("join-accept-open", {}, language)})$`);
  await page.getByRole("button", { name: accept }).click();
  await page.getByRole("radio", { name: words(group, {}, language) }).click();
  await page.getByRole("button", { name: words("join-begin", {}, language) }).click();
  await atQuestion(page, 1, language);
}

/** Waits until this phone keeps the whole app, and can do without a connection from now on. */
export async function appIsKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Waits until the question with this number is on screen. */
export async function atQuestion(page: Page, number: number, language: Language = "nb"): Promise<void> {
  const place = words("answer-place", { number, total: QUESTIONS }, language);
  await expect(page.getByText(new RegExp(`(^|[^0-9])${place}$`))).toBeVisible();
}

/** The number of the question on screen. */
export async function placeOf(page: Page): Promise<number> {
  const place = page.getByText(new RegExp(` · ${words("answer-place", { number: "\\d+", total: QUESTIONS })}$`));
  await expect(place).toBeVisible();
  return Number((await place.innerText()).match(/ · (\d+)/)![1]);
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

/** Answers the questions from one number to another, both included, with everything this person writes there. */
export async function answerAs(page: Page, person: Person, from = 1, to = QUESTIONS): Promise<void> {
  let next = from;
  for (const { number, kind, text } of person.notes ?? []) {
    if (number < from || number > to) continue;
    await answerAll(page, person.answers, next, number - 1);
    await atQuestion(page, number);
    await writeNote(page, kind, text);
    next = number;
  }
  await answerAll(page, person.answers, next, to);
}

/** Sends from the screen where everything is looked over. */
export async function send(page: Page, language: Language = "nb"): Promise<void> {
  await page.getByRole("button", { name: words("review-send", {}, language), exact: true }).click();
  await expect(page.getByText(words("review-heading", {}, language))).toBeHidden();
}

/** Writes an idea or a comment at the statement on screen. */
export async function writeNote(page: Page, kind: "idea" | "comment", text: string): Promise<void> {
  const open = new RegExp(`^(${words("answer-note")}|${words("answer-note-again")})$`);
  await page.getByRole("button", { name: open }).click();
  await page.getByLabel(words(`note-${kind}`), { exact: true }).fill(text);
  await page.getByRole("button", { name: words("note-done") }).click();
}

/** Leaves the questions for the screen where everything is looked over. */
export async function lookOver(page: Page, language: Language = "nb"): Promise<void> {
  await page.getByRole("button", { name: words("answer-overview", {}, language) }).click();
  await expect(page.getByText(words("review-heading", {}, language))).toBeVisible();
}

/** Somebody in a hurry: answers the first questions, leaves the rest open, and sends. */
export async function sendFirst(page: Page, answers: Said[]): Promise<void> {
  await answerAll(page, answers, 1, answers.length);
  await lookOver(page);
  await send(page);
}

/** What counts when only the first questions were answered: the rest is "don't know". */
export function restSkipped(answers: Said[]): Said[] {
  return [...answers, ...Array.from({ length: QUESTIONS - answers.length }, () => "skip" as const)];
}

/** The quiet line that says where the answers are. */
export async function expectWhereabouts(page: Page, key: string): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: words(key) })).toBeVisible();
}

/** Goes back to the question before. */
export async function goBack(page: Page): Promise<void> {
  await page.getByRole("button", { name: words("answer-back"), exact: true }).click();
}

/** The answer that shows as chosen at the question on screen. */
export async function expectChosen(page: Page, said: Exclude<Said, "skip">, number: number, language: Language = "nb"): Promise<void> {
  await atQuestion(page, number, language);
  const scale = number <= VALUES ? "answer-importance" : "answer-level";
  const chosen = page.getByRole("button", { pressed: true }).filter({ hasText: words(`${scale}-${said}`, {}, language) });
  await expect(chosen).toBeVisible();
}

/** From the waiting room to the question with this text, to answer it anew. */
export async function changeAnswer(page: Page, question: string): Promise<void> {
  await page.getByRole("link", { name: words("waiting-change") }).click();
  await page.getByRole("button", { name: question }).click();
}

/** Sends once more from the screen where everything is looked over. */
export async function sendAgain(page: Page): Promise<void> {
  await page.getByRole("button", { name: words("review-send-again") }).click();
  await expect(page.getByText(words("review-heading"))).toBeHidden();
}

/** Takes the answers back, after the one confirmation. */
export async function takeBack(page: Page): Promise<void> {
  await page.getByRole("button", { name: words("withdraw") }).click();
  await page.getByRole("button", { name: words("withdraw-yes") }).click();
}
