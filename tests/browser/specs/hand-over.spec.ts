import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { expect, expectAccessible, type Phone, takePictures, test } from "../fixtures/index.ts";
import { film, still } from "../fixtures/film.ts";
import { words } from "../fixtures/words.ts";
import { expectCount, startRound } from "../pages/facilitator.ts";
import { codesOnDisplay, confirmSameCode, expectSafeIn, OFFLINE, openCamera, showCodes, transferCode } from "../pages/hand-over.ts";
import { shareFile, shareLikeAPhone } from "../pages/paper.ts";
import { answersOf, appIsKept, expectWhereabouts, join, sendFirst, VALUES } from "../pages/participant.ts";
import { profileArrives } from "../pages/profile.ts";

const tolerate = OFFLINE;
const SECONDS_OF_CODES = 7;

/** Somebody who has answered where there is no coverage, and shows the codes. */
async function shower(phone: Phone, link: string, seed: number): Promise<void> {
  await join(phone.page, link, "group-municipality");
  await appIsKept(phone.page);
  await phone.setOffline(true);
  await sendFirst(phone.page, answersOf(seed).slice(0, VALUES));
  await expectWhereabouts(phone.page, "answers-on-their-way");
  await expectSafeIn(phone.page, "phone");
  await showCodes(phone.page);
}

/** Hands the answers over as a file: both screens show the same code. */
async function deliverFile(from: Page, to: Page): Promise<void> {
  const downloading = from.waitForEvent("download");
  await from.getByRole("button", { name: words("hand-over-as-file") }).click();
  await from.getByRole("button", { name: words("paper-save") }).click();
  const file = await (await downloading).path();
  await openCamera(to);
  const given = { name: "answers.samson-svar", mimeType: "application/octet-stream", buffer: await readFile(file) };
  await to.getByLabel(words("collect-file")).setInputFiles(given);
  await expect(to.getByText(words("collect-taken"), { exact: true })).toBeVisible();
  expect(await transferCode(to)).toBe(await transferCode(from));
}

test("answers go from display to camera without any network, and the facilitator delivers them", async ({ phone, cameraPhone }) => {
  const kari = await cameraPhone("Kari", { tolerate });
  const link = await startRound(kari.page, { headcount: 2, open: true });
  const ahmed = await phone("Ahmed", { tolerate });
  await shower(ahmed, link, 1);
  await kari.see(await film(kari.page, await codesOnDisplay(ahmed.page, SECONDS_OF_CODES * 8)));
  await appIsKept(kari.page);
  await kari.phone.setOffline(true);
  await openCamera(kari.page);
  await expect(kari.page.getByText(words("collect-taken"), { exact: true })).toBeVisible({ timeout: 30_000 });
  expect(await transferCode(kari.page)).toBe(await transferCode(ahmed.page));
  await expectAccessible(kari.page, "collect, with a camera");
  await takePictures(kari.page, "collect-taken");
  await confirmSameCode(ahmed.page);
  await expectSafeIn(ahmed.page, "phone", "facilitator");
  await kari.phone.setOffline(false);
  await expect(kari.page.getByText(words("collect-delivered", { count: 1 }))).toBeVisible();
  await kari.page.getByRole("button", { name: words("back") }).click();
  await expectCount(kari.page, 1, 2);
  const berit = await phone("Berit");
  await join(berit.page, link, "group-municipality");
  await sendFirst(berit.page, answersOf(2).slice(0, VALUES));
  await ahmed.setOffline(false);
  for (const person of [kari.phone, ahmed, berit]) await profileArrives(person.page);
  await expect(ahmed.page.getByText(words("profile-counted"))).toBeVisible();
});

test("who hands over and gets a connection afterwards has not answered twice", async ({ phone, cameraPhone }) => {
  const kari = await cameraPhone("Kari", { tolerate });
  const link = await startRound(kari.page, { headcount: 3, open: true });
  const ahmed = await phone("Ahmed", { tolerate });
  await shower(ahmed, link, 1);
  await kari.see(await film(kari.page, await codesOnDisplay(ahmed.page, SECONDS_OF_CODES * 8), { lost: 0 }));
  await openCamera(kari.page);
  await expect(kari.page.getByText(words("collect-delivered", { count: 1 }))).toBeVisible({ timeout: 30_000 });
  await ahmed.setOffline(false);
  await expectWhereabouts(ahmed.page, "answers-received");
  await expectSafeIn(ahmed.page, "phone", "server");
  await kari.page.getByRole("button", { name: words("back") }).click();
  await expectCount(kari.page, 1, 3);
});

test("where there is no camera, the same answers go as a file", async ({ phone, cameraPhone }) => {
  const kari = await cameraPhone("Kari", {}, "none");
  const link = await startRound(kari.page, { headcount: 3, open: true });
  const ahmed = await phone("Ahmed", { tolerate });
  await shower(ahmed, link, 1);
  await deliverFile(ahmed.page, kari.page);
  await expect(kari.page.getByText(words("problem-camera-missing"))).toBeVisible();
  await expect(kari.page.getByText(words("collect-delivered", { count: 1 }))).toBeVisible();
});

