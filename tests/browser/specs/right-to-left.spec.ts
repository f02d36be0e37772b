import type { Page } from "@playwright/test";
import { expect, LANGUAGES, type Phone, test } from "../fixtures/index.ts";
import { fillRound } from "../fixtures/fill.ts";
import type { Language } from "../fixtures/words.ts";
import { startRound } from "../pages/facilitator.ts";
import { answer, answersOf, atQuestion, join, lookOver, send, VALUES } from "../pages/participant.ts";

/** What stands at one end of a line, or one after the other along it. */
const PLACED = ".bar > *, progress, .link-row > *, [role=group] > *, .dots > *, [data-mirror]";
/** How many dots of a screen something may be off. */
const TOLERANCE = 2;

interface Edges {
  what: string;
  /** From the left of the screen to the left of the element. */
  left: number;
  /** From the right of the element to the right of the screen. */
  right: number;
}

async function edges(page: Page): Promise<Edges[]> {
  return page.evaluate((placed) => {
    const width = document.documentElement.clientWidth;
    const seen = [...document.querySelectorAll(placed)].filter((one) => one.checkVisibility());
    return seen.map((one) => {
      const { left, right } = one.getBoundingClientRect();
      return { what: `${one.tagName} ${one.getAttribute("class") ?? ""}`, left, right: width - right };
    });
  }, PLACED);
}

/** Fails unless everything stands on the one screen as in a mirror on the other. Words are longer or shorter: one end is enough. */
async function expectMirrored(fromTheLeft: Page, fromTheRight: Page): Promise<void> {
  const [norwegian, arabic] = [await edges(fromTheLeft), await edges(fromTheRight)];
  expect(arabic.map(({ what }) => what)).toEqual(norwegian.map(({ what }) => what));
  const near = (one: number, other: number) => Math.abs(one - other) <= TOLERANCE;
  const isMirrored = ({ left, right }: Edges, index: number) =>
    near(left, arabic[index]!.right) || near(right, arabic[index]!.left);
  expect(norwegian.filter((one, index) => !isMirrored(one, index))).toEqual([]);
  // Something is not in the middle: a screen that is not mirrored at all would not pass.
  expect(norwegian.some(({ left, right }) => Math.abs(left - right) > 40)).toBe(true);
}

test("whoever reads from the right has every screen as in a mirror: the way back, progress, steps and arrows", async ({ phone }) => {
  const people = (["nb", "ar"] as const).map(
    async (language: Language): Promise<[Phone, Language]> => [await phone(language, { locale: LANGUAGES[language] }), language],
  );
  const [ola, amal] = await Promise.all(people);
  const link = await startRound((await phone("Kari")).page, { headcount: 4, open: true });
  const both = [ola!, amal!];
  const mirrored = () => expectMirrored(ola![0].page, amal![0].page);
  for (const [{ page }, language] of both) await join(page, link, "group-citizen", language);
  await mirrored();
  for (const [{ page }, language] of both) {
    for (let number = 1; number <= VALUES; number++) await answer(page, answersOf(1)[number - 1]!, number, language);
    await atQuestion(page, VALUES + 1, language);
  }
  await mirrored();
  for (const [{ page }, language] of both) await lookOver(page, language);
  await mirrored();
  for (const [{ page }, language] of both) await send(page, language);
  await fillRound(link, 2);
  for (const [{ page }] of both) await expect(page.locator("a.link-row[href*='/profile/']")).toHaveCount(7);
  await mirrored();
});
