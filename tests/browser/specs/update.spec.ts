import { Front } from "../fixtures/front.ts";
import { expect, test as base } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { firstAnswers, storedAnswers } from "../pages/answers.ts";
import { startRound } from "../pages/facilitator.ts";
import { answer, answerAll, answersOf, atQuestion, expectWhereabouts, join, lookOver, send } from "../pages/participant.ts";
import { askedOfNewerVersion, keepFiles, keptVersions, listenToRequests, newerVersionHasHadItsMoment, newerVersionIsReady, newerVersionWaits } from "../pages/update.ts";

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

/** Notices when a page is loaded anew from now on. */
const MARK = () => void Object.assign(window, { isStillHere: true });
const IS_MARKED = () => "isStillHere" in window;

test("a newer version never interrupts somebody who is answering, and is let in in the waiting room", async ({ phone, front }) => {
  const kari = await phone("Kari", { baseURL: front.url });
  const ahmed = await phone("Ahmed", { baseURL: front.url });
  const { page } = ahmed;
  await listenToRequests(page);
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
    expect(await askedOfNewerVersion(page)).toBeUndefined();
    expect(await page.evaluate(IS_MARKED)).toBe(true);
    expect(await keptVersions(page)).toEqual([current, `samson-${NEWER}`].sort());
  });

  await test.step("after sending the app lets it in", async () => {
    await send(page);
    await expect.poll(() => askedOfNewerVersion(page)).toBe("activate");
  });

  // Chromium lets a service worker step aside only between two requests, and may miss that moment: then the next
  // opening is the latest.
  await test.step("the older files are forgotten, and everything is where it was", async () => {
    await newerVersionHasHadItsMoment(page);
    await expectWhereabouts(page, "answers-received");
    await ahmed.reopen(page.url());
    await expect.poll(() => keptVersions(ahmed.page)).toEqual([`samson-${NEWER}`]);
    await expectWhereabouts(ahmed.page, "answers-received");
    expect(await storedAnswers(ahmed.page)).toEqual(firstAnswers(ANSWERS, 4));
  });
});

test("a newer version that waits goes on waiting when a question is loaded again, and is let in on the first screen", async ({ phone, front }) => {
  const kari = await phone("Kari", { baseURL: front.url });
  const { page } = await phone("Ahmed", { baseURL: front.url });
  await listenToRequests(page);
  await join(page, await startRound(kari.page));
  await keepFiles(page);
  front.newer = NEWER;
  await newerVersionIsReady(page);
  await page.reload();
  await atQuestion(page, 1);
  expect(await newerVersionWaits(page)).toBe(true);
  expect(await askedOfNewerVersion(page)).toBeUndefined();
  await page.getByRole("button", { name: words("answer-back") }).click();
  await expect.poll(() => askedOfNewerVersion(page)).toBe("activate");
});

test("a page that another version has taken over is loaded anew on the next calm screen, and not before", async ({ phone }) => {
  const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed")];
  const { page } = ahmed;
  await join(page, await startRound(kari.page));
  await keepFiles(page);
  await page.evaluate(MARK);
  await page.evaluate(() => navigator.serviceWorker.dispatchEvent(new Event("controllerchange")));
  await answer(page, ANSWERS[0]!, 1);
  await atQuestion(page, 2);
  expect(await page.evaluate(IS_MARKED)).toBe(true);
  await page.getByRole("button", { name: words("answer-back") }).click();
  await atQuestion(page, 1);
  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: words("answer-back") }).click();
  await loaded;
  await expect(page.getByRole("link", { name: words("home-go-on") })).toBeVisible();
  expect(await page.evaluate(IS_MARKED)).toBe(false);
});
