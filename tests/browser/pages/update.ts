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

/** Leaves the newer version the time to take over and load the page anew; Chromium may miss the moment for it. */
export async function newerVersionHasHadItsMoment(page: Page): Promise<void> {
  await expect.poll(() => newerVersionWaits(page).catch(() => true)).toBe(false).catch(() => {});
}

/** The versions of the app that are kept on this phone. */
export async function keptVersions(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await caches.keys()).sort());
}

/** Writes down what the app asks of service workers, from the next loading on. */
export async function listenToRequests(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const post = ServiceWorker.prototype.postMessage;
    ServiceWorker.prototype.postMessage = function (message: { type: string }) {
      Object.assign(window, { asked: message.type });
      post.call(this, message);
    };
  });
}

/** What the app has asked the newer version to do; `undefined` as long as it only waits, or the page is being loaded anew. */
export async function askedOfNewerVersion(page: Page): Promise<unknown> {
  return page.evaluate(() => (window as any).asked).catch((error: Error) => {
    if (!/context was destroyed/.test(error.message)) throw error;
  });
}
