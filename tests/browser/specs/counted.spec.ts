import { type Bag, decode, encode, type Response, type SealedFragment } from "../fixtures/cbor.ts";
import { expect, type Phone, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { startRound } from "../pages/facilitator.ts";
import { answersOf, join, sendFirst } from "../pages/participant.ts";
import { profileArrives } from "../pages/profile.ts";
import { nextResponse } from "../pages/wire.ts";

type OpenPhone = (name: string) => Promise<Phone>;

/** Changes what the server hands out, on its way to one phone. */
type Tampering = (items: SealedFragment[], own: (item: SealedFragment) => boolean) => SealedFragment[];

/** Two people answer, and the bag is tampered with on its way to the first of them. Returns both phones. */
async function roundWith(tampering: Tampering, phone: OpenPhone): Promise<[Phone, Phone]> {
  const [ahmed, berit] = [await phone("Ahmed"), await phone("Berit")];
  const link = await startRound(berit.page, { headcount: 2, open: true });
  let response: Response;
  const own = (item: SealedFragment) => response.fragments.some(({ fragment }) => same(fragment, item.fragment));
  await ahmed.page.route("**/bag", async (route) => {
    const answer = await route.fetch();
    const bag: Bag = decode(await answer.body());
    await route.fulfill({ response: answer, body: encode({ ...bag, items: tampering(bag.items, own) }) });
  });
  await join(ahmed.page, link);
  const sent = nextResponse(ahmed.page);
  await sendFirst(ahmed.page, answersOf(1).slice(0, 6));
  response = await sent;
  await join(berit.page, link);
  await sendFirst(berit.page, answersOf(2).slice(0, 6));
  await Promise.all([profileArrives(ahmed.page), profileArrives(berit.page)]);
  return [ahmed, berit];
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

/** The items without the first that fits. */
function without(items: SealedFragment[], fits: (item: SealedFragment) => boolean): SealedFragment[] {
  const dropped = items.find(fits);
  return items.filter((item) => item !== dropped);
}

/** The items with one bit flipped in the first that fits. */
function flipped(items: SealedFragment[], fits: (item: SealedFragment) => boolean): SealedFragment[] {
  const item = items.find(fits)!;
  const fragment = Uint8Array.from(item.fragment);
  fragment[100]! ^= 1;
  return items.map((one) => (one === item ? { ...one, fragment } : one));
}

async function expectWarnings({ page }: Phone, keys: string[], silent: string[]): Promise<void> {
  const warning = page.getByRole("alert").filter({ hasText: words("profile-not-counted") });
  for (const key of keys) await expect(warning).toContainText(words(key, { count: 1 }));
  for (const key of silent) await expect(warning).not.toContainText(words(key, { count: 1 }));
  await expect(page.getByText(words("profile-counted"), { exact: true })).toHaveCount(0);
}

async function expectQuiet({ page }: Phone): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: words("profile-counted") })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
}

test("a phone whose answers are all there says so quietly", async ({ phone }) => {
  const [ahmed, berit] = await roundWith((items) => items, phone);
  await expectQuiet(ahmed);
  await expectQuiet(berit);
});

test("a server that drops one of my answers is noticed and named", async ({ phone }) => {
  const [ahmed, berit] = await roundWith((items, own) => without(items, own), phone);
  await expectWarnings(ahmed, ["profile-own-missing", "profile-uneven"], ["profile-unreadable"]);
  await expectQuiet(berit);
});

test("a server that drops one of somebody else's answers is noticed and named", async ({ phone }) => {
  const [ahmed] = await roundWith((items, own) => without(items, (item) => !own(item)), phone);
  await expectWarnings(ahmed, ["profile-uneven"], ["profile-own-missing", "profile-unreadable"]);
});

test("one flipped bit in one of my answers is noticed and named", async ({ phone }) => {
  const [ahmed] = await roundWith((items, own) => flipped(items, own), phone);
  await expectWarnings(ahmed, ["profile-own-missing", "profile-unreadable", "profile-uneven"], []);
});

test("one flipped bit in somebody else's answer is noticed and named", async ({ phone }) => {
  const [ahmed] = await roundWith((items, own) => flipped(items, (item) => !own(item)), phone);
  await expectWarnings(ahmed, ["profile-unreadable", "profile-uneven"], ["profile-own-missing"]);
});
