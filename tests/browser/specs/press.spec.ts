import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures/index.ts";
import { FORM, order } from "../pages/press.ts";

/** The files for reports that are kept on the phone. */
async function keptForReports(page: Page): Promise<string[]> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  const paths = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map((request) => new URL(request.url).pathname);
  });
  return paths.map((path) => path.split("/").at(-1)!).filter((name) => /press|samson-report/.test(name)).sort();
}

test("a phone that asks for no report downloads nothing of what makes one", async ({ phone }) => {
  const { page } = await phone("Kari");
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/");
  expect(await keptForReports(page)).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((path) => /press\.js|samson-report/.test(path))).toEqual([]);
});

test("a browser makes a PDF, tells how much of the program has come, and makes another one without a connection", async ({ phone, server }) => {
  test.slow(); // Compiling the largest program of all takes its time on a machine with other things to do.
  const { page } = await phone("Kari");
  await page.goto("/");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();

  const { file, progress } = await order(page, FORM);
  expect(file.subarray(0, 5).toString()).toBe("%PDF-");
  expect(file.includes("pdfuaid")).toBe(true);
  const [here, of] = progress.at(-1)!;
  expect(here).toBe(of);
  expect(progress.map(([here]) => here)).toEqual(progress.map(([here]) => here).sort((one, other) => one - other));

  await expect.poll(() => keptForReports(page)).toEqual(["press.js", "samson-report.js", "samson-report_bg.wasm"]);
  await server.stop();
  await page.reload();
  const again = await order(page, FORM);
  expect(again.file.equals(file)).toBe(true);
});

test("an order that cannot be read is refused, and the next one is made", async ({ phone }) => {
  test.slow();
  const { page } = await phone("Kari");
  await page.goto("/");
  await expect(order(page, { Form: { ...FORM.Form, version: 99 } })).rejects.toThrow("UnknownInstrument");
  expect((await order(page, FORM)).file.length).toBeGreaterThan(10_000);
});
