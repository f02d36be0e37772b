import { expect, type Page } from "@playwright/test";

/** Waits until the service worker has kept every file and serves this page. */
export async function keepFiles(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
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

/** Waits until nothing but this version is kept. Chromium looks whether the older one can step aside when it is asked for something. */
export async function expectOnlyVersion(page: Page, version: string): Promise<void> {
  const ask = () => page.evaluate(() => fetch("/manifest.webmanifest").then((answer) => answer.ok));
  await expect.poll(async () => ((await ask()), keptVersions(page))).toEqual([`samson-${version}`]);
}
