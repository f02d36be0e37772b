import { expect, type Page } from "@playwright/test";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { words } from "../fixtures/words.ts";

/** The largest program of all is compiled before the first file: that takes its time on a busy machine. */
const PATIENCE = 90_000;

/** A file as it came to rest among the downloads. */
export interface Saved {
  name: string;
  path: string;
  bytes: Buffer;
}

/** From the profile or the facilitator's tools to the screen that puts things on paper. */
export async function openPaper(page: Page): Promise<void> {
  await page.getByRole("link", { name: words("paper-open") }).click();
  await expect(page.getByRole("heading", { name: words("paper-title"), exact: true })).toBeVisible();
}

/** Presses the button of this key, and waits until the file is there to be saved. */
export async function make(page: Page, key: string): Promise<void> {
  await page.getByRole("button", { name: words(key), exact: true }).click();
  await expect(page.getByText(words("paper-ready"))).toBeVisible({ timeout: PATIENCE });
}

/** Saves the file that is ready. */
export async function save(page: Page): Promise<Saved> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: words("paper-save"), exact: true }).click();
  const download = await coming;
  const path = await download.path();
  return { name: download.suggestedFilename(), path, bytes: readFileSync(path) };
}

/** The text of a PDF in reading order, in one line. */
export function textOf({ path }: Saved): string {
  return execFileSync("pdftotext", ["-raw", "-enc", "UTF-8", path, "-"], { encoding: "utf8" }).replaceAll(/\s+/g, " ");
}

/** What a reader's program is told of a PDF: "Tagged", "Title", "Pages" and so on. */
export function factsOf({ path }: Saved): Record<string, string> {
  const lines = execFileSync("pdfinfo", [path], { encoding: "utf8" }).trim().split("\n");
  return Object.fromEntries(lines.map((line) => line.split(/:\s+(.*)/, 2)));
}
