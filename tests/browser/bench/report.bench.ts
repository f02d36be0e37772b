import type { Page } from "@playwright/test";
import { slowProcessor } from "../fixtures/index.ts";
import { fillRound } from "../fixtures/fill.ts";
import { startRound } from "../pages/facilitator.ts";
import { make, openPaper, save } from "../pages/paper.ts";
import { profileArrives } from "../pages/profile.ts";
import { test } from "./figures.ts";
import { SLOWER, watchWork, withSlowWorkers } from "./workers.ts";

const PEOPLE = 60;

/** From the press of the button until the report is ready, as long as it would take if workers were slower too. */
async function makeReport(page: Page): Promise<number> {
  const before = await page.evaluate(() => (window as any).work.sum as number);
  const begun = Date.now();
  await make(page, "paper-report-make");
  const elapsed = Date.now() - begun;
  const working = (await page.evaluate(() => (window as any).work.sum as number)) - before;
  return withSlowWorkers(elapsed, working);
}

test(`a report about ${PEOPLE} responses`, async ({ phone, record }) => {
  const { page } = await phone("Kari", { reducedMotion: "reduce" });
  await page.addInitScript(watchWork);
  const link = await startRound(page, { headcount: PEOPLE });
  await fillRound(link, PEOPLE);
  await profileArrives(page);
  await slowProcessor(page, SLOWER);
  await openPaper(page);
  const first = await makeReport(page);
  const again = await makeReport(page);
  const { bytes } = await save(page);
  const about = `report about ${PEOPLE} responses`;
  record({ name: `${about}, processor 4x slower, with its program fetched and compiled`, value: first, unit: "ms", goal: 6000 });
  record({ name: `${about}, processor 4x slower, again`, value: again, unit: "ms", goal: 6000 });
  record({ name: `${about}, size of the file`, value: bytes.length, unit: "bytes", goal: 600_000 });
});
