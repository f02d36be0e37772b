import type { Page } from "@playwright/test";
import { slowProcessor } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { startRound } from "../pages/facilitator.ts";
import { atQuestion, join, QUESTIONS } from "../pages/participant.ts";
import { percentile, test } from "./figures.ts";

const TAPS = 200;

/** A page that does nothing but show another heading, of as many letters as a statement has. */
const EMPTY_PAGE = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Empty</title>
  <h1>Statement 0</h1>${"<button style='display:block;width:100%;height:56px'>Answer</button>".repeat(5)}`;

function swapHeadingOnTap(): void {
  let taps = 0;
  document.addEventListener("click", () => {
    document.querySelector("h1")!.textContent = `Statement ${++taps}`;
  });
}

/** In the page: notes, for every tap, the time from the finger's touch until another heading has been painted. */
function watchTaps(): void {
  const latencies: number[] = ((window as any).latencies = []);
  let touched: number | undefined;
  const heading = () => document.querySelector("h1")?.textContent;
  let shown = heading();
  addEventListener("pointerdown", (event) => (touched = event.timeStamp), { capture: true });
  new MutationObserver(() => {
    const now = heading();
    if (touched === undefined || !now || now === shown) return;
    const since = touched;
    [shown, touched] = [now, undefined];
    requestAnimationFrame(() => requestAnimationFrame(() => latencies.push(performance.now() - since)));
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

async function tap(page: Page, selector: string): Promise<void> {
  const before: number = await page.evaluate(() => (window as any).latencies.length);
  await page.locator(selector).nth(before % 5).tap();
  await page.waitForFunction((count) => (window as any).latencies.length > count, before);
}

const latencies = (page: Page): Promise<number[]> => page.evaluate(() => (window as any).latencies);

test("from the touch of an answer until it is saved and the next statement is painted", async ({ phone, record }) => {
  const empty = (await phone("an empty page")).page;
  await empty.setContent(EMPTY_PAGE);
  await empty.evaluate(swapHeadingOnTap);
  await slowProcessor(empty, 4);
  await empty.evaluate(watchTaps);
  for (let turn = 0; turn < TAPS; turn++) await tap(empty, "button");

  const link = await startRound((await phone("Kari")).page);
  const all: number[] = [];
  for (let person = 0; all.length < TAPS; person++) {
    const { page } = await phone(`person ${person}`);
    await join(page, link);
    await slowProcessor(page, 4);
    await page.evaluate(watchTaps);
    // The last tap leads to the overview, which is no statement.
    for (let number = 1; number < QUESTIONS; number++) await tap(page, "button.answer");
    await atQuestion(page, QUESTIONS);
    all.push(...(await latencies(page)));
    await page.close();
  }

  const measured = percentile(all.slice(0, TAPS), 0.95);
  const nothing = percentile(await latencies(empty), 0.95);
  record({ name: "tap to next statement, processor 4x slower, 95 of 100", value: measured, unit: "ms", goal: 80 });
  record({ name: "tap to next statement, processor 4x slower, median", value: percentile(all, 0.5), unit: "ms" });
  record({ name: "the same on a page that only swaps a heading, 95 of 100", value: nothing, unit: "ms" });
  record({ name: "tap compared with that page", value: measured / nothing, unit: "times" });
});
