import type { CDPSession, Page } from "@playwright/test";
import { slowProcessor } from "../fixtures/index.ts";
import { startRound } from "../pages/facilitator.ts";
import { join, QUESTIONS } from "../pages/participant.ts";
import { atItem, ITEMS, joinSurvey } from "../pages/survey.ts";
import { percentile, test } from "./figures.ts";

const TAPS = 200;

/** A page that does nothing but show another heading, with as many answers as a statement has. */
const EMPTY_PAGE = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Empty</title>
  <h1>Statement 0</h1>${"<button class=answer style='display:block;width:100%;height:56px'>Answer</button>".repeat(5)}`;

function swapHeadingOnTap(): void {
  let taps = 0;
  document.addEventListener("click", () => {
    document.querySelector("h1")!.textContent = `Statement ${++taps}`;
  });
}

/** In the page: tells, for every tap, the time from the finger's touch until another heading has been painted. */
function watchTaps(): void {
  let touched: number | undefined;
  let tell = (_: number) => {};
  const heading = () => document.querySelector("h1")?.textContent;
  let shown = heading();
  (window as any).nextTap = () => new Promise<number>((resolve) => (tell = resolve));
  addEventListener("pointerdown", (event) => (touched = event.timeStamp), { capture: true });
  new MutationObserver(() => {
    const now = heading();
    if (touched === undefined || !now || now === shown) return;
    const since = touched;
    [shown, touched] = [now, undefined];
    requestAnimationFrame(() => requestAnimationFrame(() => tell(performance.now() - since)));
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** A finger on a phone with a slow processor. */
class Finger {
  private constructor(
    readonly page: Page,
    readonly session: CDPSession,
  ) {}

  static async on(page: Page): Promise<Finger> {
    await page.evaluate(watchTaps);
    await slowProcessor(page, 4);
    return new Finger(page, await page.context().newCDPSession(page));
  }

  /** Taps the answer in this place and returns how long it took, in milliseconds. Whoever taps has read something first. */
  async tap(place: number): Promise<number> {
    await this.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const [x, y] = await this.page.evaluate((index) => {
      (window as any).tapped = (window as any).nextTap();
      const { left, top, width, height } = document.querySelectorAll(".answer")[index]!.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    }, place);
    // Both at once: how long the finger rests is no time of the app's.
    const touched = this.session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    await Promise.all([touched, this.session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] })]);
    return this.page.evaluate(() => (window as any).tapped);
  }

  async taps(count: number): Promise<number[]> {
    const times: number[] = [];
    while (times.length < count) times.push(await this.tap(times.length % 5));
    return times;
  }
}

test("from the touch of an answer until it is saved and the next statement is painted", async ({ phone, record }) => {
  const empty = await phone("an empty page");
  await empty.page.setContent(EMPTY_PAGE);
  await empty.page.evaluate(swapHeadingOnTap);
  const nothing = await (await Finger.on(empty.page)).taps(TAPS);
  // A page that is slowed down keeps a processor busy, even when nothing happens on it.
  await empty.close();

  const link = await startRound((await phone("Kari")).page);
  const times: number[] = [];
  for (let person = 0; times.length < TAPS; person++) {
    const { page } = await phone(`person ${person}`);
    await join(page, link);
    // The last tap leads to the overview, which is no statement.
    times.push(...(await (await Finger.on(page)).taps(QUESTIONS - 1)));
    await page.close();
  }

  const [measured, least] = [percentile(times, 0.95), percentile(nothing, 0.95)];
  record({ name: "tap to next statement, processor 4x slower, 95 of 100", value: measured, unit: "ms", goal: 80 });
  record({ name: "tap to next statement, processor 4x slower, median", value: percentile(times, 0.5), unit: "ms" });
  record({ name: "a page that only swaps a heading, 95 of 100", value: least, unit: "ms" });
  record({ name: "a page that only swaps a heading, median", value: percentile(nothing, 0.5), unit: "ms" });
  record({ name: "tap compared with that page", value: measured / least, unit: "times" });
});

test("the same in the survey, whose second part is answered with taps alone", async ({ phone, record }) => {
  const link = await startRound((await phone("Kari")).page, { survey: true, without: [0, 2] });
  const total = ITEMS.filter(({ part }) => part === "success_factors").length + 1;
  const times: number[] = [];
  for (let person = 0; times.length < TAPS; person++) {
    const { page } = await phone(`person ${person}`);
    await joinSurvey(page, link, "citizen");
    await atItem(page, 2, total);
    times.push(...(await (await Finger.on(page)).taps(total - 2)));
    await page.close();
  }
  record({ name: "survey: tap to next item, processor 4x slower, 95 of 100", value: percentile(times, 0.95), unit: "ms", goal: 80 });
  record({ name: "survey: tap to next item, processor 4x slower, median", value: percentile(times, 0.5), unit: "ms" });
});
