import { writeFileSync } from "node:fs";
import { expect, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { action, saveAction, seeActions } from "../pages/actions.ts";
import { twoAtTheProfile } from "../pages/dialogue.ts";
import { bringBack, makeBackup, openFiles } from "../pages/files.ts";
import { make, save } from "../pages/paper.ts";
import { profileArrives } from "../pages/profile.ts";

const PASSWORD = "kirsebær i hagen";
/** Whoever hopes that a spreadsheet calculates this, and that right-to-left and pictures get through. */
const NASTY = "=1+1; طريق 🎉 \"sitat\"";

test("tables open in spreadsheets set to Norwegian, and nothing that somebody wrote is a formula", async ({ phone }, info) => {
  const [kari] = await twoAtTheProfile(phone);
  const { page } = kari;
  await seeActions(page);
  await page.getByRole("link", { name: words("actions-new") }).click();
  await page.getByLabel(words("action-what")).fill(NASTY);
  await saveAction(page);
  await page.goto("/");
  await page.getByRole("link", { name: words("home-see-profile") }).click();
  await profileArrives(page);
  await openFiles(page);
  await make(page, "files-table-fields");
  const fields = await save(page);
  expect(fields.name).toMatch(/^samson-dyrk-bjellandstrand-20\d\d-\d\d-\d\d-feltene\.csv$/);
  const lines = fields.bytes.toString("utf8").split("\r\n");
  expect(lines[0]).toBe("\u{feff}Måling;Felt;Nå;Viktig;Avstand");
  expect(lines).toHaveLength(9);
  await make(page, "files-table-actions");
  expect((await save(page)).bytes.toString("utf8")).toContain("\"'=1+1; طريق 🎉 \"\"sitat\"\"\"");

  await make(page, "files-json-make");
  const everything = await save(page);
  const json = JSON.parse(everything.bytes.toString("utf8"));
  expect(json).toMatchObject({ format: "samson-export", version: 1, actions: [{ what: NASTY }] });
  expect(json.rounds[0].fields).toHaveLength(7);

  const newer = info.outputPath("newer.json");
  writeFileSync(newer, JSON.stringify({ ...json, version: 2 }));
  await page.getByLabel(words("bring-file")).setInputFiles(newer);
  await expect(page.getByText(words("problem-export-newer"))).toBeVisible();
  await page.getByLabel(words("bring-file")).setInputFiles(everything.path);
  await expect(page.getByText(words("bring-done", { count: 0 }))).toBeVisible();
  const another = info.outputPath("another.json");
  writeFileSync(another, JSON.stringify({ ...json, actions: [{ ...json.actions[0], id: "0".repeat(32), what: "Fra en fil" }] }));
  await page.getByLabel(words("bring-file")).setInputFiles(another);
  await expect(page.getByText(words("bring-done", { count: 1 }))).toBeVisible();
  await page.goBack();
  await seeActions(page);
  await expect(action(page, "Fra en fil")).toBeVisible();
});

test("a backup brings everything back on another phone, with its password and no other", async ({ phone }, info) => {
  const [kari] = await twoAtTheProfile(phone);
  await openFiles(kari.page);
  await makeBackup(kari.page, "kort");
  await expect(kari.page.getByText(words("backup-password-short", { minimum: 10 }))).toBeVisible();
  await makeBackup(kari.page, PASSWORD);
  const backup = await save(kari.page);
  expect(backup.name).toMatch(/\.samson$/);
  expect(backup.bytes.includes(Buffer.from("DYRK"))).toBe(false);
  await bringBack(kari.page, backup.path, PASSWORD);
  await expect(kari.page.getByText(words("problem-backup-known"))).toBeVisible();

  const { page } = await phone("Bo");
  await bringBack(page, backup.path, "plommer i hagen");
  await expect(page.getByText(words("problem-backup-password"))).toBeVisible();
  const damaged = info.outputPath("damaged.samson");
  writeFileSync(damaged, backup.bytes.subarray(0, backup.bytes.length - 7));
  await bringBack(page, damaged, PASSWORD);
  await expect(page.getByText(words("problem-backup-damaged"))).toBeVisible();
  const other = info.outputPath("other.pdf");
  writeFileSync(other, "%PDF-1.7");
  await bringBack(page, other, PASSWORD);
  await expect(page.getByText(words("problem-no-backup"))).toBeVisible();
  await bringBack(page, backup.path, PASSWORD);
  await page.getByRole("link", { name: words("home-see-profile") }).click();
  await profileArrives(page);
  await expect(page.getByRole("link", { name: words("manage-open") })).toBeVisible();
});
