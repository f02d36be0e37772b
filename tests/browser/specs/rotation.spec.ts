import { expect, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { expectCount, startRound } from "../pages/facilitator.ts";
import { openTools, rotate } from "../pages/manage.ts";
import { answerAll, answersOf, appIsKept, atQuestion, expectWhereabouts, join, lookOver, send, sendFirst, VALUES } from "../pages/participant.ts";
import { expectSubtitle, profileArrives } from "../pages/profile.ts";

const ANSWERS = answersOf(1).slice(0, VALUES + 2);
/** What browsers write into the console when a server says no, or there is none. */
const REFUSALS = { tolerate: [/status of 4\d\d/, /ERR_INTERNET_DISCONNECTED/] };

test("who had sent and who was still answering go on with the new link; the old one leads nowhere and says so", async ({ phone }) => {
  const [kari, ahmed, chen, dina] = [await phone("Kari", REFUSALS), await phone("Ahmed", REFUSALS), await phone("Chen", REFUSALS), await phone("Dina", REFUSALS)];
  const old = await startRound(kari.page, { headcount: 3, open: true });
  await join(ahmed.page, old);
  await sendFirst(ahmed.page, ANSWERS);
  await expectWhereabouts(ahmed.page, "answers-received");
  await join(chen.page, old);
  await answerAll(chen.page, ANSWERS, 1, VALUES + 1);
  await atQuestion(chen.page, VALUES + 2);
  await expectCount(kari.page, 1, 3);
  await openTools(kari.page);
  const link = await rotate(kari.page);
  expect(link).not.toBe(old);

  await test.step("a phone that was let in before says what happened", async () => {
    await expect(ahmed.page.getByText(words("connection-not-let-in"))).toBeVisible();
    await expectWhereabouts(ahmed.page, "answers-received");
    await ahmed.page.goto(old);
    await expect(ahmed.page.getByText(words("connection-not-let-in"))).toBeVisible();
  });
  await test.step("a new phone with the old link keeps what is answered there", async () => {
    await join(dina.page, old);
    await sendFirst(dina.page, ANSWERS);
    await expect(dina.page.getByText(words("connection-unknown-invitation"))).toBeVisible();
    await expectWhereabouts(dina.page, "answers-on-their-way");
  });
  await test.step("with the new link everybody goes on where they were", async () => {
    await dina.page.goto(link);
    await expectWhereabouts(dina.page, "answers-received");
    await chen.page.goto(link);
    await atQuestion(chen.page, VALUES + 2);
    await lookOver(chen.page);
    await send(chen.page);
    await ahmed.page.goto(link);
  });
  await kari.page.getByRole("button", { name: words("back"), exact: true }).click();
  for (const { page } of [kari, ahmed, chen, dina]) {
    await profileArrives(page);
    await expectSubtitle(page, 3, 3);
    await expect(page.getByText(words("connection-not-let-in"))).toBeHidden();
  }
});

test("a change that waits for a connection is told, and nobody is shown a link that ends with it", async ({ phone }) => {
  const kari = await phone("Kari", REFUSALS);
  const old = await startRound(kari.page);
  await expect(kari.page.getByText(words("invite-there"))).toBeVisible();
  await appIsKept(kari.page);
  await openTools(kari.page);
  await kari.setOffline(true);
  await kari.page.getByRole("button", { name: words("rotate"), exact: true }).click();
  await kari.page.getByRole("button", { name: words("rotate-yes") }).click();
  await expect(kari.page.getByText(words("rotate-on-its-way"))).toBeVisible();
  await kari.page.reload();
  await expect(kari.page.getByText(words("rotate-on-its-way"))).toBeVisible();
  await kari.page.getByRole("button", { name: words("back"), exact: true }).click();
  await expect(kari.page.getByText(words("rotate-on-its-way"))).toBeVisible();
  await expect(kari.page.getByText(words("invite-show-link"))).toBeHidden();

  await kari.setOffline(false);
  await kari.page.getByText(words("invite-show-link")).click();
  await expect(kari.page.getByText(/^https?:\/\/.*\/j#/)).not.toHaveText(old);
  const ahmed = await phone("Ahmed", REFUSALS);
  await join(ahmed.page, (await kari.page.getByText(/^https?:\/\/.*\/j#/).innerText()).replaceAll(/\s/g, ""));
  await sendFirst(ahmed.page, ANSWERS);
  await expectCount(kari.page, 1, 3);
});
