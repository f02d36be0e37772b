import { expectedProfile, type Person } from "../fixtures/expected.ts";
import { expect, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { firstAnswers, storedAnswers } from "../pages/answers.ts";
import { closeWithoutTheMissing, expectCount, setHeadcount, startRound } from "../pages/facilitator.ts";
import {
  answer, answerAll, answersOf, appIsKept, atQuestion, changeAnswer, expectChosen, expectWhereabouts, goBack, join, lookOver,
  restSkipped, type Said, send, sendAgain, sendFirst, takeBack,
} from "../pages/participant.ts";
import { expectOverview, expectSubtitle, profileArrives } from "../pages/profile.ts";

const AHMED: Said[] = [5, 4, 3, 2, 1, 5];
const BERIT: Said[] = [4, 4, 4, 4, 2, 3];

/** What the domain makes of two people in an open conversation. */
function profileOf(...people: Said[][]) {
  const person = (answers: Said[]): Person => ({ group: "citizen", answers: restSkipped(answers) });
  return expectedProfile({ protection: "open_conversation", headcount: people.length, people: people.map(person) });
}

test("an answer that is changed before the reveal is sent again, and the new one counts", async ({ phone }) => {
  const [kari, ahmed, berit] = [await phone("Kari"), await phone("Ahmed"), await phone("Berit")];
  const link = await startRound(kari.page, { headcount: 2, open: true });
  await join(ahmed.page, link);
  await answerAll(ahmed.page, AHMED, 1, 4);
  await atQuestion(ahmed.page, 5);
  const statement = await ahmed.page.getByRole("heading").innerText();
  await answerAll(ahmed.page, AHMED, 5, 6);
  await lookOver(ahmed.page);
  await send(ahmed.page);
  await expectWhereabouts(ahmed.page, "answers-received");

  await changeAnswer(ahmed.page, statement);
  await expectChosen(ahmed.page, 1, 5);
  await answer(ahmed.page, 4, 5);
  await lookOver(ahmed.page);
  await sendAgain(ahmed.page);
  await expectWhereabouts(ahmed.page, "answers-received");
  await expectCount(kari.page, 1, 2);

  await join(berit.page, link);
  await sendFirst(berit.page, BERIT);
  for (const { page } of [kari, ahmed, berit]) {
    await profileArrives(page);
    await expectOverview(page, profileOf([5, 4, 3, 2, 4, 5], BERIT));
  }
  await expect(ahmed.page.getByText(words("profile-counted"), { exact: true })).toBeVisible();
});

test("answers that are taken back are not counted, and can be sent again", async ({ phone }) => {
  const [kari, ahmed, berit] = [await phone("Kari"), await phone("Ahmed"), await phone("Berit")];
  const link = await startRound(kari.page, { headcount: 2, open: true });
  await join(ahmed.page, link);
  await sendFirst(ahmed.page, AHMED);
  await expectCount(kari.page, 1, 2);

  await takeBack(ahmed.page);
  await expectWhereabouts(ahmed.page, "answers-withdrawn");
  await expect(ahmed.page.getByText(words("waiting-next-withdrawn"))).toBeVisible();
  await expectCount(kari.page, 0, 2);

  await ahmed.page.getByRole("button", { name: words("withdraw-send-again") }).click();
  await expectWhereabouts(ahmed.page, "answers-received");
  await expectCount(kari.page, 1, 2);
  await join(berit.page, link);
  await sendFirst(berit.page, BERIT);
  await profileArrives(ahmed.page);
  await expectOverview(ahmed.page, profileOf(AHMED, BERIT));
});

test("switching the language in the middle of answering loses nothing", async ({ phone }) => {
  const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed")];
  await join(ahmed.page, await startRound(kari.page));
  const answers = answersOf(1);
  await answerAll(ahmed.page, answers, 1, 11);
  await atQuestion(ahmed.page, 12);
  await ahmed.page.goto("/");
  await ahmed.page.getByLabel(words("language-label")).selectOption("en");
  await ahmed.page.getByRole("link", { name: words("home-go-on", {}, "en") }).click();
  await atQuestion(ahmed.page, 12, "en");
  await answer(ahmed.page, 3, 12, "en");
  await atQuestion(ahmed.page, 13, "en");
  expect(await storedAnswers(ahmed.page)).toEqual(firstAnswers([...answers.slice(0, 11), 3], 12));
});

test("going back shows the answer that was given", async ({ phone }) => {
  const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed")];
  await join(ahmed.page, await startRound(kari.page));
  await answerAll(ahmed.page, AHMED, 1, 6);
  await atQuestion(ahmed.page, 7);
  for (const number of [6, 5, 4]) {
    await goBack(ahmed.page);
    await expectChosen(ahmed.page, AHMED[number - 1] as Exclude<Said, "skip">, number);
  }
  await answer(ahmed.page, 5, 4);
  await atQuestion(ahmed.page, 7);
});

test("a response that comes after the reveal is refused kindly, and kept", async ({ phone }) => {
  const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed")];
  const berit = await phone("Berit", { tolerate: [/ERR_INTERNET_DISCONNECTED/, /409 \(Conflict\)/] });
  const link = await startRound(kari.page, { headcount: 2, open: true });
  await join(berit.page, link);
  await appIsKept(berit.page);
  await berit.setOffline(true);
  await sendFirst(berit.page, BERIT);
  await join(ahmed.page, link);
  await sendFirst(ahmed.page, AHMED);
  await closeWithoutTheMissing(kari.page, 1, 1);
  await profileArrives(kari.page);

  await berit.setOffline(false);
  await profileArrives(berit.page);
  await expect(berit.page.getByRole("status").filter({ hasText: words("profile-late") })).toBeVisible();
  await expect(berit.page.getByRole("alert")).toHaveCount(0);
  await expectSubtitle(berit.page, 1, 2);
  expect(await storedAnswers(berit.page)).toEqual(firstAnswers(BERIT, BERIT.length));
});

test("when the headcount is corrected to those who are here, their last answer reveals the round", async ({ phone }) => {
  const kari = await phone("Kari");
  const link = await startRound(kari.page, { headcount: 4, open: true });
  for (const name of ["Ahmed", "Berit"]) {
    const { page } = await phone(name);
    await join(page, link);
    await sendFirst(page, AHMED);
  }
  await expectCount(kari.page, 2, 4);
  await setHeadcount(kari.page, 3);
  await expectCount(kari.page, 2, 3);
  await expect(kari.page.getByRole("button", { name: words("number-fewer") })).toBeDisabled();
  const chen = await phone("Chen");
  await join(chen.page, link);
  await sendFirst(chen.page, BERIT);
  await profileArrives(kari.page);
  await expectSubtitle(kari.page, 3, 3);
});
