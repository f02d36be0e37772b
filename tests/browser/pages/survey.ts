import { expect, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { decimal, type Measure, type SurveyPerson, type SurveyProfile, whole } from "../fixtures/expected.ts";
import { type Language, words } from "../fixtures/words.ts";

const SHARED = fileURLToPath(new URL("../../../shared/", import.meta.url));
const STRUCTURE = readFileSync(`${SHARED}instruments/partnership.toml`, "utf8");
const textsIn = (language: Language) => readFileSync(`${SHARED}locales/${language}/partnership.toml`, "utf8");

/** The open question at the very end, which belongs to no theme: it stands on the first screen of the result. */
const CLOSING = "q82";

type Kind = "role" | "choice" | "agree5" | "percent" | "text";

/** An item of the survey. */
interface Item {
  id: string;
  part: string;
  kind: Kind;
  options: string[];
}

/** Every item in the order of asking; the first is the side, which is answered on joining. */
export const ITEMS: Item[] = STRUCTURE.split("[[item]]")
  .slice(1)
  .map((block) => {
    const value = (key: string) => block.match(new RegExp(`^${key} = "(.+)"$`, "m"))?.[1] ?? "";
    const options = block.match(/^options = \[(.+)\]$/m)?.[1] ?? "";
    return { id: value("id"), part: value("part"), kind: value("kind") as Kind, options: [...options.matchAll(/"(.+?)"/g)].map(([, id]) => id!) };
  });

/** A text of the survey. */
export function surveyText(table: string, key: string, language: Language = "nb"): string {
  const block = textsIn(language).split(`[${table}]`)[1]?.split("\n[")[0] ?? "";
  const text = block.match(new RegExp(`^${key} = (".+")$`, "m"))?.[1];
  if (!text) throw new Error(`the survey has no text ${table}.${key} in ${language}`);
  return JSON.parse(text).replaceAll("\u00ad", "");
}

/** Answers to every item but the first, in the order of asking: all kinds, and a skip now and then. */
export function surveyAnswers(seed: number): SurveyPerson["answers"] {
  return ITEMS.slice(1).map(({ kind, options }, at) => {
    const draw = (seed * 7919 + (at + 1) * 104729 + ((seed * (at + 1)) % 13) * 31) % 101;
    if (kind === "text" || draw % 11 === 10) return "skip";
    if (kind === "percent") return draw === 0 ? 1 : Math.min(draw, 100);
    return (draw % (kind === "choice" ? options.length : 5)) + 1;
  });
}

/** Opens an invitation to a survey and says which side this person belongs to, in the words of the survey. */
export async function joinSurvey(page: Page, link: string, group: string): Promise<void> {
  await page.goto(link);
  await page.getByRole("button", { name: new RegExp(`^(${words("join-accept")}|${words("join-accept-open")})$`) }).click();
  await chooseSide(page, group);
}

/** Says which side somebody belongs to, and begins. */
export async function chooseSide(page: Page, group: string, language: Language = "nb"): Promise<void> {
  await expect(page.getByRole("heading", { name: surveyText("item.q01", "text", language) })).toBeVisible();
  await page.getByRole("radio", { name: surveyText(`side.${group}`, "name", language), exact: true }).click();
  await page.getByRole("button", { name: words("join-begin", {}, language) }).click();
}

/** Waits until the item with this number is on screen, of so many. */
export async function atItem(page: Page, number: number, total = ITEMS.length, language: Language = "nb"): Promise<void> {
  await expect(page.getByText(new RegExp(`(^|[^0-9])${words("answer-place", { number, total }, language)}$`))).toBeVisible();
}

/** Answers the items from one number to another, both included, with what this person writes there. */
export async function answerSurvey(page: Page, person: SurveyPerson, from = 2, to = ITEMS.length): Promise<void> {
  for (let number = from; number <= to; number++) {
    await atItem(page, number);
    const text = person.notes?.find((note) => note.number === number)?.text;
    await answerItem(page, ITEMS[number - 1]!, person.answers[number - 2]!, text);
  }
}

/** Answers the item on screen. */
async function answerItem(page: Page, { id, kind, options }: Item, said: number | "skip", text?: string): Promise<void> {
  if (text !== undefined) {
    await page.getByLabel(words("answer-own-words")).fill(text);
    await page.getByRole("button", { name: words("answer-next"), exact: true }).click();
  } else if (said === "skip") {
    const scale = kind === "percent" ? "scale.percent" : "scale.agree5";
    await page.getByRole("button", { name: surveyText(scale, "skip"), exact: true }).click();
  } else if (kind === "percent") {
    await slideTo(page, said);
    await page.getByRole("button", { name: words("answer-next"), exact: true }).click();
  } else {
    const label = kind === "choice" ? surveyText(`option.${id}_${options[said - 1]}`, "text") : surveyText("scale.agree5", `level_${said}`);
    await page.getByRole("button", { name: label, exact: true }).click();
    const next = page.getByRole("button", { name: words("answer-next"), exact: true });
    if (label.includes("(")) await next.click();
  }
}

/** Moves the thumb of the slider to a number. */
export async function slideTo(page: Page, value: number): Promise<void> {
  await page.getByRole("slider").fill(String(value));
  await expect(page.locator(".figure-words")).toHaveText(String(value));
}

/** Skips everything that is left, and sends. */
export async function skipAndSend(page: Page): Promise<void> {
  await page.getByRole("button", { name: words("answer-overview") }).click();
  await page.getByRole("button", { name: words("review-send"), exact: true }).click();
}

/** Holds every figure of the result against what the domain made of the same answers. */
export async function expectSurvey(page: Page, profile: SurveyProfile): Promise<void> {
  await expectMeasures(page, "survey-factors", profile.factors, decimal);
  await expectMeasures(page, "survey-barriers", profile.barriers, (figure) => (figure === null ? "–" : whole(figure)));
  const closing = page.locator("section.card", { hasText: surveyText(`item.${CLOSING}`, "text") });
  await expect(closing).toHaveCount(profile.items.some(({ id }) => id === CLOSING) ? 1 : 0);
  const walk = page.getByRole("link", { name: words("profile-talk") });
  await walk.click();
  const seen = new Set<string>(profile.items.map(({ id }) => id).filter((id) => id === CLOSING));
  const next = page.getByRole("link", { name: words("field-next", { name: "" }).trim() });
  for (let more = true; more; ) {
    for (const item of await expectItems(page, profile)) seen.add(item);
    more = await next.isVisible();
    const here = page.url();
    if (more) {
      await next.click();
      await page.waitForURL((url) => url.href !== here);
    }
  }
  expect([...seen].sort()).toEqual(profile.items.map(({ id }) => id).sort());
}

/** The figures of a card, in the order of the survey's categories and reasons. */
async function expectMeasures(page: Page, title: string, measures: Measure[], shown: (figure: number | null) => string): Promise<void> {
  const card = page.locator("section.card", { has: page.getByRole("heading", { name: words(title) }) });
  await expect(card.locator(".band-row b")).toHaveText(measures.map(({ score }) => shown(score)));
}

/** Holds every item of the place on screen against the domain's, and returns which those are. */
async function expectItems(page: Page, profile: SurveyProfile): Promise<string[]> {
  const cards = page.locator("section.card", { has: page.locator(".row") });
  await expect(cards.first()).toBeVisible();
  const found: string[] = [];
  for (const card of await cards.all()) {
    const text = await card.locator("dt").innerText();
    const item = ITEMS.find(({ id }) => surveyText(`item.${id}`, "text") === text)!;
    const figures = profile.items.find(({ id }) => id === item.id)!;
    const score = figures.score === null ? "" : item.kind === "percent" ? whole(figures.score) : decimal(figures.score);
    await expect(card.locator("dd.value")).toHaveText(score);
    await expect(card.locator("dd.more p.small").last()).toContainText(words("field-answered", { count: figures.n }));
    const notes = profile.notes.filter(({ statement }) => statement === item.id);
    await expect(card.locator("p", { hasText: /^«.*»$/s })).toHaveText(notes.map(({ text }) => words("field-note", { text })));
    found.push(item.id);
  }
  return found;
}
