import { expect, type Page } from "@playwright/test";
import { fillRound } from "../fixtures/fill.ts";
import { answer, answersOf, atQuestion, QUESTIONS, VALUES } from "./participant.ts";
import { OFFLINE } from "./hand-over.ts";
import { TurnSteps } from "./turn-steps.ts";

const HEADCOUNT = 7;
const NAME = "Samskapingsverkstedet i Øvre Bjellandstrand";
const IDEA = "Kunnskapsdelingsverksted i grendehuset hver måned, der frivillighetssentralen og landbrukskontoret møtes.";
const COMMENT = "Vi har snakket om dette før, men ingen har tatt tak i det.";

/** What browsers say of the wrong code on the way, of the invitation that is changed, and where there is no connection. */
export const REFUSALS = [/404 \(Not Found\) .*\/commands\)/, /401 \(Unauthorized\)/, ...OFFLINE];

/** One walk through the app on the phones of a facilitator and of a participant, past every screen there is. */
export class Tour extends TurnSteps {
  async walk(): Promise<void> {
    await this.firstScreens();
    await this.#joining(await this.#newRound());
    await this.#answering();
    await this.#sending();
    await this.handingOn();
    await this.forms();
    await this.#tools();
    await this.#closing(await this.#rotation());
    await this.#profile(this.participant);
    await this.#actions(this.participant);
    await this.#afterwards();
    await this.#back();
  }

  async #newRound(): Promise<string> {
    const page = this.facilitator;
    await page.goto("/new");
    await this.stop(page, "new", "new-title");
    await this.press(page, "new-start");
    await expect(page.getByText(this.words("new-name-missing"))).toBeVisible();
    await this.look(page, "new-problems");
    await page.getByLabel(this.words("new-name"), { exact: true }).fill(NAME);
    await page.getByLabel(this.words("new-headcount"), { exact: true }).fill("2");
    await page.getByText(this.words("new-more"), { exact: true }).click();
    await this.look(page, "new-too-few");
    await page.getByLabel(this.words("new-headcount"), { exact: true }).fill(String(HEADCOUNT));
    if (this.open) await page.getByRole("radio", { name: this.words("new-open") }).click();
    await this.press(page, "new-start");
    await this.#counts(0);
    await this.look(page, "invite");
    await page.getByText(this.words("invite-show-link"), { exact: true }).click();
    await this.look(page, "invite-link");
    return (await page.getByText(/^https?:\/\/.*\/j#/).innerText()).replaceAll(/\s/g, "");
  }

  async #joining(link: string): Promise<void> {
    const page = this.participant;
    await page.goto(link);
    const accept = this.open ? "join-accept-open" : "join-accept";
    await expect(page.getByRole("button", { name: this.words(accept), exact: true })).toBeVisible();
    await this.look(page, "join");
    await this.press(page, accept);
    await this.stop(page, "join-group", "join-group-heading");
    await page.getByRole("radio", { name: this.words("group-volunteer") }).click();
    await this.look(page, "join-group-chosen");
    await this.press(page, "join-begin");
  }

