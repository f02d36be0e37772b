import type { Page } from "@playwright/test";
import { expect, type Phone, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { firstAnswers, storedAnswers } from "../pages/answers.ts";
import { startRound } from "../pages/facilitator.ts";
import { answer, answerAll, answersOf, atQuestion, join, lookOver, QUESTIONS, send, writeNote } from "../pages/participant.ts";
import { profileArrives } from "../pages/profile.ts";

const ANSWERS = answersOf(3);

/** Opens Samson in a second tab, at the question where the first one stands. */
async function secondTab({ context }: Phone): Promise<Page> {
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("link", { name: words("home-go-on") }).click();
  return page;
}

/** Waits until a tab that shows a question knows of so many answers, wherever they were given. */
async function expectAnswered(page: Page, count: number): Promise<void> {
  const parts = page.locator(".progress progress");
  const answered = () => parts.evaluateAll((all) => all.reduce((sum, part) => sum + (part as HTMLProgressElement).value, 0));
  await expect.poll(answered).toBe(count);
}

test("two tabs of the same person know of each other, and what is said in one appears in the other", async ({ phone }) => {
  const ahmed = await phone("Ahmed");
  const first = ahmed.page;
  await join(first, await startRound((await phone("Kari")).page));
  await answerAll(first, ANSWERS, 1, 2);
  await atQuestion(first, 3);
  const second = await secondTab(ahmed);
  for (const tab of [first, second]) await expect(tab.getByText(words("other-tab"))).toBeVisible();

  await second.getByRole("button", { name: words("answer-overview") }).click();
  const row = second.getByRole("button", { name: /Demokrati/ });
  await expect(row).toContainText(words(`answer-importance-${ANSWERS[1]}`));
  const changed = ANSWERS[1] === 5 ? 1 : 5;
  await first.getByRole("button", { name: words("answer-back") }).click();
  await answer(first, changed, 2);
  await expect(row).toContainText(words(`answer-importance-${changed}`));
});

test("answering in both tabs and sending from one loses nothing", async ({ phone }) => {
  const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed")];
  const first = ahmed.page;
  await join(first, await startRound(kari.page, { headcount: 1, open: true }));
  await answerAll(first, ANSWERS, 1, 4);
  await writeNote(first, "idea", "Felles kaffe");
  const second = await secondTab(ahmed);
  // Each goes its own way: the first leaves out what the second answers.
  await answerAll(second, ANSWERS, 5, 20);
  await expectAnswered(first, 20);
  // Browsers let a tab that nobody looks at wait a second for each frame.
  await first.bringToFront();
  await answer(first, ANSWERS[4]!, 5);
  await atQuestion(first, 21);
  await answerAll(first, ANSWERS, 21, QUESTIONS);
  const everything = { ...firstAnswers(ANSWERS, QUESTIONS), "idea/equality.1": "Felles kaffe" };
  expect(await storedAnswers(first)).toEqual(everything);

  await second.bringToFront();
  await lookOver(second);
  await expect(second.getByText(words("review-complete"))).toBeVisible();
  await send(second);
  await Promise.all([kari.page, second].map(profileArrives));
  await expect(second.getByText(words("profile-counted"))).toBeVisible();
  expect(await storedAnswers(second)).toEqual(everything);
});

test("sending from both tabs counts as one response, and both tabs learn that it arrived", async ({ phone }) => {
  const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed")];
  const first = ahmed.page;
  await join(first, await startRound(kari.page, { headcount: 2, open: true }));
  await answerAll(first, ANSWERS, 1, 4);
  const second = await secondTab(ahmed);
  for (const tab of [first, second]) await lookOver(tab);
  await Promise.all([first, second].map((tab) => tab.getByRole("button", { name: /^Send svarene/ }).click()));
  for (const tab of [first, second]) await expect(tab.getByText(words("answers-received"))).toBeVisible();
  await expect(kari.page.getByText(words("invite-count", { submitted: 1, headcount: 2 }))).toBeVisible();
});
