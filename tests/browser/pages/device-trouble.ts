import type { Page } from "@playwright/test";
import type { Phone } from "../fixtures/index.ts";

/** A browser that lets nothing be stored, as some do in private windows. */
export async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    };
  });
}

/**
 * Fills a phone up: nothing more can be stored for this server. A browser asks how much space is left when the app
 * opens its storage, so Samson is opened again. Returns how to make space.
 */
export async function fillUp(phone: Phone, origin: string): Promise<() => Promise<unknown>> {
  const elsewhere = await phone.context.newPage();
  const session = await phone.context.newCDPSession(elsewhere);
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await phone.reopen(phone.page.url());
  return () => session.send("Storage.overrideQuotaForOrigin", { origin });
}
