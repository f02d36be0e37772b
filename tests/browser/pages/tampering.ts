import type { Page, Route } from "@playwright/test";
import { type Bag, decode, encode } from "../fixtures/cbor.ts";

interface Changes {
  slots: { body: Buffer; signature: Buffer }[];
}

/** Whatever this phone is told about a charter has one bit flipped on the way. Returns how often that happened. */
export async function damageCharters(page: Page): Promise<() => number> {
  let damaged = 0;
  await page.route("**/changes?*", (route) =>
    changeAnswer<Changes>(route, (changes) => {
      for (const { body } of changes.slots) flipOneBit(body);
      damaged += changes.slots.length;
      return changes;
    }),
  );
  return () => damaged;
}

/** The bag of a round comes to this phone with one bit flipped in one of its answers. */
export async function damageOneAnswer(page: Page): Promise<void> {
  await page.route("**/bag", (route) =>
    changeAnswer<Bag>(route, (bag) => {
      flipOneBit(bag.items[0]!.fragment as Buffer);
      return bag;
    }),
  );
}

/** Every bag that comes to this phone says that it belongs to another round. */
export async function exchangeBag(page: Page): Promise<void> {
  await page.route("**/bag", (route) =>
    changeAnswer<Bag>(route, (bag) => ({ ...bag, round: Buffer.alloc(bag.round.length, 9) })),
  );
}

/** A café's Wi-Fi: whatever is asked for under these addresses, its login page answers. */
export async function showLoginPageInstead(page: Page, addresses = "**/api/**"): Promise<void> {
  const body = "<!doctype html><title>Wi-Fi</title><p>Velkommen til kafeen. Logg inn.";
  await page.route(addresses, (route) => route.fulfill({ contentType: "text/html", body }));
}

/** The server stores the next response, but the phone never hears of that. Comes back when it has stored it. */
export function loseAcknowledgement(page: Page): Promise<void> {
  return new Promise((stored) => {
    const lose = async (route: Route) => {
      await route.fetch();
      stored();
      await route.abort("connectionreset");
    };
    void page.route("**/slots", lose, { times: 1 });
  });
}

async function changeAnswer<T>(route: Route, change: (answer: T) => T): Promise<void> {
  try {
    const response = await route.fetch({ timeout: 60_000 });
    if (!response.ok()) return await route.fulfill({ response });
    await route.fulfill({ response, body: encode(change(decode<T>(await response.body()))) });
  } catch {
    // The test is over, or the server is: nobody waits for this answer any more.
    await route.abort().catch(() => {});
  }
}

/** Changes one bit in the middle, as a bad line or a bad person would. */
function flipOneBit(bytes: Buffer): void {
  const middle = bytes.length >> 1;
  bytes[middle] = bytes[middle]! ^ 1;
}
