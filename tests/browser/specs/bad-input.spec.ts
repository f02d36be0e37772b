import { expect, type Phone, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { firstAnswers, storedAnswers } from "../pages/answers.ts";
import { startRound } from "../pages/facilitator.ts";
import { cut, mistyped, ofNewerVersion, withOtherSecret } from "../pages/invitation-link.ts";
import { answersOf, expectWhereabouts, join, sendFirst, VALUES } from "../pages/participant.ts";
import { profileArrives } from "../pages/profile.ts";
import { damageCharters, damageOneAnswer, exchangeBag } from "../pages/tampering.ts";

const YEAR = 365 * 24 * 60 * 60 * 1000;
const REFUSED = [/status of 401/];

/** What somebody in a hurry says: the values, and nothing else. */
const valuesOf = (seed: number) => answersOf(seed).slice(0, VALUES);

/** A round for two who accept that every group shows; the first of them has sent. */
async function roundForTwo(phone: (name: string) => Promise<Phone>): Promise<{ kari: Phone; ahmed: Phone; link: string }> {
  const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed")];
  const link = await startRound(kari.page, { headcount: 2, open: true });
  await join(ahmed.page, link, "group-municipality");
  await sendFirst(ahmed.page, valuesOf(1));
  await expectWhereabouts(ahmed.page, "answers-received");
  return { kari, ahmed, link };
}

/** The values are on the phone as they were given, and nothing else. */
async function expectValuesKept({ page }: Phone, seed: number): Promise<void> {
  expect(await storedAnswers(page)).toEqual(firstAnswers(valuesOf(seed), VALUES));
}

for (const [arrives, change, sentence] of [
  ["cut", cut, "problem-link-damaged"],
  ["with one wrong letter", mistyped, "problem-link-damaged"],
  ["from a newer Samson", ofNewerVersion, "problem-link-newer"],
  ["without its secret part", (link: string) => link.split("#")[0]!, "join-none"],
] as const) {
  test(`a link that comes ${arrives} is explained, scanned and pasted, and the whole link still works afterwards`, async ({ phone }) => {
    const link = await startRound((await phone("Kari")).page);
    const { page } = await phone("Ahmed");
    await page.goto(change(link));
    await expect(page.getByText(words(sentence))).toBeVisible();
    await page.getByRole("link", { name: words("to-home") }).click();
    await page.getByRole("button", { name: words("home-join") }).click();
    await page.getByLabel(words("home-link")).fill(change(link));
    await page.getByRole("button", { name: words("home-follow") }).click();
    await expect(page.getByText(words(sentence === "join-none" ? "problem-link-damaged" : sentence))).toBeVisible();
    await join(page, link);
  });
}

test("a link with a secret that the server does not know says so; the answers stay and go on waiting", async ({ phone }) => {
  const link = await startRound((await phone("Kari")).page);
  const ahmed = await phone("Ahmed", { tolerate: REFUSED });
  await join(ahmed.page, withOtherSecret(link));
  await sendFirst(ahmed.page, valuesOf(1));
  await expect(ahmed.page.getByText(words("connection-unknown-invitation"))).toBeVisible();
  await expectWhereabouts(ahmed.page, "answers-on-their-way");
  const triedAgain = ahmed.page.waitForResponse((response) => response.request().method() === "PUT" && response.status() === 401);
  await ahmed.page.reload();
  await triedAgain;
  await expect(ahmed.page.getByText(words("connection-unknown-invitation"))).toBeVisible();
  await expectValuesKept(ahmed, 1);
});

test("a charter that was tampered with is left out, and the round goes its way", async ({ phone }) => {
  const { kari, ahmed, link } = await roundForTwo(phone);
  const berit = await phone("Berit");
  const damaged = await damageCharters(berit.page);
  await join(berit.page, link);
  await sendFirst(berit.page, valuesOf(2));
  await Promise.all([kari, ahmed, berit].map(({ page }) => profileArrives(page)));
  expect(damaged()).toBeGreaterThan(0);
  await expect(berit.page.getByText(words("profile-counted"))).toBeVisible();
  await expectValuesKept(berit, 2);
});

test("a tampered answer in the bag is told on the phone that got it, and nowhere else", async ({ phone }) => {
  const { kari, ahmed, link } = await roundForTwo(phone);
  const berit = await phone("Berit");
  await damageOneAnswer(kari.page);
  await join(berit.page, link);
  await sendFirst(berit.page, valuesOf(2));
  await profileArrives(kari.page);
  await expect(kari.page.getByText(words("profile-not-counted"))).toBeVisible();
  await expect(kari.page.getByText(words("profile-unreadable", { count: 1 }))).toBeVisible();
  for (const [seed, person] of [ahmed, berit].entries()) {
    await expect(person.page.getByText(words("profile-counted"))).toBeVisible();
    await expectValuesKept(person, seed + 1);
  }
});

test("the bag of another round is not taken for this one: the phone says so, and the right one still comes", async ({ phone }) => {
  const { ahmed, link } = await roundForTwo(phone);
  const berit = await phone("Berit");
  await exchangeBag(berit.page);
  await join(berit.page, link);
  await sendFirst(berit.page, valuesOf(2));
  await profileArrives(ahmed.page);
  await expect(berit.page.getByText(words("problem-damaged"))).toBeVisible();
  await expectValuesKept(berit, 2);
  await berit.page.unroute("**/bag");
  await berit.page.reload();
  await profileArrives(berit.page);
  await expect(berit.page.getByText(words("profile-counted"))).toBeVisible();
});

test("phones whose clocks are a year off take part like everybody else", async ({ phone }) => {
  const [kari, ahmed, berit] = [await phone("Kari"), await phone("Ahmed"), await phone("Berit")];
  await kari.context.clock.setFixedTime(Date.now() - YEAR);
  await ahmed.context.clock.setFixedTime(Date.now() + YEAR);
  const link = await startRound(kari.page, { headcount: 2, open: true });
  for (const [seed, person] of [ahmed, berit].entries()) {
    await join(person.page, link);
    await sendFirst(person.page, valuesOf(seed + 1));
  }
  await Promise.all([kari, ahmed, berit].map(({ page }) => profileArrives(page)));
  await expect(ahmed.page.getByText(words("profile-counted"))).toBeVisible();
});
