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

test("a full phone stays on the question and says so; with space again it goes on, and nothing is lost", async ({ phone, server }) => {
  const ahmed = await phone("Ahmed");
  await join(ahmed.page, await startRound((await phone("Kari")).page));
  await answerAll(ahmed.page, ANSWERS, 1, 5);
  await atQuestion(ahmed.page, 6);

  const makeSpace = await fillUp(ahmed, server.url);
  const sentence = ahmed.page.getByText(words("problem-storage-full"));
  await answer(ahmed.page, ANSWERS[5]!, 6);
  await expect(sentence).toBeVisible();
  await atQuestion(ahmed.page, 6);
  expect(await storedAnswers(ahmed.page)).toEqual(firstAnswers(ANSWERS, 5));

  await makeSpace();
  await answer(ahmed.page, ANSWERS[5]!, 6);
  await atQuestion(ahmed.page, 7);
  await expect(sentence).toBeHidden();
  await expect(ahmed.page.getByText(/^Lagret på telefonen: /)).toBeVisible();
  expect(await storedAnswers(ahmed.page)).toEqual(firstAnswers(ANSWERS, 6));
});

test("an idea that finds no space is told, and the one before it stays", async ({ phone, server }) => {
  const ahmed = await phone("Ahmed");
  await join(ahmed.page, await startRound((await phone("Kari")).page));
  await answerAll(ahmed.page, ANSWERS, 1, 4);
  await writeNote(ahmed.page, "idea", "Felles kaffe");
  const before = await storedAnswers(ahmed.page);
  expect(Object.values(before)).toContain("Felles kaffe");
  await fillUp(ahmed, server.url);
  await writeNote(ahmed.page, "idea", "Felles kaffe hver fredag");
  await expect(ahmed.page.getByText(words("problem-storage-full"))).toBeVisible();
  expect(await storedAnswers(ahmed.page)).toEqual(before);
});

test("a phone that is full when it wants to send keeps the answers, and sends when there is space", async ({ phone, server }) => {
  const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed")];
  await join(ahmed.page, await startRound(kari.page, { headcount: 1, open: true }));
  await answerAll(ahmed.page, ANSWERS, 1, 4);
  await lookOver(ahmed.page);
  const makeSpace = await fillUp(ahmed, server.url);
  await ahmed.page.getByRole("button", { name: words("review-send"), exact: true }).click();
  await expect(ahmed.page.getByText(words("problem-storage-full"))).toBeVisible();
  await makeSpace();
  await send(ahmed.page);
  await Promise.all([kari, ahmed].map(({ page }) => profileArrives(page)));
  expect(await storedAnswers(ahmed.page)).toEqual(firstAnswers(ANSWERS, 4));
});

test("a phone that fills up while it waits says so, and shows the profile when there is space", async ({ phone, server }) => {
  const [kari, ahmed, berit] = [await phone("Kari"), await phone("Ahmed"), await phone("Berit")];
  const link = await startRound(kari.page, { headcount: 2, open: true });
  await join(ahmed.page, link);
  await sendFirst(ahmed.page, ANSWERS.slice(0, 4));
  await expectWhereabouts(ahmed.page, "answers-received");
  const makeSpace = await fillUp(ahmed, server.url);
  await join(berit.page, link);
  await sendFirst(berit.page, ANSWERS.slice(0, 4));
  await profileArrives(berit.page);
  await expect(ahmed.page.getByText(words("problem-storage-full"))).toBeVisible();
  await makeSpace();
  await ahmed.page.reload();
  await profileArrives(ahmed.page);
  await expect(ahmed.page.getByText(words("profile-counted"))).toBeVisible();
});
