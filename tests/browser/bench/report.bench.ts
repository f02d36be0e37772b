import type { Page } from "@playwright/test";
import { slowProcessor } from "../fixtures/index.ts";
import { fillRound } from "../fixtures/fill.ts";
import { startRound } from "../pages/facilitator.ts";
import { make, openPaper, save } from "../pages/paper.ts";
import { profileArrives } from "../pages/profile.ts";
import { test } from "./figures.ts";

const SLOWER = 4;
const PEOPLE = 60;

/** In the page: sums how long workers have been at work. A job goes out as a message; its outcome comes back as bytes. */
function watchWork(): void {
  const seen = ((window as any).seen = { working: 0 });
  const begun: number[] = [];
  window.Worker = class extends Worker {
    constructor(...what: ConstructorParameters<typeof Worker>) {
      super(...what);
      this.addEventListener("message", ({ data }) => data[1] instanceof Uint8Array && (seen.working += performance.now() - begun.shift()!));
    }
    override postMessage(...what: [any, any]): void {
      begun.push(performance.now());
      super.postMessage(...what);
    }
  };
}

/** From the press of the button until the report is ready, as long as it would take if workers were slower too. */
async function makeReport(page: Page): Promise<number> {
  const before = await page.evaluate(() => (window as any).seen.working as number);
  const begun = Date.now();
  await make(page, "paper-report-make");
  const elapsed = Date.now() - begun;
  const working = (await page.evaluate(() => (window as any).seen.working as number)) - before;
  // Browsers slow down pages on request, but no workers: what these did counts as often as it would take longer.
  return elapsed + working * (SLOWER - 1);
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
