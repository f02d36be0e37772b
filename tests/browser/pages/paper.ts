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

/** From now on this page shares files as Chromium does: it promises to share any, and lets those through that it knows. */
export async function shareLikeAPhone(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const types = /^(audio|image|text|video)\/|^application\/pdf$/;
    const names = /^[^/\\]+\.(css|csv|gif|html?|jpe?g|mp[34]|mpe?g|og[agv]|pdf|png|svg|text|tiff?|txt|wav|web[amp])$/i;
    const canShare = (data?: ShareData) => (data?.files ?? []).length > 0;
    const share = async (data?: ShareData) => {
      const [file] = data?.files ?? [];
      if (!file || !types.test(file.type) || !names.test(file.name)) throw new DOMException("Permission denied", "NotAllowedError");
      Object.assign(globalThis, { sharedFile: file });
    };
    Object.defineProperty(navigator, "canShare", { value: canShare });
    Object.defineProperty(navigator, "share", { value: share });
  });
}

/** Shares the file that is ready, and returns what the other phone gets of it. */
export async function shareFile(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  await page.getByRole("button", { name: words("paper-share"), exact: true }).click();
  const shared = () => page.evaluate(async () => {
    const { sharedFile } = globalThis as { sharedFile?: File };
    if (!sharedFile) return null;
    return { name: sharedFile.name, mimeType: sharedFile.type, text: await sharedFile.text() };
  });
  await expect.poll(async () => (await shared()) !== null).toBe(true);
  const { name, mimeType, text } = (await shared())!;
  return { name, mimeType, buffer: Buffer.from(text) };
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
