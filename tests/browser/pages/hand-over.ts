import { expect, type Page } from "@playwright/test";
import { words } from "../fixtures/words.ts";

/** What a browser says of every request without a connection. */
export const OFFLINE = [/ERR_INTERNET_DISCONNECTED/, /ERR_FAILED/];

/** From the waiting room, without a connection, to the codes. */
export async function showCodes(page: Page): Promise<void> {
  await page.getByRole("link", { name: words("hand-over-open") }).click();
  await expect(page.getByRole("img", { name: words("hand-over-code") }).locator("svg")).toBeVisible();
}

/** The codes that show from now on, as they are in the page, until there are so many. */
export async function codesOnDisplay(page: Page, count: number, of = "hand-over-code"): Promise<string[]> {
  const place = page.getByRole("img", { name: words(of) });
  return place.evaluate(
    (element, count) =>
      new Promise<string[]>((resolve) => {
        const codes = [element.innerHTML];
        const observer = new MutationObserver(() => {
          if (codes.at(-1) !== element.innerHTML) codes.push(element.innerHTML);
          if (codes.length < count) return;
          observer.disconnect();
          resolve(codes);
        });
        observer.observe(element, { childList: true, subtree: true });
      }),
    count,
  );
}

/** The code that both phones show at the end. */
export async function transferCode(page: Page): Promise<string> {
  const code = page.locator("p.code");
  await expect(code).toHaveText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  return code.innerText();
}

/** From the invitation to the facilitator's camera. */
export async function openCamera(page: Page): Promise<void> {
  await page.getByRole("link", { name: words("collect-open") }).click();
  await expect(page.getByRole("heading", { name: words("collect-title") })).toBeVisible();
}

/** The participant has seen the same code on the other phone. */
export async function confirmSameCode(page: Page): Promise<void> {
  await page.getByRole("button", { name: words("hand-over-same") }).click();
  await expect(page.getByText(words("hand-over-done-title"))).toBeVisible();
}

/** The line that says in how many places the answers are, and in which. */
export async function expectSafeIn(page: Page, ...keys: string[]): Promise<void> {
  const places = keys.map((key) => words(`place-${key}`)).join(", ");
  await expect(page.getByText(words("safe-in", { count: keys.length, places }))).toBeVisible();
}
