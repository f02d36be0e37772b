import type { Page } from "@playwright/test";
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
