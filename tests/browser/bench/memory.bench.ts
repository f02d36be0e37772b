import { chromium } from "@playwright/test";
import { readFileSync } from "node:fs";
import { fillRound } from "../fixtures/fill.ts";
import { ORDINARY_PHONE } from "../fixtures/phone.ts";
import { startRound } from "../pages/facilitator.ts";
import { profileArrives } from "../pages/profile.ts";
import { test } from "./figures.ts";

const PEOPLE = 60;

/** What the processes that draw pages and run their programs hold in memory, in bytes: each page shared is counted in parts. */
async function ofPages(browser: import("@playwright/test").Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === "renderer");
  const kilobytes = pages.map(({ id }) => Number(readFileSync(`/proc/${id}/smaps_rollup`, "utf8").match(/^Pss:\s+(\d+)/m)![1]));
  return kilobytes.reduce((sum, one) => sum + one, 0) * 1024;
}

test(`memory of the tab with a profile of ${PEOPLE} responses`, async ({ launchOptions, server, record }) => {
  const browser = await chromium.launch(launchOptions);
  const page = await (await browser.newContext({ ...ORDINARY_PHONE, baseURL: server.url })).newPage();
  const empty = await ofPages(browser);
  const link = await startRound(page, { headcount: PEOPLE });
  record({ name: "memory of the tab over an empty one, invitation on screen", value: (await ofPages(browser)) - empty, unit: "bytes" });
  await fillRound(link, PEOPLE);
  await profileArrives(page);
  record({ name: `memory of the tab over an empty one, profile of ${PEOPLE} responses`, value: (await ofPages(browser)) - empty, unit: "bytes" });
  await browser.close();
});
