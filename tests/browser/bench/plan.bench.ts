import { slowProcessor } from "../fixtures/index.ts";
import { fillPlan, fillRound } from "../fixtures/fill.ts";
import { words } from "../fixtures/words.ts";
import { startRound } from "../pages/facilitator.ts";
import { profileArrives } from "../pages/profile.ts";
import { median, repeat, test } from "./figures.ts";

const [INDICATORS, MEASUREMENTS] = [30, 500];
const TIMES = 7;

/** In the page: notes when the plan's steps could be read and pressed. */
function noteWhenThere(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelectorAll("a[href*='/plan/']").length < 10) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => ((window as any).there = performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

test(`a plan with ${INDICATORS} indicators and ${MEASUREMENTS} measurements`, async ({ phone, record }) => {
  const { page } = await phone("Kari", { reducedMotion: "reduce" });
  const link = await startRound(page, { headcount: 3 });
  await fillRound(link, 3);
  await profileArrives(page);
  await fillPlan(link, INDICATORS, MEASUREMENTS);
  await page.goto("/");
  await page.getByRole("link", { name: words("collaboration-open"), exact: true }).click();
  await page.getByRole("link", { name: words("plan-open"), exact: true }).click();
  // What was sent has arrived when the plan says when the next measurement is due.
  await page.locator("a[href*='/indicators/']").first().waitFor();
  await slowProcessor(page, 4);
  const times = await repeat(TIMES, async () => {
    await page.goto("/");
    await page.getByRole("link", { name: words("collaboration-open"), exact: true }).click();
    const plan = page.getByRole("link", { name: words("plan-open"), exact: true });
    await plan.waitFor();
    await page.evaluate(noteWhenThere);
    const before = await page.evaluate(() => performance.now());
    await plan.click();
    const there = (await (await page.waitForFunction(() => (window as any).there)).jsonValue()) as number;
    return there - before;
  });
  record({ name: `plan with ${INDICATORS} indicators and ${MEASUREMENTS} measurements, opened, processor 4x slower`, value: median(times), unit: "ms", goal: 1000 });
});
