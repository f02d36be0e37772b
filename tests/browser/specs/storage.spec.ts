import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { expect, test } from "../fixtures/index.ts";

const BUILT_BY_CARGO = fileURLToPath(new URL("../../../target/bundle/samson-conformance", import.meta.url));
const FOLDER = process.env.SAMSON_CONFORMANCE ?? BUILT_BY_CARGO;

const EMPTY_PAGE = "<!doctype html><title>Storage</title><link rel=icon href=data:,>";

/** What the suite says about one rule of the storage contract. */
interface Outcome {
  name: string;
  ok: boolean;
  message: string;
}

test("this browser's storage keeps the contract that every storage keeps", async ({ phone }) => {
  const { page } = await phone("Kari");
  await page.route("/suite/**", (route) => {
    const name = new URL(route.request().url()).pathname.slice("/suite/".length);
    return name ? route.fulfill({ path: join(FOLDER, name) }) : route.fulfill({ contentType: "text/html", body: EMPTY_PAGE });
  });
  await page.goto("/suite/");
  const outcomes: Outcome[] = await page.evaluate(async (program) => {
    const { default: init } = await import(program);
    await init();
    return JSON.parse(await (globalThis as any).samsonConformance);
  }, "/suite/samson-conformance.js");
  expect(outcomes.length).toBeGreaterThan(0);
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
});
