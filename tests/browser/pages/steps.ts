import { expect, type Page } from "@playwright/test";
import { type Language, words } from "../fixtures/words.ts";

/** What is done at every stop of a tour; `name` names the screen and the state it is in. */
export type Look = (page: Page, name: string) => Promise<void>;

/** The largest program of all is compiled before the first file. */
const PATIENCE = 90_000;

/** What a tour does again and again. */
export class Steps {
  constructor(
    readonly facilitator: Page,
    readonly participant: Page,
    readonly language: Language,
    readonly look: Look,
    /** An open conversation shows every group; a protected one none, since nobody has company enough. */
    readonly open: boolean,
  ) {}

  /** What a phone shows that takes part in nothing yet. */
  protected async firstScreens(): Promise<void> {
    const page = this.facilitator;
    await page.goto("/");
    await this.stop(page, "home-empty", "start-heading");
    await this.press(page, "home-join");
    await page.getByLabel(this.words("home-link"), { exact: true }).fill("http://samson.example/j#x");
    await this.press(page, "home-follow");
    await expect(page.getByText(this.words("problem-link-damaged"))).toBeVisible();
    await this.look(page, "home-damaged-link");
    await page.goto("/about");
    await this.stop(page, "about", "about-heading");
    await page.goto("/restore");
    await this.stop(page, "restore", "restore-title");
    await page.goto("/there/is/nothing");
    await this.stop(page, "nowhere", "nowhere-heading");
    await page.goto("/j#x");
    await this.stop(page, "join-damaged", "join-unreadable-heading");
    await page.goto("/j");
    await this.stop(page, "join-none", "join-none-heading");
  }

  protected async makePaper(page: Page, key: string): Promise<void> {
    await this.press(page, key);
    await expect(page.getByText(this.words("paper-ready"))).toBeVisible({ timeout: PATIENCE });
  }

  protected async stop(page: Page, name: string, heading: string, values = {}): Promise<void> {
    await expect(page.getByRole("heading", { name: this.words(heading, values), exact: true })).toBeVisible();
    await this.look(page, name);
  }

  protected async press(page: Page, key: string): Promise<void> {
    await page.getByRole("button", { name: this.words(key), exact: true }).click();
  }

  protected words(key: string, values = {}): string {
    return words(key, values, this.language);
  }
}
