import { slowProcessor } from "../fixtures/index.ts";
import { fillRound } from "../fixtures/fill.ts";
import { startRound } from "../pages/facilitator.ts";
import { profileArrives } from "../pages/profile.ts";
import { median, repeat, test } from "./figures.ts";
import { SLOWER, watchWork, withSlowWorkers } from "./workers.ts";

const PEOPLE = 60;
const TIMES = 5;

/** In the page: notes when the profile could be read and its buttons pressed. */
function noteWhenThere(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector(".drawing svg")) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => ((window as any).there = performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

test(`the profile of ${PEOPLE} responses that are merged already, opened from the first screen`, async ({ phone, record }) => {
  const { page } = await phone("Kari", { reducedMotion: "reduce" });
  await page.addInitScript(watchWork);
  await fillRound(await startRound(page, { headcount: PEOPLE }), PEOPLE);
  await profileArrives(page);
  await slowProcessor(page, SLOWER);
  const times = await repeat(TIMES, async () => {
    await page.goto("/");
    const round = page.locator("section a[href*='/r/']").first();
    await round.waitFor();
    await page.evaluate(noteWhenThere);
    const before = await page.evaluate(() => ({ at: performance.now(), sum: (window as any).work.sum as number }));
    await round.click();
    const there = (await (await page.waitForFunction(() => (window as any).there)).jsonValue()) as number;
    const working = (await page.evaluate(() => (window as any).work.sum as number)) - before.sum;
    return withSlowWorkers(there - before.at, working);
  });
  record({ name: `profile of ${PEOPLE} responses, opened again, processor 4x slower`, value: median(times), unit: "ms", goal: 800 });
});
