import { expect, type Page } from "@playwright/test";
import { words } from "../fixtures/words.ts";

/** The link that leads to the same invitation at the hub's server, as a screen at the hub shows it. */
export async function linkAfterwards(page: Page): Promise<string> {
  const card = page.locator("section.card").filter({ hasText: words("afterwards-title") });
  await card.getByText(words("afterwards-show")).click();
  await expect(card.getByRole("img", { name: words("afterwards-code") }).locator("svg")).toBeVisible();
  const link = card.getByText(/^https?:\/\/.*\/j#/);
  await expect(link).toBeVisible();
  return (await link.innerText()).replaceAll(/\s/g, "");
}

/** A phone's first visit to a hub: pastes a link. */
export async function joinByLink(page: Page, link: string): Promise<void> {
  const isKnown = page.waitForResponse(/\/api\/v1\/place$/);
  await page.goto("/");
  await isKnown;
  await page.getByRole("button", { name: words("home-join"), exact: true }).click();
  await page.getByLabel(words("home-link"), { exact: true }).fill(link);
  await page.getByRole("button", { name: words("home-follow") }).click();
}
