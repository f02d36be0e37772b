import { expect, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { firstAnswers, storedAnswers } from "../pages/answers.ts";
import { expectCount, startRound } from "../pages/facilitator.ts";
import { answersOf, appIsKept, expectWhereabouts, join, sendFirst } from "../pages/participant.ts";
import { profileArrives } from "../pages/profile.ts";
import { loseAcknowledgement, showLoginPageInstead } from "../pages/tampering.ts";

const ANSWERS = answersOf(2).slice(0, 4);
const NO_SERVER = { tolerate: [/ERR_CONNECTION_(REFUSED|RESET)/, /ERR_SOCKET_NOT_CONNECTED/, /ERR_EMPTY_RESPONSE/, /ERR_FAILED/] };

test("a server that is down takes the answers when it is back", async ({ phone, server }) => {
  const [kari, ahmed] = [await phone("Kari", NO_SERVER), await phone("Ahmed", NO_SERVER)];
  const link = await startRound(kari.page, { headcount: 1, open: true });
  await expectCount(kari.page, 0, 1);
  await join(ahmed.page, link);
  await appIsKept(ahmed.page);
  await server.crash();
  await sendFirst(ahmed.page, ANSWERS);
  await expect(ahmed.page.getByText(words("connection-offline-sending"))).toBeVisible();
  await expectWhereabouts(ahmed.page, "answers-on-their-way");
  expect(await storedAnswers(ahmed.page)).toEqual(firstAnswers(ANSWERS, 4));
  await server.resume();
  await Promise.all([kari, ahmed].map(({ page }) => profileArrives(page)));
  await expect(ahmed.page.getByText(words("profile-counted"))).toBeVisible();
});

test("a server that crashes before its receipt arrives counts the response once", async ({ phone, server }) => {
  const [kari, ahmed] = [await phone("Kari", NO_SERVER), await phone("Ahmed", NO_SERVER)];
  const link = await startRound(kari.page, { headcount: 2, open: true });
  await join(ahmed.page, link);
  await appIsKept(ahmed.page);
  const stored = loseAcknowledgement(ahmed.page);
  await sendFirst(ahmed.page, ANSWERS);
  await stored;
  await server.crash();
  await expect(ahmed.page.getByText(words("connection-offline-sending"))).toBeVisible();
  await expectWhereabouts(ahmed.page, "answers-on-their-way");
  await server.resume();
  await expectWhereabouts(ahmed.page, "answers-received");
  await expectCount(kari.page, 1, 2);
  expect(await storedAnswers(ahmed.page)).toEqual(firstAnswers(ANSWERS, 4));
});

test("a café's login page in place of the server is as good as no coverage", async ({ phone }) => {
  const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed")];
  const link = await startRound(kari.page, { headcount: 1, open: true });
  await expectCount(kari.page, 0, 1);
  await showLoginPageInstead(ahmed.page);
  await join(ahmed.page, link);
  await sendFirst(ahmed.page, ANSWERS);
  await expect(ahmed.page.getByText(words("connection-offline-sending"))).toBeVisible();
  await expectWhereabouts(ahmed.page, "answers-on-their-way");
  await expectCount(kari.page, 0, 1);
  await ahmed.page.unroute("**/api/**");
  await Promise.all([kari, ahmed].map(({ page }) => profileArrives(page)));
  await expect(ahmed.page.getByText(words("profile-counted"))).toBeVisible();
});

test("a login page between the reveal and the bag keeps the profile waiting, with words", async ({ phone }) => {
  const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed")];
  const link = await startRound(kari.page, { headcount: 1, open: true });
  await showLoginPageInstead(kari.page, "**/bag");
  await join(ahmed.page, link);
  await sendFirst(ahmed.page, ANSWERS);
  await profileArrives(ahmed.page);
  await expect(kari.page.getByText(words("profile-opening-offline"))).toBeVisible();
  await kari.page.unroute("**/bag");
  await kari.page.reload();
  await profileArrives(kari.page);
});
