import { fillRound } from "../fixtures/fill.ts";
import { startRound } from "../pages/facilitator.ts";
import { answersOf, join, sendFirst } from "../pages/participant.ts";
import { profileArrives } from "../pages/profile.ts";
import { test } from "./figures.ts";

const PHONES = 12;

test.use({ serverCommand: ["hub"] });

test("twelve phones finish on the hub", async ({ phone, record }) => {
  test.setTimeout(300_000);
  const kari = await phone("Kari");
  const link = await startRound(kari.page, { headcount: PHONES });
  const phones = [];
  for (let seed = 1; seed < PHONES; seed++) {
    const one = await phone(`Phone ${seed}`, { reducedMotion: "reduce" });
    await join(one.page, link);
    await sendFirst(one.page, answersOf(seed).slice(0, 5));
    phones.push(one);
  }
  const arrivals = [kari, ...phones].map(({ page }) => profileArrives(page));
  await fillRound(link, 1);
  const last = Date.now();
  const value = Math.max(...(await Promise.all(arrivals))) - last;
  record({ name: "12 phones finish on the hub to profile on all", value, unit: "ms", goal: 5000 });
});
