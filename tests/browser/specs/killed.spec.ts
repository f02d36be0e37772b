import type { Page } from "@playwright/test";
import { setTimeout as moment } from "node:timers/promises";
import { expect, type LastingPhone, test } from "../fixtures/index.ts";
import { Random } from "../fixtures/random.ts";
import { words } from "../fixtures/words.ts";
import { firstAnswers, storedAnswers } from "../pages/answers.ts";
import { startRound } from "../pages/facilitator.ts";
import { answer, answerAll, answersOf, atQuestion, join, placeOf, QUESTIONS } from "../pages/participant.ts";

const LIVES = 25;
const ANSWERS = answersOf(5);

/** What somebody has seen confirmed: the number of the last question whose successor came on screen. */
class Diary {
  confirmed = 0;
  tapped = 0;

  /** Answers one question after the other until the phone dies, or up to this question. */
  async answerUpTo(page: Page, last: number): Promise<void> {
    for (let number = this.confirmed + 1; number <= last; number++) {
      this.tapped = number;
      await answer(page, ANSWERS[number - 1]!, number);
      await atQuestion(page, number + 1);
      this.confirmed = number;
    }
  }
}

/** A life of the phone: a few answers in peace, and the end somewhere in the middle of the next tap. */
async function liveAndDie(phone: LastingPhone, page: Page, diary: Diary, random: Random): Promise<void> {
  await diary.answerUpTo(page, diary.confirmed + random.below(2));
  const interrupted = diary.answerUpTo(page, diary.confirmed + 1).catch(() => {});
  await moment(random.below(160));
  await phone.kill();
  await interrupted;
}

/** Opens the app again and goes on. Everything confirmed is there, and at most the interrupted tap besides. */
async function comeBack(phone: LastingPhone, diary: Diary): Promise<Page> {
  const page = await phone.start();
  await page.goto("/");
  await page.getByRole("link", { name: words("home-go-on") }).click();
  const place = await placeOf(page);
  expect([diary.confirmed + 1, diary.tapped + 1]).toContain(place);
  expect(await storedAnswers(page)).toEqual(firstAnswers(ANSWERS, place - 1));
  diary.confirmed = place - 1;
  return page;
}

// Two people at the same time, so that both processors have something to do.
for (const seed of [2026, 815]) {
  test(`a phone that dies ${LIVES} times while answering loses no confirmed answer (seed ${seed})`, async ({ phone, lastingPhone }) => {
    test.setTimeout(240_000);
    const random = new Random(seed);
    const link = await startRound((await phone("Kari")).page);
    const diary = new Diary();
    let page = await lastingPhone.start();
    await join(page, link);
    for (let life = 1; life <= LIVES; life++) {
      await test.step(`life ${life}, from question ${diary.confirmed + 1}`, async () => {
        await liveAndDie(lastingPhone, page, diary, random);
        page = await comeBack(lastingPhone, diary);
      });
    }
    await answerAll(page, ANSWERS, diary.confirmed + 1);
    await expect(page.getByText(words("review-complete"))).toBeVisible();
    expect(await storedAnswers(page)).toEqual(firstAnswers(ANSWERS, QUESTIONS));
  });
}
