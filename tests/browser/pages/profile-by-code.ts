import { expect, type Page } from "@playwright/test";
import { words } from "../fixtures/words.ts";

/** Waits until this phone keeps what reads codes: the waiting room fetches it while there is a connection. */
export async function scannerIsKept(page: Page): Promise<void> {
  const isKept = async () => {
    for (const name of await caches.keys()) {
      const kept = await (await caches.open(name)).keys();
      if (kept.some(({ url }) => url.endsWith("/zxing_reader.wasm"))) return true;
    }
    return false;
  };
  await expect.poll(() => page.evaluate(isKept)).toBe(true);
}

/** From the facilitator's profile to its codes. */
export async function showProfileCodes(page: Page): Promise<void> {
  await page.getByRole("link", { name: words("profile-code-open") }).click();
  await expect(page.getByRole("img", { name: words("profile-code-label") }).locator("svg")).toBeVisible();
}

/** From the waiting room, without a connection, to the camera. */
export async function scanProfile(page: Page): Promise<void> {
  await page.getByRole("link", { name: words("scan-profile-open") }).click();
  await expect(page.getByRole("heading", { name: words("scan-profile-title") })).toBeVisible();
}

/** Whether the profile says that it came as a code. */
export async function expectByCode(page: Page, isSaid: boolean): Promise<void> {
  await expect(page.getByText(words("profile-by-code"))).toBeVisible({ visible: isSaid });
}
