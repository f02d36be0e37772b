import { expect, type Page } from "@playwright/test";
import { fillPlan, fillRound } from "../fixtures/fill.ts";
import { type Language, words } from "../fixtures/words.ts";
import { invitation, startRound } from "./facilitator.ts";
import { openTools } from "./manage.ts";
import { allKept, table } from "./plan.ts";
import { profileArrives } from "./profile.ts";
import type { Look } from "./steps.ts";

const PEOPLE = 6;
const NAME = "Samskapingsverkstedet i Øvre Bjellandstrand";
const AGAIN = "Etter sommeren, med nye deltakere";
const [INDICATORS, MEASUREMENTS] = [4, 24];
const STEPS = ["problem", "goals", "target_group", "theory_of_change", "indicators", "methods", "targets", "baseline", "measure", "evaluate"];
const ACTIVITY = "Kunnskapsdelingsverksted i grendehuset";
const PROBLEM = "Mange som er nye i bygda, står utenfor arbeidslivet og kjenner ingen å spørre.";

/** A collaboration with two revealed rounds and a plan, as its facilitator keeps it. */
export class LaterScreens {
  private language: Language = "nb";

  private constructor(
    readonly page: Page,
    readonly round: string,
    readonly collaboration: string,
    readonly indicator: string,
  ) {}

  /** Two rounds are answered and revealed, and a plan is filled in. */
  static async prepare(page: Page): Promise<LaterScreens> {
    await fillRound(await startRound(page, { name: NAME, headcount: PEOPLE, open: true }), PEOPLE);
    await profileArrives(page);
    await openTools(page);
    await page.getByRole("link", { name: words("manage-again-start") }).click();
    await page.getByLabel(words("new-round")).fill(AGAIN);
    await page.getByLabel(words("new-headcount")).fill(String(PEOPLE));
    await page.getByRole("button", { name: words("new-start") }).click();
    const link = await invitation(page);
    await fillRound(link, PEOPLE, 2);
    await profileArrives(page);
    const round = idIn(page, "r");
    await fillPlan(link, INDICATORS, MEASUREMENTS);
    await page.goto("/");
    await page.getByRole("link", { name: words("collaboration-open"), exact: true }).click();
    await expect(page).toHaveURL(/\/c\//);
    const collaboration = idIn(page, "c");
    await page.goto(`/c/${collaboration}/indicators`);
    const indicators = page.locator("a.link-row[href*='/indicators/']");
    await expect(indicators).toHaveCount(INDICATORS);
    const indicator = (await indicators.first().getAttribute("href"))!.replace(/.*\//, "");
    await page.goto(`/c/${collaboration}/plan/problem`);
    await page.getByLabel("Problemet", { exact: true }).fill(PROBLEM);
    await allKept(page);
    await page.goto(`/c/${collaboration}/plan/theory_of_change`);
    await table(page, "Det vi gjør").getByRole("button", { name: words("plan-row-add"), exact: true }).click();
    await page.getByLabel("Aktivitet", { exact: true }).fill(ACTIVITY);
    await allKept(page);
    return new LaterScreens(page, round, collaboration, indicator);
  }

  /** Reads everything in this language. */
  async speak(language: Language): Promise<void> {
    await this.page.goto("/");
    await this.page.getByLabel(words("language-label", {}, this.language)).selectOption(language);
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(words("start-heading", {}, language));
    this.language = language;
  }

  /** Looks at every screen there is after the reveal that no tour passes. */
  async each(look: Look): Promise<void> {
    const { page } = this;
    await this.#onTheWall(look);
    const [round, all] = [`/r/${this.round}`, `/c/${this.collaboration}`];
    for (const [path, content] of [
      [`${round}/compare`, "svg"],
      [`${round}/show-profile`, "[role=img] svg"],
      [`${round}/new-action/round`, "input"],
      [all, "a[href$='/plan']"],
      [`${all}/plan`, "a.link-row[href$='/plan/evaluate']"],
      ...STEPS.map((step) => [`${all}/plan/${step}`, "main section"]),
      [`${all}/plan-history`, "li"],
      [`${all}/theory`, ".flow-box"],
      [`${all}/due`, "a.link-row"],
      [`${all}/indicators`, "a.link-row"],
      [`${all}/indicators/${this.indicator}`, "svg.chart-course"],
    ] as const) {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", this.language);
      await expect(page.locator(content).first()).toBeVisible();
      const name = path.replace(all, "collaboration").replace(round, "round").replace(this.indicator, "one");
      await look(page, name.replaceAll("/", "-"));
    }
  }

  async #onTheWall(look: Look): Promise<void> {
    await this.page.goto(`/r/${this.round}/profile`);
    await expect(this.page.getByRole("link", { name: words("compare-open", {}, this.language) })).toBeVisible();
    await look(this.page, "profile-compared");
    await this.page.getByRole("button", { name: words("profile-on-wall", {}, this.language) }).click();
    await look(this.page, "profile-on-the-wall");
    // It stays so from screen to screen.
    await this.page.getByRole("link", { name: words("plan-open", {}, this.language), exact: true }).click();
    await expect(this.page.locator("a.link-row[href$='/plan/evaluate']")).toBeVisible();
    await look(this.page, "plan-on-the-wall");
  }
}

function idIn(page: Page, kind: "c" | "r"): string {
  return new URL(page.url()).pathname.match(new RegExp(`^/${kind}/([^/]+)`))![1]!;
}
