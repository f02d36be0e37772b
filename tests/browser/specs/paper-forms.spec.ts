import { expectedProfile, type Person } from "../fixtures/expected.ts";
import { expect, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { firstAnswers, storedAnswers } from "../pages/answers.ts";
import { answerHere, expectCount, startRound } from "../pages/facilitator.ts";
import { openFiles } from "../pages/files.ts";
import { answerAll, answersOf, appIsKept, atQuestion, join, sendFirst, restSkipped } from "../pages/participant.ts";
import { make, save } from "../pages/paper.ts";
import { expectProfile, profileArrives } from "../pages/profile.ts";
import { SlowStorage } from "../pages/slow-storage.ts";
import { enterForm, openForms } from "../pages/turns.ts";

const PROTECTED = { protected: { threshold: 5 } };
const FORMS: Person[] = [
  { group: "volunteer", answers: answersOf(4), notes: [{ number: 5, kind: "idea", text: "Kaffe på torget" }] },
  { group: "citizen", answers: answersOf(5) },
];
const OWN = answersOf(6);
const AHMED = answersOf(7).slice(0, 4);

test("a facilitator whose own answers are half done enters two paper forms without a connection; everybody sees how many there were", async ({ phone }) => {
  test.setTimeout(240_000);
  const kari = await phone("Kari", { tolerate: [/ERR_INTERNET_DISCONNECTED/] });
  const ahmed = await phone("Ahmed");
  const link = await startRound(kari.page, { headcount: 4 });
  await answerHere(kari.page, "municipality");
  await answerAll(kari.page, OWN, 1, 20);
  await atQuestion(kari.page, 21);
  await kari.page.goto("/");
  const invitation = new URL(kari.page.url()).origin;
  await appIsKept(kari.page);
  await kari.setOffline(true);
  await kari.page.getByRole("link", { name: words("home-go-on") }).click();
  await atQuestion(kari.page, 21);
  await kari.page.goto(kari.page.url().replace("/answer", "/invite"));
  expect(kari.page.url().startsWith(invitation)).toBe(true);
  await openForms(kari.page);
  await expect(kari.page.getByRole("link", { name: words("forms-blank-open") })).toBeVisible();
  for (const [entered, form] of FORMS.entries()) {
    await enterForm(kari.page, form);
    await expect(kari.page.getByText(words("forms-count", { count: entered + 1 }))).toBeVisible();
    await expect(kari.page.getByText(words("forms-waiting", { count: entered + 1 }))).toBeVisible();
  }
  expect(await storedAnswers(kari.page), "one's own answers are as they were").toEqual(firstAnswers(OWN, 20));

  await kari.setOffline(false);
  await expect(kari.page.getByText(words("forms-received"))).toBeVisible();
  await join(ahmed.page, link, "group-enterprise");
  await sendFirst(ahmed.page, AHMED);
  await kari.page.getByRole("button", { name: words("back"), exact: true }).click();
  await expectCount(kari.page, 3, 4);
  await kari.page.getByRole("button", { name: words("invite-own-answers") }).click();
  await answerAll(kari.page, OWN, 21);
  await kari.page.getByRole("button", { name: words("review-send"), exact: true }).click();
  const people: Person[] = [
    ...FORMS,
    { group: "enterprise", answers: restSkipped(AHMED) },
    { group: "municipality", answers: OWN },
  ];
  const profile = expectedProfile({ protection: PROTECTED, headcount: 4, people });
  for (const { page } of [kari, ahmed]) {
    await profileArrives(page);
    await expect(page.getByText(words("on-paper", { count: 2, responses: 4 }))).toBeVisible();
    await expect(page.getByText(words("profile-counted"))).toBeVisible();
  }
  await expectProfile(ahmed.page, profile);

  await ahmed.page.goto("/");
  await ahmed.page.getByRole("link", { name: words("home-see-profile") }).click();
  await openFiles(ahmed.page);
  await make(ahmed.page, "files-table-rounds");
  const [, row] = (await save(ahmed.page)).bytes.toString("utf8").split("\r\n");
  expect(row!.split(";").slice(2, 5)).toEqual(["4", "4", "2"]);
  await make(ahmed.page, "files-json-make");
  const { rounds } = JSON.parse((await save(ahmed.page)).bytes.toString("utf8"));
  expect(rounds).toMatchObject([{ responses: 4, on_paper: 2 }]);
});

test("a form that was begun can be gone on with or thrown away, and one that was entered can be taken out by its code", async ({ phone }) => {
  const { page } = await phone("Kari");
  await startRound(page);
  await openForms(page);
  await page.getByRole("radio", { name: words("group-citizen") }).click();
  await page.getByRole("button", { name: words("forms-begin") }).click();
  await answerAll(page, OWN, 1, 4);
  await atQuestion(page, 5);
  await page.goBack();
  await page.getByRole("link", { name: words("forms-go-on") }).click();
  await atQuestion(page, 5);
  await page.getByRole("button", { name: words("answer-overview") }).click();
  await page.getByRole("button", { name: words("review-send"), exact: true }).click();
  await expect(page.getByText(words("forms-received"))).toBeVisible();
  const code = await page.locator("p.code").innerText();

  await page.getByRole("radio", { name: words("group-citizen") }).click();
  await page.getByRole("button", { name: words("forms-begin") }).click();
  await answerAll(page, OWN, 1, 3);
  await atQuestion(page, 4);
  await page.goBack();
  await page.getByRole("button", { name: words("forms-drop"), exact: true }).click();
  await page.getByRole("button", { name: words("forms-drop-yes"), exact: true }).click();
  await expect(page.getByRole("button", { name: words("forms-begin") })).toBeVisible();
  expect(await storedAnswers(page)).toEqual({});

  await page.getByRole("button", { name: words("back"), exact: true }).click();
  await expectCount(page, 1, 3);
  await page.getByRole("link", { name: words("manage-open") }).click();
  await page.getByLabel(words("remove-code"), { exact: true }).fill(code);
  await page.getByRole("button", { name: words("remove"), exact: true }).click();
  await page.getByRole("button", { name: words("remove-yes"), exact: true }).click();
  await expect(page.getByText(words("manage-done"))).toBeVisible();
  await page.getByRole("button", { name: words("back"), exact: true }).click();
  await openForms(page);
  await expect(page.getByText(words("forms-count", { count: 0 }))).toBeVisible();
});

test("a form begins at its first question though it was drawn as begun before", async ({ phone }) => {
  const kari = await phone("Kari", { tolerate: [/ERR_INTERNET_DISCONNECTED/] });
  const { page } = kari;
  const storage = await SlowStorage.of(page);
  await startRound(page);
  await expect(page.getByText(words("invite-there"))).toBeVisible();
  await appIsKept(page);
  const round = new URL(page.url()).pathname.split("/")[2];
  await openForms(page);
  await page.getByRole("radio", { name: words("group-citizen") }).click();

  // Without a connection there is nobody else who reads what is stored.
  await kari.setOffline(true);
  await storage.stayAtNext("collaborations");
  await page.getByRole("button", { name: words("forms-begin") }).click();
  await storage.stays();
  await page.evaluate((round) => new BroadcastChannel("samson").postMessage(`changed ${round}`), round);
  await expect(page.getByRole("link", { name: words("forms-go-on") })).toBeVisible();
  await storage.goOn();
  await atQuestion(page, 1);
});
