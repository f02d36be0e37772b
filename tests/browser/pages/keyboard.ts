import { expect, type Locator, type Page } from "@playwright/test";
import { words } from "../fixtures/words.ts";
import { atQuestion, VALUES } from "./participant.ts";

/** Longer than the way round any screen. */
const MOST_TABS = 80;

/** Somebody who has no pointer: every step is a key, and after each of them the focus is somewhere and can be seen. */
export class Keyboard {
  constructor(readonly page: Page) {}

  async open(address: string, heading?: string): Promise<void> {
    await this.page.goto(address);
    if (heading) await this.#arrives(heading);
  }

  /** Presses one key. */
  async key(name: string): Promise<void> {
    await this.page.keyboard.press(name);
    await this.expectFocus();
  }

  /** Reaches the button with this text and presses it; `heading` is where it leads. */
  async press(key: string, heading?: string): Promise<void> {
    await this.#activate(this.page.getByRole("button", { name: words(key), exact: true }).first(), heading);
  }

  /** Reaches the link with this text and follows it. */
  async follow(key: string, heading?: string): Promise<void> {
    await this.#activate(this.page.getByRole("link", { name: words(key), exact: true }), heading);
  }

  /** Reaches what is folded away behind this text, and unfolds it. */
  async unfold(key: string): Promise<void> {
    await this.#activate(this.page.locator("summary", { hasText: words(key) }));
  }

  /** Reaches the field with this label and writes into it. */
  async writeInto(key: string, text: string): Promise<void> {
    const field = this.page.getByLabel(words(key), { exact: true });
    await this.tabTo(field);
    await this.page.keyboard.type(text);
    await expect(field).toHaveValue(text);
  }

  /** Answers the question with this number, in another manner each time. */
  async answer(number: number): Promise<void> {
    await atQuestion(this.page, number);
    await this.expectFocus();
    const answers = this.page.locator("button.answer");
    const manners = [
      () => this.page.keyboard.press(String((number % 5) + 1)),
      async () => {
        await this.tabTo(answers.nth(1));
        await this.page.keyboard.press("Enter");
      },
      async () => {
        await this.tabTo(answers.first());
        await this.key("ArrowDown");
        await expect(answers.nth(1)).toBeFocused();
        await this.key("End");
        await expect(answers.last()).toBeFocused();
        await this.page.keyboard.press("Space");
      },
      async () => {
        if (number <= VALUES) return this.page.keyboard.press("3");
        await this.tabTo(this.page.getByRole("button", { name: words("answer-skip"), exact: true }));
        await this.page.keyboard.press("Enter");
      },
    ];
    await manners[number % manners.length]!();
  }

  /** Presses Tab until this has the focus; on the way the focus is always somewhere and can be seen. */
  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    await this.expectFocus();
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press("Tab");
      if (await this.page.evaluate(() => document.activeElement === document.body)) continue; // Past the end of the page.
      await this.#expectRing();
    }
    throw new Error(`Tab does not lead to ${target}`);
  }

  /** The focus is on something that is on screen, never lost to the page itself. */
  async expectFocus(): Promise<void> {
    await expect.poll(() => this.page.evaluate(() => document.activeElement?.tagName ?? "BODY"), "the focus").not.toBe("BODY");
  }

  async #activate(target: Locator, heading?: string): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press("Enter");
    if (heading) await this.#arrives(heading);
    else await this.expectFocus();
  }

  /** A new screen is read from its heading. */
  async #arrives(heading: string): Promise<void> {
    await expect(this.page.getByRole("heading", { name: words(heading), exact: true })).toBeFocused();
  }

  /** What was reached with Tab shows a ring, itself or the line it stands in. */
  async #expectRing(): Promise<void> {
    const ring = await this.page.evaluate(() => {
      const focused = document.activeElement!;
      const rings = [focused, focused.closest("label")].filter((one) => one !== null).map((one) => getComputedStyle(one));
      const { top, bottom, height } = focused.getBoundingClientRect();
      return {
        on: focused.outerHTML.slice(0, 120),
        shows: rings.some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) >= 2),
        isOnScreen: height > 0 && bottom > 0 && top < innerHeight,
      };
    });
    expect(ring).toEqual({ on: ring.on, shows: true, isOnScreen: true });
  }
}
