import { expect, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { closeWithoutTheMissing, expectCount, invitation, startRound } from "../pages/facilitator.ts";
import { appoint, deleteEverything, expectDone, openTools, receiptCode, removeResponse, reopen, takeTheLead } from "../pages/manage.ts";
import { answersOf, appIsKept, expectWhereabouts, join, sendFirst, VALUES } from "../pages/participant.ts";
import { expectSubtitle, profileArrives } from "../pages/profile.ts";

const ANSWERS = answersOf(1).slice(0, VALUES + 2);
/** What browsers write into the console when a server says no, or there is none. */
const REFUSALS = { tolerate: [/status of 4\d\d/, /ERR_INTERNET_DISCONNECTED/] };

test("who came too late is let in when the facilitator opens the round again", async ({ phone }) => {
  const [kari, ahmed, chen] = [await phone("Kari", REFUSALS), await phone("Ahmed", REFUSALS), await phone("Chen", REFUSALS)];
  const link = await startRound(kari.page, { headcount: 2, open: true });
  await join(ahmed.page, link);
  await join(chen.page, link);
  await appIsKept(chen.page);
  await chen.setOffline(true);
  await sendFirst(chen.page, ANSWERS);
  await sendFirst(ahmed.page, ANSWERS);
  await closeWithoutTheMissing(kari.page, 1, 1);
  await profileArrives(kari.page);
  await chen.setOffline(false);
  await expect(chen.page.getByText(words("profile-late"))).toBeVisible();

  await openTools(kari.page);
  await reopen(kari.page, 2);
  await chen.page.getByRole("link", { name: words("profile-late-go-on") }).click();
  await chen.page.getByRole("button", { name: words("withdraw-send-again") }).click();
  await profileArrives(chen.page);
  await expectSubtitle(chen.page, 2, 2);
  await expectSubtitle(ahmed.page, 2, 2);
});

test("a response is taken out by the code that its author reads aloud, and no other", async ({ phone }) => {
  const [kari, ahmed, chen] = [await phone("Kari", REFUSALS), await phone("Ahmed", REFUSALS), await phone("Chen", REFUSALS)];
  const link = await startRound(kari.page, { headcount: 4 });
  for (const { page } of [ahmed, chen]) {
    await join(page, link);
    await sendFirst(page, ANSWERS);
    await expectWhereabouts(page, "answers-received");
  }
  await expectCount(kari.page, 2, 4);
  const code = await receiptCode(ahmed.page);
  expect(code).not.toBe(await receiptCode(chen.page));

  await openTools(kari.page);
  await removeResponse(kari.page, "AAAA-AAAA");
  await expect(kari.page.getByText(words("problem-unknown-response"))).toBeVisible();
  await removeResponse(kari.page, code.toLowerCase().replace("-", " "));
  await expectDone(kari.page);
  await kari.page.goBack();
  await expectCount(kari.page, 1, 4);
});

test("a deleted collaboration is gone from the server and from the facilitator's phone", async ({ phone }) => {
  const [kari, ahmed] = [await phone("Kari", REFUSALS), await phone("Ahmed", REFUSALS)];
  const link = await startRound(kari.page, { headcount: 4 });
  await join(ahmed.page, link);
  await sendFirst(ahmed.page, ANSWERS);
  await expectWhereabouts(ahmed.page, "answers-received");
  await expectCount(kari.page, 1, 4);
  await openTools(kari.page);
  await deleteEverything(kari.page);
  await expect(kari.page.getByText(words("home-see-invitation"))).toBeHidden();
  await expect(ahmed.page.getByText(words("connection-not-let-in"))).toBeVisible();
  await kari.page.reload();
  await expect(kari.page.getByRole("link", { name: words("home-start") })).toBeVisible();
  await expect(kari.page.getByText("DYRK")).toBeHidden();
});

test("another round of the same collaboration comes to everyone who took part in the first", async ({ phone }) => {
  const [kari, ahmed] = [await phone("Kari", REFUSALS), await phone("Ahmed", REFUSALS)];
  const link = await startRound(kari.page, { headcount: 1, open: true });
  await join(ahmed.page, link);
  await sendFirst(ahmed.page, ANSWERS);
  await profileArrives(kari.page);
  await openTools(kari.page);
  await kari.page.getByRole("link", { name: words("manage-again-start") }).click();
  await kari.page.getByLabel(words("new-round")).fill("Et halvt år etter");
  await kari.page.getByLabel(words("new-headcount")).fill("3");
  await kari.page.getByRole("button", { name: words("new-start") }).click();
  expect(await invitation(kari.page)).not.toBe(link);

  await ahmed.page.goto("/");
  const card = ahmed.page.locator("section", { hasText: "Et halvt år etter" });
  await card.getByRole("link").first().click();
  await expect(ahmed.page.getByRole("button", { name: words("join-accept") })).toBeVisible();
});

test("a second phone becomes a facilitator by a code, sees every round, and can order with a key of its own", async ({ phone }) => {
  const [kari, bo, ahmed] = [await phone("Kari", REFUSALS), await phone("Bo", REFUSALS), await phone("Ahmed", REFUSALS)];
  const link = await startRound(kari.page, { headcount: 4, open: true });
  await join(ahmed.page, link);
  await sendFirst(ahmed.page, ANSWERS);
  await openTools(kari.page);
  const appointment = await appoint(kari.page);
  for (const sheet of ["once", "and again from the same sheet"]) {
    await test.step(sheet, async () => {
      const another = sheet === "once" ? bo : await phone("Cecilie", REFUSALS);
      await takeTheLead(another.page, appointment);
      await another.page.getByRole("link", { name: words("home-see-invitation") }).click();
      await expectCount(another.page, 1, 4);
    });
  }
  await closeWithoutTheMissing(bo.page, 1, 3);
  await profileArrives(bo.page);
  await profileArrives(ahmed.page);
});

test.describe("on a server that wants a creation token", () => {
  test.use({ serverEnvironment: { SAMSON_CREATION_TOKEN: "kirsebar-2026-i-hagen" } });

  test("the facilitator is asked for it, and nothing that was filled in is lost", async ({ phone }) => {
    const { page } = await phone("Kari", REFUSALS);
    await startRound(page);
    await expect(page.getByText(words("problem-creation-token"))).toBeVisible();
    await page.getByLabel(words("invite-token")).fill("plomme");
    await page.getByRole("button", { name: words("invite-token-give") }).click();
    await expect(page.getByText(words("problem-creation-token"))).toBeVisible();
    await page.getByLabel(words("invite-token")).fill("kirsebar-2026-i-hagen");
    await page.getByRole("button", { name: words("invite-token-give") }).click();
    await expect(page.getByText(words("invite-there"))).toBeVisible();
  });
});
