import { expect, expectFits, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { action, saveAction, seeActions } from "../pages/actions.ts";
import { note, noteDown, openField } from "../pages/dialogue.ts";
import { startRound } from "../pages/facilitator.ts";
import { make, openPaper, save, textOf } from "../pages/paper.ts";
import { answerAll, answersOf, atQuestion, join, lookOver, send, VALUES, writeNote } from "../pages/participant.ts";
import { profileArrives } from "../pages/profile.ts";

/** Right to left, Cyrillic, pictures, joined pictures, and what looks like markup. */
const ANY = "حديقة Город 🎉👩‍🌾 <b>#1</b>";
const LONG = `${"Kunnskapsdelingsverksted i grendehuset. ".repeat(125)}`.trim();

test("any script, pictures and very long texts go through every field to every phone and onto paper", async ({ phone }) => {
  test.slow();
  const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed")];
  await join(ahmed.page, await startRound(kari.page, { name: ANY, headcount: 1, open: true }));
  await answerAll(ahmed.page, answersOf(2), 1, VALUES);
  await atQuestion(ahmed.page, VALUES + 1);
  await writeNote(ahmed.page, "idea", ANY);
  await writeNote(ahmed.page, "comment", LONG);
  await lookOver(ahmed.page);
  await send(ahmed.page);
  await Promise.all([kari, ahmed].map(({ page }) => profileArrives(page)));

  await openField(ahmed.page, 0);
  for (const text of [ANY, LONG]) await expect(ahmed.page.getByText(words("field-note", { text }))).toBeVisible();
  await noteDown(ahmed.page, ANY);
  await openField(kari.page, 0);
  await expect(note(kari.page)).toHaveValue(ANY);

  await seeActions(ahmed.page);
  await ahmed.page.getByRole("link", { name: words("actions-new") }).click();
  expect(LONG.length).toBeGreaterThan(4_900);
  await ahmed.page.getByLabel(words("action-what")).fill(LONG);
  await ahmed.page.getByLabel(words("action-who")).fill(ANY);
  await ahmed.page.getByLabel(words("action-by")).fill("2020-02-29");
  await saveAction(ahmed.page);
  await expect(action(ahmed.page, LONG)).toContainText(words("actions-overdue", { date: "29. februar 2020" }));
  await expectFits(ahmed.page, "actions with a very long one");
  await seeActions(kari.page);
  await expect(action(kari.page, LONG)).toContainText(ANY);

  await kari.page.goto("/");
  await kari.page.getByRole("link", { name: words("home-see-profile") }).click();
  await profileArrives(kari.page);
  await openPaper(kari.page);
  await make(kari.page, "paper-report-make");
  const report = textOf(await save(kari.page));
  expect(report).toContain("Город");
  expect(report).toContain("<b>#1</b>");
  expect(report).toContain(words("report-lost", { mark: "\u{fffd}" }));
});
