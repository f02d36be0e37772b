import { expect, test } from "../fixtures/index.ts";
import type { Page } from "@playwright/test";
import { words } from "../fixtures/words.ts";
import { startRound } from "../pages/facilitator.ts";
import { answerAll, answersOf, expectWhereabouts, join, lookOver, send, VALUES } from "../pages/participant.ts";

const ANSWERS = answersOf(6);

/** Without a service worker, a phone has only what its browser happens to have kept. */
const NOTHING_KEPT = { serviceWorkers: "block", tolerate: [/ERR_INTERNET_DISCONNECTED/] } as const;

/** The programs that the page itself has loaded so far. */
async function programs(page: Page): Promise<string[]> {
  const names = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  return names.filter((name) => name.endsWith("_bg.wasm") && !name.includes("worker")).map((name) => name.split("/").at(-1)!);
}

/** What this page asks a server beside the files of the app, from now on. */
function requestsToServer(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith("/api/")) asked.push(pathname);
  });
  return asked;
}

test("who is invited comes to the last question with the first part of the app, and sees what follows with the whole", async ({ phone }) => {
  const link = await startRound((await phone("Kari")).page);
  const { page } = await phone("Ahmed");
  const asked = requestsToServer(page);
  await join(page, link);
  await answerAll(page, ANSWERS, 1, VALUES);
  await lookOver(page);
  expect(await programs(page)).toEqual(["samson-first_bg.wasm"]);
  expect(asked, "the first part asks for nothing but the app").toEqual([]);
  await send(page);
  await expectWhereabouts(page, "answers-received");
  expect(asked).not.toEqual([]);
  expect(await programs(page)).toEqual(["samson-app_bg.wasm"]);
});

test("without coverage and before the whole app is here, the answers are kept, and everything goes on by itself", async ({ phone }) => {
  const link = await startRound((await phone("Kari")).page);
  const ahmed = await phone("Ahmed", NOTHING_KEPT);
  const { page } = ahmed;
  await join(page, link);
  await answerAll(page, ANSWERS, 1, VALUES);
  await lookOver(page);
  await ahmed.setOffline(true);
  await send(page);
  await expect(page.getByText(words("elsewhere-offline"))).toBeVisible();
  await ahmed.setOffline(false);
  await expectWhereabouts(page, "answers-received");
});
