import { expect, type Page } from "@playwright/test";
import { words } from "../fixtures/words.ts";

/** From the profile to the files. */
export async function openFiles(page: Page): Promise<void> {
  await page.getByRole("link", { name: words("files-open") }).click();
  await expect(page.getByRole("heading", { name: words("files-title"), exact: true })).toBeVisible();
}

/** Makes a backup behind this password; save it next. */
export async function makeBackup(page: Page, password: string): Promise<void> {
  await page.getByLabel(words("backup-password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: words("backup-make"), exact: true }).click();
}

/** From the first screen: chooses a file and gives the password. */
export async function bringBack(page: Page, path: string, password: string): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: words("home-restore") }).click();
  await openBackup(page, path, password);
}

/** Where backups are brought back: chooses a file and gives the password. */
export async function openBackup(page: Page, path: string, password: string): Promise<void> {
  await page.getByLabel(words("restore-file"), { exact: true }).setInputFiles(path);
  await page.getByLabel(words("backup-password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: words("restore-do"), exact: true }).click();
}
