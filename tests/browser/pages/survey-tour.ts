import { expect } from "@playwright/test";
import { fillRound } from "../fixtures/fill.ts";
import { Steps } from "./steps.ts";
import { atItem, chooseSide, ITEMS, slideTo, surveyText } from "./survey.ts";

const PEOPLE = 6;
const OWN_WORDS = "Kunnskapsdelingsverksted i grendehuset, der frivillighetssentralen og landbrukskontoret møtes.";
const OPEN_QUESTION = ITEMS.findIndex(({ kind }) => kind === "text") + 1;
const SLIDER = ITEMS.findIndex(({ kind }) => kind === "percent") + 1;
const PARTS = ["overview", "continuum", "circle", "evaluation"] as const;

/** One walk through the survey, from its opening to what the group writes about itself. */
export class SurveyTour extends Steps {
  async walk(): Promise<void> {
    const link = await this.#opening();
    await this.#answering(link);
    await fillRound(link, PEOPLE);
    await this.#result();
    await this.#together();
  }

  async #opening(): Promise<string> {
    const page = this.facilitator;
    await page.goto("/new");
    await page.getByRole("radio", { name: this.words("new-survey") }).click();
    await page.getByLabel(this.words("new-name"), { exact: true }).fill("Samskapingsverkstedet i Øvre Bjellandstrand");
    await page.getByLabel(this.words("new-headcount"), { exact: true }).fill(String(PEOPLE + 1));
    await page.getByText(this.words("new-more"), { exact: true }).click();
    await page.getByRole("radio", { name: this.words("new-open") }).click();
    await this.look(page, "new-survey");
    await this.press(page, "new-start");
    await page.getByText(this.words("invite-show-link"), { exact: true }).click();
    return (await page.getByText(/^https?:\/\/.*\/j#/).innerText()).replaceAll(/\s/g, "");
  }

  async #answering(link: string): Promise<void> {
    const page = this.participant;
    await page.goto(link);
    await this.press(page, "join-accept-open");
    await expect(page.getByRole("heading", { name: this.#text("item.q01", "text") })).toBeVisible();
    await this.look(page, "survey-side");
    await chooseSide(page, "citizen", this.language);
    await this.#at(2);
    await this.look(page, "survey-choice");
    await page.getByRole("button", { name: this.#text("option.q02_other", "text"), exact: true }).click();
    await this.look(page, "survey-choice-own-words");
    await this.#go(OPEN_QUESTION);
    await page.getByLabel(this.words("answer-own-words")).fill(OWN_WORDS);
    await this.look(page, "survey-open-question");
    await this.#go(ITEMS.findIndex(({ id }) => id === "q26") + 1);
    await this.look(page, "survey-agree");
    await this.#go(SLIDER);
    const term = page.locator("summary").first();
    if (await term.isVisible()) await term.click();
    await this.look(page, "survey-slider");
    await slideTo(page, 62);
    await this.look(page, "survey-slider-chosen");
    await this.press(page, "answer-overview");
    await this.stop(page, "survey-review", "review-heading");
    await this.press(page, "review-send");
  }

  async #result(): Promise<void> {
    const page = this.participant;
    await this.stop(page, "survey-result", "profile-title");
    await page.locator("a.link-row[href*='/profile/']").first().click();
    await expect(page.getByText(this.words("field-back"), { exact: true }).first()).toBeVisible();
    await this.look(page, "survey-barrier");
    for (const [id, name] of [["history", "survey-factor"], ["background", "survey-theme"]]) {
      await page.getByRole("link", { name: this.words("field-back") }).click();
      await page.locator(`a[href$='/profile/${id}']`).first().click();
      await expect(page.locator(".row").first()).toBeVisible();
      await this.look(page, name!);
    }
    await page.getByRole("link", { name: this.words("field-back") }).click();
  }

  async #together(): Promise<void> {
    const page = this.participant;
    await page.getByRole("link", { name: this.words("together-open"), exact: true }).click();
    await expect(page.getByText(this.words("together-lead"))).toBeVisible();
    await this.look(page, "together");
    for (const part of PARTS) {
      await page.locator(`a.link-row[href$='/together/${part}']`).click();
      await expect(page.getByText(this.words("together-lead"))).toBeHidden();
      await this.look(page, `together-${part}`);
      await page.getByRole("link", { name: this.words("together-back"), exact: true }).click();
    }
  }

  /** To the item with this number, by way of the screen where everything is looked over. */
  async #go(number: number): Promise<void> {
    const page = this.participant;
    await this.press(page, "answer-overview");
    await expect(page.getByRole("heading", { name: this.words("review-heading"), exact: true })).toBeVisible();
    const folded = page.locator("details:not([open]) > summary");
    while ((await folded.count()) > 0) await folded.first().click();
    await page.locator("details button").nth(number - 2).click();
    await this.#at(number);
  }

  async #at(number: number): Promise<void> {
    await atItem(this.participant, number, ITEMS.length, this.language);
  }

  #text(table: string, key: string): string {
    return surveyText(table, key, this.language);
  }
}
