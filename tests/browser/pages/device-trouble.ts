import type { Page } from "@playwright/test";
import { appendFile, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { LastingPhone } from "../fixtures/index.ts";

/** A browser that lets nothing be stored, as some do in private windows. */
export async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
  });
}

/**
 * Fills a phone up: nothing more can be stored for this server. The browser is started again for it, because a running
 * one goes on for a while with the space it has put aside. Returns the page, and how to make space.
 */
export async function fillUp(phone: LastingPhone, from: Page): Promise<{ page: Page; makeSpace: () => Promise<unknown> }> {
  const { href, origin } = new URL(from.url());
  await phone.kill();
  const page = await phone.start();
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await page.goto(href);
  return { page, makeSpace: () => session.send("Storage.overrideQuotaForOrigin", { origin }) };
}

const databases = (phone: LastingPhone) => join(phone.folder, "Default/IndexedDB");

/** The logs in a folder: where Chromium writes what it stores. */
async function logsIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith(".log")).map((file) => join(folder, file));
}

/** The log of the database. Begun anew, it has another name. */
export async function logOf(phone: LastingPhone): Promise<string> {
  return (await logsIn(databases(phone)))[0] ?? "none";
}

/** Whether the browser has written this word of its `localStorage` to the disk, which it does some seconds late. */
export async function isKeptBeside(phone: LastingPhone, word: string): Promise<boolean> {
  const logs = await logsIn(join(phone.folder, "Default/Local Storage"));
  const contents = await Promise.all(logs.map((log) => readFile(log, "latin1")));
  return contents.some((content) => content.includes(word));
}

/** What a browser leaves that was killed between the two steps of writing: the header of a record, without the record. */
export async function tearRecord(phone: LastingPhone): Promise<void> {
  const [checksum, length, complete] = [[1, 2, 3, 4], [200, 0], 1];
  await appendFile(await logOf(phone), Buffer.from([...checksum, ...length, complete]));
}

/** What a browser does that finds its database damaged. */
export async function loseDatabase(phone: LastingPhone): Promise<void> {
  await rm(databases(phone), { recursive: true });
}
