import { expect, type Page } from "@playwright/test";
import type { Phone } from "../fixtures/index.ts";

const VERSION = /const VERSION = "([0-9a-f]{16})"/;
export const NEWER = "feedfeedfeedfeed";

/** Waits until the service worker has kept every file and serves this page. */
export async function keepFiles(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
}

/** From now on the server offers this phone a newer version of the app. */
export async function offerNewerVersion({ context }: Phone): Promise<void> {
  await context.route("**/sw.js", async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    expect(script).toMatch(VERSION);
    await route.fulfill({ response, body: script.replace(VERSION, `const VERSION = "${NEWER}"`) });
  });
}

/** Looks for a newer version, as the browser does now and then, and waits until it is ready to take over. */
export async function newerVersionIsReady(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then((registration) => registration.update()).then(() => {}));
  await expect.poll(() => newerVersionWaits(page)).toBe(true);
}

/** Whether a newer version is ready, and has not taken over. */
export async function newerVersionWaits(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
}

/** The versions of the app that are kept on this phone. */
export async function keptVersions(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).sort());
}
