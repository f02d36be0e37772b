import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectFits, type Phone, takePictures, test } from "../fixtures/index.ts";
import { film } from "../fixtures/film.ts";
import { words } from "../fixtures/words.ts";
import { startRound } from "../pages/facilitator.ts";
import { codesOnDisplay, OFFLINE, transferCode } from "../pages/hand-over.ts";
import { save } from "../pages/paper.ts";
import { answersOf, appIsKept, expectWhereabouts, join, sendFirst, VALUES } from "../pages/participant.ts";
import { expectSubtitle, profileArrives } from "../pages/profile.ts";
import { expectByCode, scannerIsKept, scanProfile, showProfileCodes } from "../pages/profile-by-code.ts";

const tolerate = OFFLINE;
/** As many as a profile without ideas needs when three of ten are lost, twice over. */
const CODES = 40;

/** Somebody whose answers have been received, and who loses the connection in the waiting room. */
async function waitsWithoutConnection(phone: Phone, link: string): Promise<void> {
  const { page } = phone;
  await join(page, link, "group-municipality");
  await appIsKept(page);
  await sendFirst(page, answersOf(1).slice(0, VALUES));
  await expectWhereabouts(page, "answers-received");
  await scannerIsKept(page);
  await phone.setOffline(true);
}

/** Somebody joins and answers. */
async function answers({ page }: Phone, link: string): Promise<void> {
  await join(page, link, "group-municipality");
  await sendFirst(page, answersOf(2).slice(0, VALUES));
}

/** The profile on a facilitator's phone, as a file. */
async function profileFile(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  await profileArrives(page);
  await showProfileCodes(page);
  await transferCode(page);
  await page.getByRole("button", { name: words("profile-code-as-file") }).click();
  return { name: "profile.samson-profil", mimeType: "application/octet-stream", buffer: (await save(page)).bytes };
}

test("the profile goes from the facilitator's display to a camera without any network, and the server's own follows", async ({ phone, cameraPhone }) => {
  const kari = await phone("Kari");
  const link = await startRound(kari.page, { headcount: 2, open: true });
  const ahmed = await cameraPhone("Ahmed", { tolerate });
  await waitsWithoutConnection(ahmed.phone, link);
  await answers(await phone("Berit"), link);
  await profileArrives(kari.page);
  await showProfileCodes(kari.page);
  await expectAccessible(kari.page, "the profile as a code");
  await expectFits(kari.page, "the profile as a code");
  await takePictures(kari.page, "profile-code");
  await ahmed.see(await film(ahmed.page, await codesOnDisplay(kari.page, CODES, "profile-code-label")));
  await scanProfile(ahmed.page);
  await expectAccessible(ahmed.page, "scanning the profile");
  await takePictures(ahmed.page, "scan-profile");
  await expect(ahmed.page).toHaveURL(/\/profile$/, { timeout: 30_000 });
  await profileArrives(ahmed.page);
  await expectSubtitle(ahmed.page, 2, 2);
  await expectByCode(ahmed.page, true);
  await expectAccessible(ahmed.page, "a profile that came as a code");
  await takePictures(ahmed.page, "profile-by-code");
  await ahmed.phone.setOffline(false);
  await expect(ahmed.page.getByText(words("profile-counted"))).toBeVisible();
  await expectByCode(ahmed.page, false);
  await expectSubtitle(ahmed.page, 2, 2);
});

test("where there is no camera, the profile goes as a file; a profile of another collaboration is not opened", async ({ phone }) => {
  const kari = await phone("Kari");
  const link = await startRound(kari.page, { headcount: 2, open: true });
  const ahmed = await phone("Ahmed", { tolerate });
  await waitsWithoutConnection(ahmed, link);
  await answers(await phone("Berit"), link);
  const olga = await phone("Olga");
  const elsewhere = await startRound(olga.page, { headcount: 2, open: true });
  for (const name of ["Per", "Pia"]) await answers(await phone(name), elsewhere);
  await scanProfile(ahmed.page);
  const file = ahmed.page.getByLabel(words("scan-profile-file"));
  await file.setInputFiles(await profileFile(olga.page));
  await expect(ahmed.page.getByText(words("problem-profile-collaboration"))).toBeVisible();
  await file.setInputFiles(await profileFile(kari.page));
  await profileArrives(ahmed.page);
  await expectByCode(ahmed.page, true);
});

test("who has a connection is not asked to scan", async ({ phone }) => {
  const kari = await phone("Kari");
  const link = await startRound(kari.page, { headcount: 2, open: true });
  const ahmed = await phone("Ahmed");
  await join(ahmed.page, link, "group-municipality");
  await sendFirst(ahmed.page, answersOf(1).slice(0, VALUES));
  await expectWhereabouts(ahmed.page, "answers-received");
  await expect(ahmed.page.getByRole("link", { name: words("scan-profile-open") })).toHaveCount(0);
});
