import type { Page } from "@playwright/test";
import { expectedProfile, type Person } from "../fixtures/expected.ts";
import { expect, type Phone, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { answerHere, closeWithoutTheMissing, expectCount, startRound } from "../pages/facilitator.ts";
import { answerAs, answersOf, appIsKept, expectWhereabouts, join, send } from "../pages/participant.ts";
import { expectProfile, profileArrives } from "../pages/profile.ts";

/** How long after the last answer everybody sees the profile, in milliseconds. */
const WITHIN = 3_000;
const PROTECTED = { protected: { threshold: 5 } };
const NO_COVERAGE = { tolerate: [/ERR_INTERNET_DISCONNECTED/] };

const AHMED: Person = {
  group: "municipality",
  answers: answersOf(1),
  notes: [
    { number: 5, kind: "idea", text: "Møt folk der de er – ute på gården" },
    { number: 30, kind: "comment", text: "Dette <b>glemmer</b> vi ofte." },
  ],
};
const BERIT: Person = { group: "citizen", answers: answersOf(2), notes: [{ number: 5, kind: "idea", text: "Kaffe først" }] };
const CHEN: Person = { group: "enterprise", answers: answersOf(3), notes: [{ number: 55, kind: "idea", text: "Én dag i måneden sammen" }] };

async function takesPart(phone: Phone, link: string, person: Person): Promise<void> {
  await join(phone.page, link, `group-${person.group}`);
  await answerAs(phone.page, person);
  await send(phone.page);
}

/** The moment the server has acknowledged the next response of this phone. */
async function received(page: Page): Promise<number> {
  await page.waitForResponse((answer) => answer.request().method() === "PUT" && answer.ok());
  return Date.now();
}

test("three people answer on their own phones, one of them offline, and all see the same profile", async ({ phone }) => {
  test.setTimeout(180_000);
  const kari = await phone("Kari");
  const [ahmed, berit, chen] = [await phone("Ahmed"), await phone("Berit", NO_COVERAGE), await phone("Chen")];
  const link = await startRound(kari.page);

  await test.step("Berit joins, and loses the connection in the middle", async () => {
    await join(berit.page, link, `group-${BERIT.group}`);
    await answerAs(berit.page, BERIT, 1, 20);
    await appIsKept(berit.page);
    await berit.setOffline(true);
    await answerAs(berit.page, BERIT, 21, 30);
  });
  await Promise.all([takesPart(ahmed, link, AHMED), takesPart(chen, link, CHEN)]);
  await expectCount(kari.page, 2, 3);

  await test.step("her phone dies; she opens it again without a connection, goes on where she was, and sends", async () => {
    await berit.reopen();
    await berit.page.getByRole("link", { name: words("home-go-on") }).click();
    await answerAs(berit.page, BERIT, 31);
    await send(berit.page);
    await expectWhereabouts(berit.page, "answers-on-their-way");
    await expect(berit.page.getByText(words("connection-offline-sending"))).toBeVisible();
    await expectCount(kari.page, 2, 3);
  });

  await test.step("the connection comes back, and the profile is there for everybody within three seconds", async () => {
    const arrivals = [kari, ahmed, berit, chen].map(async ({ name, page }) => ({ name, at: await profileArrives(page) }));
    const sent = received(berit.page);
    await berit.setOffline(false);
    const last = await sent;
    const waited = (await Promise.all(arrivals)).map(({ name, at }) => ({ name, milliseconds: at - last }));
    expect(waited.filter(({ milliseconds }) => milliseconds > WITHIN)).toEqual([]);
  });

  const profile = expectedProfile({ protection: PROTECTED, headcount: 3, people: [AHMED, BERIT, CHEN] });
  for (const { name, page } of [kari, ahmed, berit, chen]) {
    await test.step(`every figure on the phone of ${name}`, () => expectProfile(page, profile));
  }
});

test("the facilitator answers too, and closes openly with one missing", async ({ phone }) => {
  test.setTimeout(120_000);
  const kari = await phone("Kari");
  const [ahmed, chen] = [await phone("Ahmed"), await phone("Chen")];
  const link = await startRound(kari.page, { headcount: 4 });
  await Promise.all([takesPart(ahmed, link, AHMED), takesPart(chen, link, CHEN)]);
  await expect(kari.page.getByText(words("close-too-few", { submitted: 2, minimum: 3 }))).toBeVisible();
  await answerHere(kari.page, BERIT.group);
  await answerAs(kari.page, BERIT);
  await send(kari.page);
  await expectWhereabouts(kari.page, "answers-received");
  await kari.page.getByRole("link", { name: words("waiting-invitation") }).click();
  await closeWithoutTheMissing(kari.page, 3, 1);
  const profile = expectedProfile({ protection: PROTECTED, headcount: 4, people: [AHMED, BERIT, CHEN] });
  for (const { page } of [kari, ahmed, chen]) {
    await profileArrives(page);
    await expectProfile(page, profile);
  }
});
