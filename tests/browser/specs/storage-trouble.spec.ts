import { expect, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { firstAnswers, storedAnswers } from "../pages/answers.ts";
import { fillUp, refuseStorage } from "../pages/device-trouble.ts";
import { startRound } from "../pages/facilitator.ts";
import { answer, answerAll, answersOf, atQuestion, expectWhereabouts, join, lookOver, send, sendFirst, writeNote } from "../pages/participant.ts";
import { profileArrives } from "../pages/profile.ts";

const ANSWERS = answersOf(1);

test("a browser that refuses to store says so on every step, and the answers can be given and sent all the same", async ({ phone }) => {
  const kari = await phone("Kari");
  const ahmed = await phone("Ahmed");
  await refuseStorage(ahmed.page);
  const link = await startRound(kari.page, { headcount: 1, open: true });
  const sentence = ahmed.page.getByText(words("problem-storage-refused"));
  await ahmed.page.goto(link);
  await expect(sentence).toBeVisible();
  await join(ahmed.page, link);
  await expect(sentence).toBeVisible();
  await answerAll(ahmed.page, ANSWERS, 1, 6);
  await lookOver(ahmed.page);
  await expect(sentence).toBeVisible();
  await send(ahmed.page);
  await Promise.all([kari, ahmed].map(({ page }) => profileArrives(page)));
  await expect(ahmed.page.getByText(words("profile-counted"))).toBeVisible();
});

test("a full phone stays on the question and says so; with space again it goes on, and nothing is lost", async ({ phone, lastingPhone }) => {
  const before = await lastingPhone.start();
  await join(before, await startRound((await phone("Kari")).page));
  await answerAll(before, ANSWERS, 1, 5);
  await atQuestion(before, 6);

  const { page, makeSpace } = await fillUp(lastingPhone, before);
  const sentence = page.getByText(words("problem-storage-full"));
  await answer(page, ANSWERS[5]!, 6);
  await expect(sentence).toBeVisible();
  await atQuestion(page, 6);
  expect(await storedAnswers(page)).toEqual(firstAnswers(ANSWERS, 5));

  await makeSpace();
  await answer(page, ANSWERS[5]!, 6);
  await atQuestion(page, 7);
  await expect(sentence).toBeHidden();
  expect(await storedAnswers(page)).toEqual(firstAnswers(ANSWERS, 6));
});

test("an idea that finds no space is told, and what was written before stays", async ({ phone, lastingPhone }) => {
  const before = await lastingPhone.start();
  await join(before, await startRound((await phone("Kari")).page));
  await answerAll(before, ANSWERS, 1, 4);
  await writeNote(before, "idea", "Felles kaffe");
  const stored = await storedAnswers(before);
  expect(stored).toEqual({ ...firstAnswers(ANSWERS, 4), "idea/equality.1": "Felles kaffe" });

  const { page } = await fillUp(lastingPhone, before);
  await page.getByRole("button", { name: words("answer-note-again") }).click();
  await page.getByLabel(words("note-idea"), { exact: true }).fill("Felles kaffe hver fredag");
  await expect(page.getByText(words("problem-storage-full"))).toBeVisible();
  expect(await storedAnswers(page)).toEqual(stored);
});

test("a phone that is full when it wants to send keeps the answers, and sends when there is space", async ({ phone, lastingPhone }) => {
  const kari = await phone("Kari");
  const before = await lastingPhone.start();
  await join(before, await startRound(kari.page, { headcount: 1, open: true }));
  await answerAll(before, ANSWERS, 1, 4);
  await lookOver(before);

  const { page, makeSpace } = await fillUp(lastingPhone, before);
  await page.getByRole("button", { name: words("review-send"), exact: true }).click();
  await expect(page.getByText(words("problem-storage-full"))).toBeVisible();
  await makeSpace();
  await send(page);
  await Promise.all([kari.page, page].map(profileArrives));
  expect(await storedAnswers(page)).toEqual(firstAnswers(ANSWERS, 4));
});

test("a phone that fills up while it waits says so, and shows the profile when there is space", async ({ phone, lastingPhone }) => {
  const [kari, berit] = [await phone("Kari"), await phone("Berit")];
  const link = await startRound(kari.page, { headcount: 2, open: true });
  const before = await lastingPhone.start();
  await join(before, link);
  await sendFirst(before, ANSWERS.slice(0, 4));
  await expectWhereabouts(before, "answers-received");

  const { page, makeSpace } = await fillUp(lastingPhone, before);
  await join(berit.page, link);
  await sendFirst(berit.page, ANSWERS.slice(0, 4));
  await profileArrives(berit.page);
  await expect(page.getByText(words("problem-storage-full"))).toBeVisible();
  await makeSpace();
  await page.reload();
  await profileArrives(page);
  await expect(page.getByText(words("profile-counted"))).toBeVisible();
});
