import { expect, type Page } from "@playwright/test";
import { words } from "../fixtures/words.ts";
import { invitation } from "./facilitator.ts";

/** From the invitation or the profile to the facilitator's tools. */
export async function openTools(page: Page): Promise<void> {
  await page.getByRole("link", { name: words("manage-open") }).click();
  await expect(page.getByRole("heading", { name: words("manage-title"), exact: true })).toBeVisible();
}

/** Presses a button that asks once, and says yes. */
async function confirm(page: Page, action: string): Promise<void> {
  await page.getByRole("button", { name: words(action), exact: true }).click();
  await expect(page.getByText(words(`${action}-question`))).toBeVisible();
  await page.getByRole("button", { name: words(`${action}-yes`) }).click();
}

/** Waits until the server has carried out the last command. */
export async function expectDone(page: Page): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: words("manage-done") })).toBeVisible();
}

/** Opens a revealed round again for so many people in all. */
export async function reopen(page: Page, headcount: number): Promise<void> {
  await page.getByLabel(words("reopen-headcount")).fill(String(headcount));
  await confirm(page, "reopen");
  await expectDone(page);
}

/** Takes the response with this code out of an open round. */
export async function removeResponse(page: Page, code: string): Promise<void> {
  await page.getByLabel(words("remove-code"), { exact: true }).fill(code);
  await confirm(page, "remove");
}

/** Deletes the collaboration. */
export async function deleteEverything(page: Page): Promise<void> {
  await confirm(page, "delete");
}

/** Changes the invitation and returns the link of the new one. */
export async function rotate(page: Page): Promise<string> {
  await confirm(page, "rotate");
  await expect(page.getByText(words("rotate-done"))).toBeVisible();
  await page.getByText(words("rotate-show"), { exact: true }).click();
  await expect(page.getByRole("img", { name: words("invite-code") })).toBeVisible();
  return invitation(page);
}

/** The code that a participant in the waiting room can read aloud. */
export async function receiptCode(page: Page): Promise<string> {
  await page.getByText(words("receipt-title")).click();
  const code = page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await expect(code).toBeVisible();
  return code.innerText();
}

/** Makes an appointment and returns its link. */
export async function appoint(page: Page): Promise<string> {
  await page.getByRole("button", { name: words("leaders-make") }).click();
  await expect(page.getByRole("img", { name: words("leaders-code") })).toBeVisible();
  await page.getByText(words("leaders-show-link")).click();
  const link = page.getByText(/^https?:\/\/.*\/f#/);
  await expect(link).toBeVisible();
  return (await link.innerText()).replaceAll(/\s/g, "");
}

/** Makes a phone a facilitator's. */
export async function takeTheLead(page: Page, appointment: string): Promise<void> {
  await page.goto(appointment);
  await page.getByRole("button", { name: words("lead-take") }).click();
}