test("who joins where there is no coverage hands over just the same", async ({ phone }) => {
  const kari = await phone("Kari");
  const link = await startRound(kari.page, { headcount: 3, open: true });
  const ahmed = await phone("Ahmed", { tolerate });
  await ahmed.page.goto("/");
  await appIsKept(ahmed.page);
  await ahmed.setOffline(true);
  await join(ahmed.page, link, "group-municipality");
  await sendFirst(ahmed.page, answersOf(1).slice(0, VALUES));
  await showCodes(ahmed.page);
  await deliverFile(ahmed.page, kari.page);
  await expect(kari.page.getByText(words("collect-delivered", { count: 1 }))).toBeVisible();
  await confirmSameCode(ahmed.page);
  await expectSafeIn(ahmed.page, "phone", "facilitator");
});

test("a phone that shares only what people look at shares the answers as text, and they come in; cut short they do not", async ({ phone, cameraPhone }) => {
  const kari = await cameraPhone("Kari", {}, "none");
  const link = await startRound(kari.page, { headcount: 3, open: true });
  const ahmed = await phone("Ahmed", { tolerate });
  await shareLikeAPhone(ahmed.page);
  await shower(ahmed, link, 1);
  await ahmed.page.getByRole("button", { name: words("hand-over-as-file") }).click();
  const given = await shareFile(ahmed.page);
  expect(given).toMatchObject({ name: expect.stringMatching(/\.samson-svar\.txt$/), mimeType: "text/plain" });
  expect(given.buffer.toString()).toMatch(/^samson-file:1:[\w-]+:[0-9a-f]{8}\n$/);
  await openCamera(kari.page);
  const file = kari.page.getByLabel(words("collect-file"));
  await file.setInputFiles({ ...given, buffer: given.buffer.subarray(0, given.buffer.length / 2) });
  await expect(kari.page.getByText(words("problem-file-damaged"))).toBeVisible();
  await file.setInputFiles(given);
  await expect(kari.page.getByText(words("collect-taken"), { exact: true })).toBeVisible();
  expect(await transferCode(kari.page)).toBe(await transferCode(ahmed.page));
  await expect(kari.page.getByText(words("collect-delivered", { count: 1 }))).toBeVisible();
});

test("a camera is tried with the code that another screen shows, and nothing is taken", async ({ phone, cameraPhone }) => {
  const kari = await cameraPhone("Kari");
  await startRound(kari.page);
  await kari.page.getByRole("link", { name: words("ready-open") }).click();
  const address = `${new URL(kari.page.url()).origin}/test-code`;
  await expect(kari.page.getByText(words("ready-test", { address }))).toBeVisible();
  const other = await phone("Bo");
  await other.page.goto("/test-code");
  const code = other.page.getByRole("img", { name: words("test-code-label") });
  await expect(code.locator("svg")).toBeVisible();
  await expectAccessible(other.page, "test code");
  await takePictures(other.page, "test-code");
  await kari.see(await still(kari.page, await code.innerHTML()));
  await kari.page.getByRole("link", { name: words("ready-scan") }).click();
  await expect(kari.page.getByText(words("collect-test-title"), { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(kari.page.getByText(words("collect-test"))).toBeVisible();
  await expect(kari.page.locator("p.code")).toHaveCount(0);
  await takePictures(kari.page, "collect-test");
});

test("a camera that is refused is said to be, and the file is offered", async ({ cameraPhone }) => {
  const kari = await cameraPhone("Kari", {}, "no");
  await startRound(kari.page);
  await openCamera(kari.page);
  await expect(kari.page.getByText(words("problem-camera-refused"))).toBeVisible();
  await expect(kari.page.getByText(words("collect-file"))).toBeVisible();
});

test("on plain http there is no camera to ask for, and that is said", async ({ phone, server }) => {
  const kari = await phone("Kari", { baseURL: server.insecureUrl });
  await startRound(kari.page);
  await openCamera(kari.page);
  await expect(kari.page.getByText(words("problem-camera-unprotected"))).toBeVisible();
});

test("a code that is no answer is said to be none; half of somebody's codes are kept for later", async ({ phone, cameraPhone }) => {
  const kari = await cameraPhone("Kari");
  const link = await startRound(kari.page, { headcount: 3, open: true });
  const code = kari.page.getByRole("img", { name: words("invite-code") });
  await expect(code.locator("svg")).toBeVisible();
  const invitation = await code.innerHTML();
  await kari.see(await still(kari.page, invitation));
  await openCamera(kari.page);
  await expect(kari.page.getByText(words("problem-parcel-foreign"))).toBeVisible();
  const ahmed = await phone("Ahmed", { tolerate });
  await shower(ahmed, link, 1);
  await kari.page.getByRole("button", { name: words("back") }).click();
  await kari.see(await film(kari.page, await codesOnDisplay(ahmed.page, 5), { lost: 0 }));
  await openCamera(kari.page);
  await expect(kari.page.getByRole("img", { name: new RegExp(words("collect-reading", { seen: 5, needed: "\\d+" })) })).toBeVisible();
  await takePictures(kari.page, "collect-reading");
});

test("answers of another collaboration are not taken", async ({ phone, cameraPhone }) => {
  const other = await phone("Olga");
  const link = await startRound(other.page, { headcount: 3, open: true });
  const ahmed = await phone("Ahmed", { tolerate });
  await shower(ahmed, link, 1);
  const kari = await cameraPhone("Kari");
  await startRound(kari.page, { headcount: 3, open: true });
  await kari.see(await film(kari.page, await codesOnDisplay(ahmed.page, SECONDS_OF_CODES * 8), { lost: 0 }));
  await openCamera(kari.page);
  await expect(kari.page.getByText(words("problem-parcel-collaboration"))).toBeVisible({ timeout: 30_000 });
});
