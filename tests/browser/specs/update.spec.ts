import { Front } from "../fixtures/front.ts";
import { expect, test as base } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { firstAnswers, storedAnswers } from "../pages/answers.ts";
import { startRound } from "../pages/facilitator.ts";
import { answer, answerAll, answersOf, atQuestion, expectWhereabouts, join, lookOver, send } from "../pages/participant.ts";
import { expectOnlyVersion, keepFiles, keptVersions, newerVersionIsReady, newerVersionWaits } from "../pages/update.ts";

const ANSWERS = answersOf(4);
const NEWER = "feedfeedfeedfeed";

/** Everybody reaches the server through a front that can offer a newer version of the app. */
const test = base.extend<{ front: Front }>({
  front: [
    async ({ server }, use) => {
      const front = await Front.before(server.port);
      await use(front);
      front.close();
    },
    { auto: true }, // There before the phones, and still there when they are put away.
  ],
});

/** Counts how often a page was loaded anew from now on. */
const MARK = () => void Object.assign(window, { isStillHere: true });
const IS_MARKED = () => "isStillHere" in window;

test("a newer version never interrupts somebody who is answering, and takes over in the waiting room", async ({ phone, front }) => {
  const kari = await phone("Kari", { baseURL: front.url });
  const { page } = await phone("Ahmed", { baseURL: front.url });
  await join(page, await startRound(kari.page));
  await keepFiles(page);
  await answer(page, ANSWERS[0]!, 1);
  const [current] = await keptVersions(page);
  await page.evaluate(MARK);

  await test.step("it waits on every question and while the answers are looked over", async () => {
    front.newer = NEWER;
    await newerVersionIsReady(page);
    await answerAll(page, ANSWERS, 2, 4);
    await atQuestion(page, 5);
    await lookOver(page);
    expect(await newerVersionWaits(page)).toBe(true);
    expect(await page.evaluate(IS_MARKED)).toBe(true);
    expect(await keptVersions(page)).toEqual([current, `samson-${NEWER}`].sort());
  });

  await test.step("after sending it takes over, forgets the older files, and everything is where it was", async () => {
    await send(page);
    await expectOnlyVersion(page, NEWER);
    expect(await newerVersionWaits(page)).toBe(false);
    await expectWhereabouts(page, "answers-received");
    expect(await storedAnswers(page)).toEqual(firstAnswers(ANSWERS, 4));
  });
});

test("a newer version that waits goes on waiting when a question is loaded again", async ({ phone, front }) => {
  const kari = await phone("Kari", { baseURL: front.url });
  const { page } = await phone("Ahmed", { baseURL: front.url });
  await join(page, await startRound(kari.page));
  await keepFiles(page);
  front.newer = NEWER;
  await newerVersionIsReady(page);
  await answer(page, ANSWERS[0]!, 1);
  await atQuestion(page, 2);
  await page.reload();
  await atQuestion(page, 2);
  expect(await newerVersionWaits(page)).toBe(true);
});

test("a newer version that waits takes over on the first screen, and the next calm screen comes from it", async ({ phone, front }) => {
  const kari = await phone("Kari", { baseURL: front.url });
  const { page } = await phone("Ahmed", { baseURL: front.url });
  await join(page, await startRound(kari.page));
  await keepFiles(page);
  front.newer = NEWER;
  await newerVersionIsReady(page);
  await page.evaluate(MARK);
  await page.getByRole("button", { name: words("answer-back") }).click();
  await expect(page.getByRole("link", { name: words("home-go-on") })).toBeVisible();
  await expectOnlyVersion(page, NEWER);

  await test.step("who goes on answering at once is still not interrupted", async () => {
    await page.getByRole("link", { name: words("home-go-on") }).click();
    await answer(page, ANSWERS[0]!, 1);
    await atQuestion(page, 2);
    expect(await page.evaluate(IS_MARKED)).toBe(true);
  });

  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: words("answer-back") }).click();
  await atQuestion(page, 1);
  await page.getByRole("button", { name: words("answer-back") }).click();
  await loaded;
  await expect(page.getByRole("link", { name: words("home-go-on") })).toBeVisible();
  expect(await page.evaluate(IS_MARKED)).toBe(false);
});
