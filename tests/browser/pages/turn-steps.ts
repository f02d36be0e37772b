import { expect, type Page } from "@playwright/test";
import { acceptInvitation, answer, atQuestion, VALUES } from "./participant.ts";
import { Steps } from "./steps.ts";

/** The part of a tour in which people answer one after the other on one device. */
export class TurnSteps extends Steps {
  /** The same phone goes to somebody else, who answers what has to be answered. */
  protected async handingOn(): Promise<void> {
    const page = this.participant;
    await page.getByRole("link", { name: this.words("next-open") }).click();
    await expect(page.locator("p.code")).toBeVisible();
    await this.stop(page, "next", "next-title");
    await this.press(page, "next-yes");
    await expect(page.getByText(this.words("join-before-you", { count: 1 }))).toBeVisible();
    await this.look(page, "join-next");
    await acceptInvitation(page, "group-citizen", this.language);
    await this.#values(page);
    await this.press(page, "review-send");
    await expect(page.getByText(this.words("answers-received"))).toBeVisible();
  }

  /** A paper form is entered, and another one begun. */
  protected async forms(): Promise<void> {
    const page = this.facilitator;
    await page.getByRole("link", { name: this.words("forms-open"), exact: true }).click();
    await this.stop(page, "forms", "forms-title");
    await this.#beginForm();
    await this.look(page, "form-answer");
    await this.#values(page);
    await this.look(page, "form-review");
    await this.press(page, "review-send");
    await expect(page.getByText(this.words("forms-received"))).toBeVisible();
    await this.look(page, "forms-entered");
    await this.#beginForm();
    await page.goBack();
    await this.press(page, "forms-drop");
    await this.look(page, "forms-begun");
    await this.press(page, "forms-drop-yes");
    await this.press(page, "back");
  }

  async #beginForm(): Promise<void> {
    await this.facilitator.getByRole("radio", { name: this.words("group-citizen") }).click();
    await this.press(this.facilitator, "forms-begin");
    await atQuestion(this.facilitator, 1, this.language);
  }

  /** Weights every value, and leaves the rest open. */
  async #values(page: Page): Promise<void> {
    for (let number = 1; number <= VALUES; number++) await answer(page, 3, number, this.language);
    await this.press(page, "answer-overview");
  }
}