  async #answering(): Promise<void> {
    const [page, said] = [this.participant, answersOf(3)];
    await atQuestion(page, 1, this.language);
    await this.look(page, "answer-value");
    for (let number = 1; number <= VALUES; number++) await answer(page, said[number - 1]!, number, this.language);
    await atQuestion(page, VALUES + 1, this.language);
    await this.look(page, "answer-statement");
    await this.press(page, "answer-note");
    await page.getByLabel(this.words("note-idea"), { exact: true }).fill(IDEA);
    await page.getByLabel(this.words("note-comment"), { exact: true }).fill(COMMENT);
    await this.look(page, "note");
    await this.press(page, "note-done");
    await answer(page, 4, VALUES + 1, this.language);
    await answer(page, "skip", VALUES + 2, this.language);
    await atQuestion(page, VALUES + 3, this.language);
    await this.look(page, "answer-after-skip");
    await this.press(page, "answer-back");
    await atQuestion(page, VALUES + 2, this.language);
    await this.look(page, "answer-back");
    await this.press(page, "answer-overview");
    await this.stop(page, "review-incomplete", "review-heading");
    await page.getByRole("link", { name: this.words("next-open") }).click();
    await this.stop(page, "next-begun", "next-begun-title");
    await this.press(page, "next-drop");
    await this.look(page, "next-drop-confirmation");
    await this.press(page, "next-drop-no");
    await page.getByRole("link", { name: this.words("home-go-on") }).click();
    for (let number = VALUES + 2; number <= QUESTIONS; number++) await answer(page, said[number - 1]!, number, this.language);
  }

  async #sending(): Promise<void> {
    const page = this.participant;
    await this.stop(page, "review-complete", "review-heading");
    await page.locator("summary").nth(1).click();
    await this.look(page, "review-part");
    await this.press(page, "review-send");
    await expect(page.getByText(this.words("answers-received"))).toBeVisible();
    await this.look(page, "waiting");
    await page.getByText(this.words("receipt-title"), { exact: true }).click();
    await this.look(page, "waiting-receipt");
    await this.press(page, "withdraw");
    await this.look(page, "withdraw-confirmation");
    await this.press(page, "withdraw-yes");
    await expect(page.getByText(this.words("answers-withdrawn"))).toBeVisible();
    await this.look(page, "withdrawn");
    await this.#handingOver();
    await expect(page.getByText(this.words("answers-received"))).toBeVisible();
    // Until the phone knows that it has a connection, what is offered without one stands above the other links.
    await expect(page.getByRole("link", { name: this.words("scan-profile-open") })).toBeHidden();
  }

  /** The participant sends without a connection, and hands over. */
  async #handingOver(): Promise<void> {
    const page = this.participant;
    await page.context().setOffline(true);
    await this.press(page, "withdraw-send-again");
    await expect(page.getByRole("link", { name: this.words("hand-over-open") })).toBeVisible();
    await this.look(page, "waiting-offline");
    await page.getByRole("link", { name: this.words("hand-over-open") }).click();
    await expect(page.getByRole("img", { name: this.words("hand-over-code") }).locator("svg")).toBeVisible();
    const pause = page.getByRole("button", { name: this.words("hand-over-pause") });
    if (await pause.isVisible()) await pause.click();
    await this.press(page, "hand-over-as-file");
    await expect(page.getByText(this.words("paper-ready"))).toBeVisible();
    await this.look(page, "hand-over");
    await this.press(page, "hand-over-same");
    await expect(page.getByText(this.words("hand-over-done-title"))).toBeVisible();
    await this.look(page, "hand-over-done");
    await page.getByRole("link", { name: this.words("hand-over-to-waiting") }).click();
    await page.context().setOffline(false);
  }

  /** What a facilitator may need while the round is open, and what another one sees who is appointed. */
  async #tools(): Promise<void> {
    const page = this.facilitator;
    await page.getByRole("link", { name: this.words("ready-open") }).click();
    await expect(page.getByText(this.words("ready-app-good-title"))).toBeVisible();
    await page.getByRole("link", { name: this.words("test-code-open") }).click();
    await this.stop(page, "test-code", "test-code-title");
    await this.press(page, "back");
    await this.stop(page, "ready", "ready-title");
    await this.press(page, "back");
    await page.getByRole("link", { name: this.words("collect-open") }).click();
    await expect(page.getByText(this.words("problem-camera-missing"))).toBeVisible();
    await this.look(page, "collect");
    await this.press(page, "back");
    await page.getByRole("link", { name: this.words("manage-open") }).click();
    await page.getByLabel(this.words("remove-code"), { exact: true }).fill("AAAA-AAAA");
    await this.press(page, "remove");
    await this.look(page, "manage-open");
    await this.press(page, "remove-yes");
    await expect(page.getByText(this.words("problem-unknown-response"))).toBeVisible();
    await page.getByRole("link", { name: this.words("paper-open") }).click();
    await this.stop(page, "paper-form", "paper-title");
    await this.press(page, "back");
    await this.press(page, "leaders-make");
    await expect(page.getByRole("img", { name: this.words("leaders-code") })).toBeVisible();
    await page.getByText(this.words("leaders-show-link"), { exact: true }).click();
    await this.look(page, "manage-appointment");
    await this.makePaper(page, "paper-sheet-make");
    await this.look(page, "manage-sheet");
    const appointment = (await page.getByText(/^https?:\/\/.*\/f#/).innerText()).replaceAll(/\s/g, "");
    await page.goto(appointment);
    await this.stop(page, "lead", "lead-heading", { name: NAME });
    await page.goto("/");
    await page.getByRole("link", { name: this.words("home-see-invitation") }).click();
  }

  /** The invitation is changed, and the participant goes on with the new one, whose link this returns. */
  async #rotation(): Promise<string> {
    const page = this.facilitator;
    await page.getByRole("link", { name: this.words("manage-open") }).click();
    await this.press(page, "rotate");
    await this.look(page, "rotate-confirmation");
    await this.press(page, "rotate-yes");
    await page.getByText(this.words("rotate-show"), { exact: true }).click();
    await expect(page.getByRole("img", { name: this.words("invite-code") })).toBeVisible();
    await page.getByText(this.words("invite-show-link"), { exact: true }).click();
    await this.look(page, "rotate-done");
    const link = (await page.getByText(/^https?:\/\/.*\/j#/).innerText()).replaceAll(/\s/g, "");
    await expect(this.participant.getByText(this.words("connection-not-let-in-title"))).toBeVisible();
    await this.look(this.participant, "waiting-not-let-in");
    await this.participant.goto("/");
    await expect(this.participant.getByText(this.words("connection-not-let-in-title"))).toBeVisible();
    await this.look(this.participant, "home-not-let-in");
    await this.participant.goto(link);
    await expect(this.participant.getByText(this.words("answers-received"))).toBeVisible();
    await this.press(page, "back");
    return link;
  }

  /** The same when the round is revealed. */
  async #afterwards(): Promise<void> {
    const page = this.facilitator;
    await page.getByRole("link", { name: this.words("paper-open") }).click();
    await this.stop(page, "paper", "paper-title");
    await this.makePaper(page, "paper-report-make");
    await this.look(page, "paper-ready");
    await this.press(page, "paper-save");
    await expect(page.getByText(this.words("paper-saved"))).toBeVisible();
    await this.look(page, "paper-saved");
    await this.press(page, "back");
    await page.getByRole("link", { name: this.words("manage-open") }).click();
    await this.press(page, "reopen");
    await this.look(page, "manage-revealed");
    await page.getByRole("link", { name: this.words("manage-again-start") }).click();
    await this.stop(page, "new-again", "new-title");
    await page.goBack();
    await this.press(page, "delete");
    await this.look(page, "manage-delete");
    await this.press(page, "delete-no");
    await this.press(page, "back");
  }

  /** Five of seven have answered; the round is closed without the others. */
  async #closing(link: string): Promise<void> {
    const bag = this.#holdTheBag();
    await fillRound(link, 2);
    await this.#counts(5);
    await this.look(this.facilitator, "invite-counting");
    await this.press(this.facilitator, "close-without");
    await this.look(this.facilitator, "closing-confirmation");
    await this.press(this.facilitator, "close-yes");
    await this.stop(this.participant, "reveal", "reveal-heading-closed");
    (await bag)();
  }

  /** Keeps the participant at the small moment before the profile until the returned function is called. */
  async #holdTheBag(): Promise<() => void> {
    let letGo = () => {};
    const free = new Promise<void>((resolve) => (letGo = resolve));
    await this.participant.route("**/bag", async (route) => {
      await free;
      await route.continue();
    });
    return letGo;
  }

  async #profile(page: Page): Promise<void> {
    await this.stop(page, "profile", "profile-title");
    const closed = page.getByRole("button", { name: this.words("profile-show-table") });
    while ((await closed.count()) > 0) await closed.first().click();
    if (this.open) await page.getByText(this.words("profile-groups-table"), { exact: true }).click();
    await this.look(page, "profile-tables");
    await page.getByRole("link", { name: this.words("files-open") }).click();
    await this.press(page, "backup-make");
    await expect(page.getByText(this.words("backup-password-short", { minimum: 10 }))).toBeVisible();
    await this.stop(page, "files", "files-title");
    await page.goBack();
    await page.getByRole("link", { name: this.words("profile-talk") }).click();
    await expect(page.getByRole("heading", { name: this.words("field-statements"), exact: true })).toBeVisible();
    await this.look(page, "field");
    await page.getByRole("button", { name: this.words("profile-show-table") }).click();
    await page.getByText(this.words("field-all-answers"), { exact: true }).click();
    await this.look(page, "field-tables");
    await page.getByRole("link", { name: this.words("field-back") }).click();
    await page.locator("a.link-row").first().click();
    await expect(page.getByText(IDEA)).toBeVisible();
    await this.look(page, "field-ideas");
    const ours = page.locator(".card", { hasText: IDEA });
    await ours.getByRole("button", { name: this.words("actions-from-idea"), exact: true }).click();
    await page.getByLabel(this.words("talk-note"), { exact: true }).fill(COMMENT);
    await expect(page.getByText(this.words("talk-note-kept"))).toBeVisible();
    await this.press(page, "talk-lead");
    await expect(page.getByText(this.words("talk-leading"))).toBeVisible();
    await this.look(page, "field-leading");
  }

  async #actions(page: Page): Promise<void> {
    await page.getByRole("link", { name: this.words("actions-see-one"), exact: true }).click();
    await this.stop(page, "action", "action-title");
    await page.getByRole("radio", { name: this.words("action-status-dropped"), exact: true }).click();
    await this.look(page, "action-dropped");
    await page.getByRole("radio", { name: this.words("action-status-going_on"), exact: true }).click();
    await this.press(page, "action-save");
    await this.stop(page, "actions", "actions-title");
    await page.getByRole("link", { name: this.words("actions-matrix"), exact: true }).click();
    await expect(page.getByText(this.words("actions-unsorted"))).toBeVisible();
    await this.look(page, "matrix");
  }

  async #back(): Promise<void> {
    const page = this.facilitator;
    await expect(page.getByRole("heading", { name: this.words("profile-title"), exact: true })).toBeVisible();
    await page.getByRole("button", { name: this.words("to-home") }).click();
    await this.stop(page, "home-with-round", "start-heading");
  }

  async #counts(submitted: number): Promise<void> {
    const count = this.words("invite-count", { submitted, headcount: HEADCOUNT });
    await expect(this.facilitator.getByText(count)).toBeVisible();
  }
}
