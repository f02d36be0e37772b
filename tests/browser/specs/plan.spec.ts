import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { expect, expectAccessible, expectFits, takePictures, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { fieldTitle, fourAtTheProfile, openField, twoAtTheProfile } from "../pages/dialogue.ts";
import { addLine, allKept, calendar, line, measure, newIndicator, openPlan, openStep, stepLine, table, toSteps } from "../pages/plan.ts";

const PROBLEM = "Problemet";
const SOURCES = "Hvordan vi vet det";
const VISION = "Framtiden vi ønsker";

test("four phones fill in the same step and different ones, also apart: every text is kept, and no row is doubled", async ({ phone }) => {
  test.setTimeout(120_000);
  const four = await fourAtTheProfile(phone);
  const [kari, ahmed, berit, chen] = four.map(({ page }) => page) as [Page, Page, Page, Page];
  for (const { page } of four) {
    await openPlan(page);
    await openStep(page, "problem");
  }
  await kari.getByLabel(PROBLEM, { exact: true }).fill("Mange er ensomme.");
  for (const { page } of four) await expect(page.getByLabel(PROBLEM, { exact: true })).toHaveValue("Mange er ensomme.");

  await Promise.all(four.map((one) => one.setOffline(true)));
  await kari.getByLabel(PROBLEM, { exact: true }).fill("Mange er ensomme. Særlig om vinteren.");
  await ahmed.getByLabel(PROBLEM, { exact: true }).fill("Svært mange er ensomme.");
  const found = ["Samtaler på kafeen", "Tall fra kommunen", "En spørrerunde"];
  for (const [index, page] of [kari, ahmed, berit].entries()) await addLine(page, SOURCES, 1, found[index]!);
  await toSteps(chen);
  await openStep(chen, "goals");
  await chen.getByLabel(VISION, { exact: true }).fill("Alle har noen å ringe.");
  for (const { page } of four) await allKept(page);
  await Promise.all(four.map((one) => one.setOffline(false)));

  await toSteps(chen);
  await openStep(chen, "problem");
  for (const { page } of four) {
    await expect(page.getByLabel(PROBLEM, { exact: true })).toHaveValue("Svært mange er ensomme. Særlig om vinteren.");
    const lines = table(page, SOURCES).getByRole("textbox");
    await expect(lines).toHaveCount(found.length);
    const texts = await Promise.all(found.map((_, index) => line(page, SOURCES, index + 1).inputValue()));
    expect(texts.sort()).toEqual([...found].sort());
  }
  await expectAccessible(kari, "plan-step");
  await expectFits(kari, "plan-step");
  await takePictures(kari, "plan-step");
  for (const { page } of four) {
    await toSteps(page);
    for (const step of ["problem", "goals"]) await expect(stepLine(page, step)).toContainText(words("plan-step-begun"));
  }
  await openStep(ahmed, "goals");
  await expect(ahmed.getByLabel(VISION, { exact: true })).toHaveValue("Alle har noen å ringe.");
  await expectAccessible(kari, "plan");
  await expectFits(kari, "plan");
  await takePictures(kari, "plan");
});

test("an indicator is measured with a comma, shown as a chart, and due in a calendar file", async ({ phone }) => {
  const [kari, ahmed] = await twoAtTheProfile(phone);
  const page = kari.page;
  for (const one of [kari, ahmed]) await openPlan(one.page);
  await newIndicator(page, "Folk i jobb", "folk");
  await measure(page, "2027-01-31", "tolv");
  await expect(page.getByText(words("problem-no-number"))).toBeVisible();
  await measure(page, "2027-01-31", "12,5");
  await expect(page.getByText("12,5 folk").first()).toBeVisible();
  await expect(page.locator("svg.chart-course")).toBeVisible();
  await page.getByText(words("plan-next-agree")).click();
  await page.getByLabel("Neste måling", { exact: true }).fill("2027-06-30");
  await allKept(page);
  await expectAccessible(page, "indicator");
  await expectFits(page, "indicator");
  await takePictures(page, "indicator");

  const other = ahmed.page;
  await other.getByRole("link", { name: words("due-all"), exact: true }).click();
  await expect(other.getByText(words("due-measure", { name: "Folk i jobb" }))).toBeVisible();
  const file = await calendar(other);
  const text = await readFile(await file.path(), "utf8");
  expect(text).toContain("DTSTART;VALUE=DATE:20270630");
  expect(text).toContain("Folk i jobb");
});

test("a field of the profile becomes a goal with one tap, and an indicator that follows its rounds", async ({ phone }) => {
  const [kari, ahmed] = await twoAtTheProfile(phone);
  const page = ahmed.page;
  await openField(page, 0);
  const name = ((await fieldTitle(page).textContent()) ?? "").replaceAll("\u00ad", "");
  await page.getByRole("button", { name: words("plan-goal-make"), exact: true }).click();
  await page.getByRole("link", { name: words("plan-goal-see"), exact: true }).click();
  await expect(page.getByLabel("Mål", { exact: true })).toHaveValue(words("plan-goal-better", { name }));

  await openPlan(kari.page);
  await kari.page.getByRole("link", { name: words("plan-indicators"), exact: true }).click();
  await kari.page.getByRole("link").filter({ hasText: name }).click();
  await expect(kari.page.getByRole("heading", { name, level: 1 })).toBeVisible();
});

test("the theory of change stands as a picture, and the history names roles", async ({ phone }) => {
  const [{ page }] = await twoAtTheProfile(phone);
  await openPlan(page);
  await openStep(page, "theory_of_change");
  await table(page, "Det vi gjør").getByRole("button", { name: words("plan-row-add"), exact: true }).click();
  await page.getByLabel("Aktivitet", { exact: true }).fill("Kafé for alle");
  await allKept(page);
  await toSteps(page);
  await page.getByRole("link", { name: words("plan-theory"), exact: true }).click();
  await expect(page.locator(".flow-box").filter({ hasText: "Kafé for alle" })).toBeVisible();
  await expectAccessible(page, "plan-theory");
  await expectFits(page, "plan-theory");
  await takePictures(page, "plan-theory");
  await toSteps(page);
  await page.getByRole("link", { name: words("plan-history"), exact: true }).click();
  await expect(page.getByText(words("plan-role-facilitator")).first()).toBeVisible();
});
