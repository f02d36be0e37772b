import { expect, type Download, type Locator, type Page } from "@playwright/test";
import { words } from "../fixtures/words.ts";

/** From the profile to the plan. */
export async function openPlan(page: Page): Promise<void> {
  await page.getByRole("link", { name: words("plan-open"), exact: true }).click();
  await expect(page.getByRole("heading", { name: words("plan-steps") })).toBeVisible();
}

/** From the plan to one of its steps. */
export async function openStep(page: Page, step: string): Promise<void> {
  await page.locator(`a.link-row[href$='/plan/${step}']`).click();
  await expect(page.getByRole("heading", { name: words("plan-steps") })).toBeHidden();
}

/** Back to the ten steps. */
export async function toSteps(page: Page): Promise<void> {
  await page.getByRole("link", { name: words("plan-back"), exact: true }).click();
  await expect(page.getByRole("heading", { name: words("plan-steps") })).toBeVisible();
}

/** The line of a step among the ten. */
export function stepLine(page: Page, step: string): Locator {
  return page.locator(`a.link-row[href$='/plan/${step}']`);
}

/** The card of a list or table. */
export function table(page: Page, title: string): Locator {
  return page.locator("section.card", { has: page.getByRole("heading", { name: title, exact: true }) });
}

/** Adds a line to a list, and writes it. */
export async function addLine(page: Page, title: string, number: number, text: string): Promise<void> {
  await table(page, title).getByRole("button", { name: words("plan-row-add"), exact: true }).click();
  await line(page, title, number).fill(text);
}

/** A line of a list, counted from 1. */
export function line(page: Page, title: string, number: number): Locator {
  return page.getByLabel(words("plan-row", { label: title, number }), { exact: true });
}

/** Waits until everything typed is stored on the phone. */
export async function allKept(page: Page): Promise<void> {
  await expect(page.getByText(words("talk-note-soon"))).toHaveCount(0);
}

/** From the plan to a new indicator with a name and a unit. */
export async function newIndicator(page: Page, name: string, unit: string): Promise<void> {
  await page.getByRole("link", { name: words("plan-indicators"), exact: true }).click();
  await page.getByRole("button", { name: words("plan-indicator-new"), exact: true }).click();
  await page.getByLabel("Navn", { exact: true }).fill(name);
  await page.getByLabel("Enhet", { exact: true }).fill(unit);
  await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
}

/** Keeps a number of the indicator on screen. */
export async function measure(page: Page, day: string, value: string): Promise<void> {
  const form = page.getByRole("group", { name: words("plan-number-new"), exact: true });
  await form.getByLabel("Dato", { exact: true }).fill(day);
  await form.getByLabel("Tall", { exact: true }).fill(value);
  await form.getByRole("button", { name: words("plan-number-save"), exact: true }).click();
}

/** The calendar file, as it is saved. */
export async function calendar(page: Page): Promise<Download> {
  await page.getByRole("button", { name: words("due-make-calendar"), exact: true }).click();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: words("paper-save"), exact: true }).click();
  return coming;
}
