import { expect, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { startRound } from "../pages/facilitator.ts";
import { answersOf, join, sendFirst, VALUES } from "../pages/participant.ts";
import { profileArrives } from "../pages/profile.ts";

/** Waits until the service worker has kept every file. */
const FILES_ARE_KEPT = async () => {
  await navigator.serviceWorker.ready;
};

test("a phone that has opened Samson once opens it without a connection", async ({ phone, server }) => {
  const kari = await phone("Kari");
  await kari.page.goto("/");
  await kari.page.evaluate(FILES_ARE_KEPT);
  await server.stop();
  for (const path of ["/j#any-invitation", "/"]) {
    await kari.page.goto(path);
    await expect(kari.page.locator("#main")).not.toBeEmpty();
    await expect(kari.page.locator("[data-boot]")).toHaveCount(0);
  }
});

test("every file of the bundle is kept, and only one version of them", async ({ phone }) => {
  const { page } = await phone("Kari");
  await page.goto("/");
  await page.evaluate(FILES_ARE_KEPT);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, paths: requests.flat().map((request) => new URL(request.url).pathname) };
  });
  expect(kept.names).toEqual([expect.stringMatching(/^samson-[0-9a-f]{16}$/)]);
  expect(kept.paths).toEqual(expect.arrayContaining(["/index.html", "/j.html", "/manifest.webmanifest"]));
  expect(kept.paths.filter((path) => path.endsWith(".wasm"))).toHaveLength(3);
});

test("without a secure context there is nothing to keep files in, and the app comes all the same", async ({ phone, server }) => {
  const { page } = await phone("Kari");
  await page.goto(server.insecureUrl);
  await expect(page.locator("[data-boot]")).toHaveCount(0);
  expect(await page.evaluate(() => "serviceWorker" in navigator)).toBe(false);
});

test("the whole flow works where browsers keep half of what they can to themselves: plain http on a local hub", async ({ phone, server }) => {
  const local = { baseURL: server.insecureUrl };
  const kari = await phone("Kari", local);
  const link = await startRound(kari.page);
  expect(link.startsWith(`${server.insecureUrl}/j#`)).toBe(true);
  const people = await Promise.all(["Ahmed", "Berit", "Chen"].map((name) => phone(name, local)));
  for (const [seed, { page }] of people.entries()) {
    await join(page, link);
    expect(await page.evaluate(() => [isSecureContext, "subtle" in crypto])).toEqual([false, false]);
    await sendFirst(page, answersOf(seed).slice(0, VALUES));
  }
  await Promise.all([kari, ...people].map(({ page }) => profileArrives(page)));
  for (const { page } of people) await expect(page.getByText(words("profile-counted"))).toBeVisible();
});
