import type { Page } from "@playwright/test";
import { expect, type LastingPhone, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { firstAnswers, storedAnswers } from "../pages/answers.ts";
import { isKeptBeside, loseDatabase, logOf, tearRecord } from "../pages/device-trouble.ts";
import { startRound } from "../pages/facilitator.ts";
import { answerAll, answersOf, atQuestion, join } from "../pages/participant.ts";

const ANSWERS = answersOf(2);

/** Kills the browser, and opens the app again. */
async function openAgain(phone: LastingPhone, meanwhile: (phone: LastingPhone) => Promise<void>): Promise<Page> {
  await phone.kill();
  await meanwhile(phone);
  const page = await phone.start();
  await page.goto("/");
  return page;
}

test("a browser that was killed in the middle of a record keeps everything, at the start after the next too", async ({ phone, lastingPhone }) => {
  const link = await startRound((await phone("Kari")).page);
  let page = await lastingPhone.start();
  await join(page, link);
  await answerAll(page, ANSWERS, 1, 3);
  await atQuestion(page, 4);

  const torn = await logOf(lastingPhone);
  page = await openAgain(lastingPhone, tearRecord);
  await expect.poll(() => logOf(lastingPhone)).not.toBe(torn);
  await page.getByRole("link", { name: words("home-go-on") }).click();
  await answerAll(page, ANSWERS, 4, 6);
  await atQuestion(page, 7);

  page = await openAgain(lastingPhone, async () => {});
  await page.getByRole("link", { name: words("home-go-on") }).click();
  await atQuestion(page, 7);
  expect(await storedAnswers(page)).toEqual(firstAnswers(ANSWERS, 6));
});

test("a browser that has lost everything says so, and says what to do", async ({ phone, lastingPhone }) => {
  const link = await startRound((await phone("Kari")).page);
  let page = await lastingPhone.start();
  const notice = () => page.getByText(words("storage-lost"));
  await join(page, link);
  await answerAll(page, ANSWERS, 1, 3);
  await expect(notice()).toBeHidden();

  await expect.poll(() => isKeptBeside(lastingPhone, "samson-kept")).toBe(true);
  page = await openAgain(lastingPhone, loseDatabase);
  await expect(notice()).toBeVisible();
  await join(page, link);
  await answerAll(page, ANSWERS, 1, 3);

  page = await openAgain(lastingPhone, async () => {});
  await expect(page.getByRole("link", { name: words("home-go-on") })).toBeVisible();
  await expect(notice()).toBeHidden();
});
