import type { Page } from "@playwright/test";
import { slowProcessor } from "../fixtures/index.ts";
import { fillRound } from "../fixtures/fill.ts";
import { startRound } from "../pages/facilitator.ts";
import { test } from "./figures.ts";
import { SLOWER, withSlowWorkers } from "./workers.ts";

const GOALS = [
  { people: 12, goal: 400 },
  { people: 60, goal: 2000 },
];

interface Reveal {
  /** From the last byte of the bag until the profile is painted. */
  elapsed: number;
  /** How much of that the worker was at work. */
  working: number;
  /** The longest time the page could not react. */
  freeze: number;
}

/**
 * In the page: notes how long the worker works, and how long the page cannot react. A job goes out as a message of the
 * app; it is done when a message with bytes comes back.
 */
function watchReveal(): void {
  const seen = ((window as any).seen = { jobs: [] as [number, number][], freezes: [] as PerformanceEntry[], painted: 0 });
  const begun: number[] = [];
  window.Worker = class extends Worker {
    constructor(...what: ConstructorParameters<typeof Worker>) {
      super(...what);
      this.addEventListener("message", ({ data }) => data[1] instanceof Uint8Array && seen.jobs.push([begun.shift()!, performance.now()]));
    }
    override postMessage(...what: [any, any]): void {
      begun.push(performance.now());
      super.postMessage(...what);
    }
  };
  new PerformanceObserver((list) => seen.freezes.push(...list.getEntries())).observe({ type: "longtask" });
  new MutationObserver((_, observer) => {
    if (!document.querySelector(".drawing svg")) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => (seen.painted = performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

function readReveal(): Reveal {
  const { jobs, freezes, painted } = (window as any).seen;
  const bag = performance.getEntriesByType("resource").find(({ name }) => name.endsWith("/bag")) as PerformanceResourceTiming;
  const arrived = bag.responseEnd;
  const working = jobs.filter(([begun]: number[]) => begun! >= arrived).reduce((sum: number, [begun, done]: number[]) => sum + done! - begun!, 0);
  const after = freezes.filter(({ startTime }: PerformanceEntry) => startTime >= arrived).map(({ duration }: PerformanceEntry) => duration);
  return { elapsed: painted - arrived, working, freeze: Math.max(0, ...after) };
}

async function reveal(page: Page, people: number): Promise<Reveal> {
  await page.addInitScript(watchReveal);
  const link = await startRound(page, { headcount: people });
  await slowProcessor(page, SLOWER);
  await fillRound(link, people);
  await page.waitForFunction(() => (window as any).seen.painted, undefined, { timeout: 120_000 });
  return page.evaluate(readReveal);
}

for (const { people, goal } of GOALS) {
  test(`opening, merging and scoring ${people} responses`, async ({ phone, record }) => {
    const kari = await phone("Kari", { reducedMotion: "reduce" });
    const { elapsed, working, freeze } = await reveal(kari.page, people);
    const value = withSlowWorkers(elapsed, working);
    record({ name: `${people} responses to profile, processor 4x slower`, value, unit: "ms", goal });
    record({ name: `${people} responses, longest freeze of the page`, value: freeze, unit: "ms", goal: 200 });
  });
}
