import { expect, type Locator, type Page } from "@playwright/test";
import { words } from "../fixtures/words.ts";

/** To the list of actions, from a field or the profile. */
export async function seeActions(page: Page): Promise<void> {
  await page.getByRole("link", { name: words("actions-see"), exact: true }).click();
  await expect(page.getByRole("heading", { name: words("actions-title"), exact: true })).toBeVisible();
}

/** The line of an action, in the list, in the matrix or on a card. */
export function action(page: Page, what: string): Locator {
  return page.getByRole("link").filter({ hasText: what });
}

/** The card of those that have come as far as this. */
export function ofStatus(page: Page, status: string): Locator {
  return page.locator(".card", { has: page.getByRole("heading", { name: words(`action-status-${status}`), exact: true }) });
}

/** Opens an action from the list, changes it, and saves it. */
export async function changeAction(page: Page, what: string, change: () => Promise<void>): Promise<void> {
  await action(page, what).click();
  await change();
  await saveAction(page);
}

/** Saves the action on screen; the list comes once it is stored. */
export async function saveAction(page: Page): Promise<void> {
  await page.getByRole("button", { name: words("action-save") }).click();
  await expect(page.getByRole("heading", { name: words("actions-title"), exact: true })).toBeVisible();
}

/** Says how far the action on screen has come. */
export async function setStatus(page: Page, status: string): Promise<void> {
  await page.getByRole("radio", { name: words(`action-status-${status}`), exact: true }).click();
}
