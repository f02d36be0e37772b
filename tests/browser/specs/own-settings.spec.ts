import { expect, type Page } from "@playwright/test";
import { test } from "../fixtures/index.ts";
import { fillRound } from "../fixtures/fill.ts";
import { problemsOf } from "../fixtures/fit.ts";
import { words } from "../fixtures/words.ts";
import { startRound } from "../pages/facilitator.ts";
import { answer, answersOf, atQuestion, expectWhereabouts, join, sendFirst, VALUES } from "../pages/participant.ts";
import { profileArrives } from "../pages/profile.ts";

/** A window of 1280 by 1024 at 400 %. */
const MAGNIFIED = { width: 320, height: 256 };

/** In the page: how what stands for "please wait" moves. */
function pulse(): string {
  const waiting = document.createElement("span");
  waiting.className = "pulse";
  const dot = waiting.appendChild(document.createElement("i"));
  document.body.append(waiting);
  const { animationName } = getComputedStyle(dot);
  waiting.remove();
  return animationName;
}

/** In the page: what moves at this moment. */
const moving = () => document.getAnimations().length;

/** In the page: everything about how an element is drawn that survives colours of one's own. */
function drawing(element: Element): string {
  const mark = getComputedStyle(element, "::before");
  const { borderTopWidth, borderTopStyle, borderTopColor, outlineStyle, outlineWidth } = getComputedStyle(element);
  return JSON.stringify([borderTopWidth, borderTopStyle, borderTopColor, outlineStyle, outlineWidth, mark.borderTopWidth, mark.borderTopColor]);
}

for (const reducedMotion of ["no-preference", "reduce"] as const) {
  test(`what waits ${reducedMotion === "reduce" ? "stands still for those who want that" : "moves calmly"}`, async ({ phone }) => {
    const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed", { reducedMotion })];
    const { page } = ahmed;
    await join(page, await startRound(kari.page));
    expect(await page.evaluate(pulse)).toBe(reducedMotion === "reduce" ? "none" : "breathe");
    if (reducedMotion === "reduce") {
      await answer(page, 4, 1);
      expect(await page.evaluate(moving)).toBe(0);
    }
  });
}

test("with colours of one's own a chosen answer, the focus and the labels of a chart can still be told apart", async ({ phone }) => {
  const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed", { forcedColors: "active", colorScheme: "dark" })];
  const link = await startRound(kari.page, { headcount: 3 });
  const { page } = ahmed;
  await join(page, link);
  await answer(page, 4, 1);
  await atQuestion(page, 2);
  await page.getByRole("button", { name: words("answer-back") }).click();
  await atQuestion(page, 1);
  const answers = page.locator("button.answer");
  const [chosen, other] = [answers.nth(3), answers.nth(1)];
  await expect(chosen).toHaveAttribute("data-state", "chosen");
  expect(await chosen.evaluate(drawing)).not.toBe(await other.evaluate(drawing));
  const before = await other.evaluate(drawing);
  await answers.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(other).toBeFocused();
  expect(await other.evaluate(drawing)).not.toBe(before);

  await sendFirst(page, answersOf(1).slice(0, VALUES));
  await fillRound(link, 2);
  await profileArrives(page);
  const [ink, paper] = await page.evaluate(() => {
    const label = document.querySelector(".drawing .chart-label")!;
    return [getComputedStyle(label).fill, getComputedStyle(document.body).backgroundColor];
  });
  expect(ink).not.toBe(paper);
});

test("magnified four times, everything fits, and what has the focus is never hidden", async ({ phone }) => {
  test.setTimeout(180_000);
  const options = { viewport: MAGNIFIED, isMobile: false, hasTouch: false, deviceScaleFactor: 4 };
  const [kari, ahmed] = [await phone("Kari", options), await phone("Ahmed", options)];
  const link = await startRound(kari.page, { headcount: 3 });
  await everyFocusShows(kari.page);
  const { page } = ahmed;
  await join(page, link);
  await atQuestion(page, 1);
  await everyFocusShows(page);
  await sendFirst(page, answersOf(1).slice(0, VALUES + 2));
  // The whole app has taken over by then.
  await expectWhereabouts(page, "answers-received");
  await everyFocusShows(page);
  await fillRound(link, 2);
  await profileArrives(page);
  await everyFocusShows(page);
});

/** Goes once round the screen with Tab. */
async function everyFocusShows(page: Page): Promise<void> {
  expect(await problemsOf(page)).toEqual([]);
  const hidden: string[] = [];
  for (let tabs = 0; tabs < 60; tabs++) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(() => {
      const focused = document.activeElement!;
      if (focused === document.body) return null;
      const target = focused.closest("label") ?? focused;
      const { left, top, width, height } = target.getBoundingClientRect();
      const [x, y] = [left + width / 2, Math.min(Math.max(top + height / 2, 1), innerHeight - 1)];
      const above = document.elementFromPoint(x, y);
      const shows = above !== null && (target.contains(above) || above.contains(target));
      return { shows, told: focused.outerHTML.slice(0, 120) };
    });
    if (focus === null) break;
    if (!focus.shows) hidden.push(focus.told);
  }
  expect(hidden).toEqual([]);
}
