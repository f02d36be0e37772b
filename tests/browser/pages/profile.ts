import { expect, type Locator, type Page } from "@playwright/test";
import { decimal, type Profile, whole } from "../fixtures/expected.ts";
import { words } from "../fixtures/words.ts";

const SOFT_HYPHEN = /\u00ad/g;

/** Waits for the figures of the profile, and returns when they were there in milliseconds since 1970. */
export async function profileArrives(page: Page): Promise<number> {
  await page.getByRole("link", { name: words("profile-talk") }).waitFor();
  return Date.now();
}

/** Who has answered, as the subtitle of the profile says it. */
export async function expectSubtitle(page: Page, responses: number, headcount: number): Promise<void> {
  const key = responses < headcount ? "profile-answers-of" : "profile-answers";
  await expect(page.locator("header").getByText(words(key, { responses, headcount, date: "" }))).toBeVisible();
}

/** Holds every figure on the profile and on its fields against what the domain made of the same answers. */
export async function expectProfile(page: Page, profile: Profile): Promise<void> {
  const names = await expectOverview(page, profile);
  await expectFields(page, profile, names);
}

/** Holds every figure on the first screen of the profile against the domain's. Returns the names of the fields. */
export async function expectOverview(page: Page, profile: Profile): Promise<string[]> {
  await expectSubtitle(page, profile.responses, profile.headcount);
  await showTables(page);
  const fields = await rows(page.locator("figure table").first());
  expect(fields.map(figures)).toEqual(profile.fields.map((field) => [field.score, field.weight, field.gap].map(decimal)));
  const values = await rows(page.getByRole("region", { name: words("profile-values-about") }).locator("table"));
  expect(values.map(figures)).toEqual(profile.values.map((value) => [value.practice, value.weight, value.gap].map(decimal)));
  await expect(page.locator("figcaption").nth(1)).toHaveText(thickness(profile));
  const standsOut = page.locator(".card", { has: page.getByRole("heading", { name: words("profile-stands-out") }) });
  await expect(standsOut.locator("dd.value")).toHaveText(profile.stands_out.map((what) => decimal(shown(profile, what))));
  return fields.map(([name]) => name!);
}

function thickness({ thickness: reading }: Profile): string {
  return reading === null ? words("profile-no-score") : words("profile-thickness-summary", { value: whole(reading) });
}

/** The figure beside something that stands out: a score, or how far two sides are apart. */
function shown(profile: Profile, what: any): number | null {
  if (what.strength) return what.strength.score;
  if (what.group_difference) return what.group_difference.higher.score - what.group_difference.lower.score;
  const { field, statement } = what.gap?.place ?? what.disagreement ?? what.blind_spot;
  const place = field ? profile.fields.find(({ id }) => id === field) : profile.statements.find(({ id }) => id === statement);
  return place!.score;
}

/** Walks through the fields as the group does, the widest gap first. */
async function expectFields(page: Page, profile: Profile, names: string[]): Promise<void> {
  const gap = (index: number) => profile.fields[index]!.gap ?? -Infinity;
  const order = [...profile.fields.keys()].sort((one, other) => gap(other) - gap(one));
  const title = page.locator("header").getByRole("heading");
  await page.getByRole("link", { name: words("profile-talk") }).click();
  for (const [place, index] of order.entries()) {
    await expect(page.getByText(words("field-place", { number: place + 1, total: order.length }))).toBeVisible();
    expect((await title.innerText()).replaceAll(SOFT_HYPHEN, "")).toBe(names[index]);
    await expectField(page, profile, profile.fields[index]!.id);
    if (place + 1 < order.length) await page.getByRole("link", { name: words("field-next", { name: "" }).trim() }).click();
  }
}

async function expectField(page: Page, profile: Profile, field: string): Promise<void> {
  const statements = profile.statements.filter(({ id }) => id.startsWith(`${field}.`));
  await showTables(page);
  const radar = await rows(page.locator("figure table"));
  expect(radar.map(figures)).toEqual(statements.map(({ score, weight, gap }) => [score, weight, gap].map(decimal)));
  const everyAnswer = page.getByRole("region", { name: words("profile-distribution") });
  if (!(await everyAnswer.isVisible())) await page.getByText(words("field-all-answers")).click();
  const answers = await rows(everyAnswer.locator("table"));
  expect(answers.map(figures)).toEqual(statements.map(({ distribution, skipped }) => [...distribution, skipped].map(String)));
  await expect(page.locator(".row dd.value")).toHaveText(statements.map(({ score }) => decimal(score)));
  await expect(page.locator(".row p.small")).toHaveText(statements.map(details));
  const notes = profile.notes.filter(({ statement }) => statement.startsWith(`${field}.`));
  await expect(page.locator(".card p", { hasText: /^«.*»$/s })).toHaveText(notes.map(({ text }) => words("field-note", { text })));
}

/** "So important: 8,1 · 2 answered · One skipped it". */
function details({ weight, n, skipped }: Profile["statements"][number]): string {
  const parts = [words("field-weight", { weight: decimal(weight) }), words("field-answered", { count: n })];
  return (skipped > 0 ? [...parts, words("profile-skipped", { skipped })] : parts).join(" · ");
}

/** Opens the table of every chart on screen. */
async function showTables(page: Page): Promise<void> {
  const closed = page.getByRole("button", { name: words("profile-show-table") });
  while ((await closed.count()) > 0) await closed.first().click();
}

/** The rows of a table without its head, each with its name first. */
async function rows(table: Locator): Promise<string[][]> {
  const cells = await table.evaluate((found) =>
    [...(found as HTMLTableElement).tBodies[0]!.rows].map((row) => [...row.cells].map((cell) => cell.textContent ?? "")),
  );
  return cells.map((row) => row.map((cell) => cell.replaceAll(SOFT_HYPHEN, "")));
}

/** A row without its name. */
function figures(row: string[]): string[] {
  return row.slice(1);
}
