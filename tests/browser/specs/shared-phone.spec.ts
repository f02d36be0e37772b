import type { Page } from "@playwright/test";
import { bytesOf, everythingKept } from "../fixtures/device.ts";
import { expectedProfile, type Person } from "../fixtures/expected.ts";
import { expect, type Phone, test } from "../fixtures/index.ts";
import { disguises } from "../fixtures/traces.ts";
import { words } from "../fixtures/words.ts";
import { closeWithoutTheMissing, expectCount, startRound } from "../pages/facilitator.ts";
import { promising } from "../pages/invitation-link.ts";
import { answerAll, answersOf, appIsKept, atQuestion, expectWhereabouts, join, lookOver, send, sendFirst } from "../pages/participant.ts";
import { expectProfile, profileArrives } from "../pages/profile.ts";
import { expectStart, handOn, takeTurn } from "../pages/turns.ts";

const PROTECTED = { protected: { threshold: 5 } };
const NO_COVERAGE = { tolerate: [/ERR_INTERNET_DISCONNECTED/] };
const IDEA = "Felles kirsebærplukking i hagen bak kirken";
const PEOPLE: [Person, Person, Person] = [
  { group: "volunteer", answers: answersOf(1), notes: [{ number: 5, kind: "idea", text: IDEA }] },
  { group: "citizen", answers: answersOf(2) },
  { group: "enterprise", answers: answersOf(3), notes: [{ number: 30, kind: "comment", text: "Det tok tid." }] },
];

/** Nothing of what somebody wrote, weighed or answered is kept; nor is their group, where participants are kept. */
async function expectNoTrace(page: Page, { group, notes = [] }: Person): Promise<void> {
  const kept = await everythingKept(page);
  expect(bytesOf(kept, ["answers"])).toHaveLength(0);
  expect(bytesOf(kept, ["rounds"]).includes(group)).toBe(false);
  expect(bytesOf(kept, ["settings"]).includes("position")).toBe(false);
  for (const text of notes.flatMap(({ text }) => disguises(text))) expect(bytesOf(kept).includes(text)).toBe(false);
}

/** Going back in the browser, as often as it goes, leads to no answer of anybody before. */
async function expectNothingBehind(page: Page): Promise<void> {
  const start = page.url();
  const steps = await page.evaluate(() => history.length);
  for (let step = 1; step < Math.min(steps, 8); step++) {
    await page.goBack().catch(() => {});
    if (!page.url().startsWith("http")) break;
    await expectStart(page);
    for (const key of ["review-heading", "answer-saved", "next-code-title", "waiting-change"]) {
      await expect(page.getByText(words(key, { answer: "" })).first()).toBeHidden();
    }
    expect(await page.content()).not.toContain(IDEA);
  }
  await page.goto(start);
}

/** What stands before a key in a stored round: its name, and that 32 bytes follow. */
const AUTHOR = Buffer.from("author\x58\x20", "latin1");

/** The keys of everybody who has answered or is answering on this phone. */
async function authors(page: Page): Promise<Buffer[]> {
  const rounds = bytesOf(await everythingKept(page), ["rounds"]);
  const keys: Buffer[] = [];
  for (let at = rounds.indexOf(AUTHOR); at >= 0; at = rounds.indexOf(AUTHOR, at + 1)) {
    keys.push(rounds.subarray(at + AUTHOR.length, at + AUTHOR.length + 32));
  }
  return keys;
}

/** Somebody answers a little without a connection, sends, and passes the phone on. Returns the code of what waits there. */
async function passOn(shared: Phone, link: string): Promise<string> {
  await join(shared.page, link, "group-volunteer");
  await appIsKept(shared.page);
  await shared.setOffline(true);
  await sendFirst(shared.page, PEOPLE[0].answers.slice(0, 4));
  await expectWhereabouts(shared.page, "answers-on-their-way");
  await shared.page.getByRole("link", { name: words("next-open") }).click();
  const code = await shared.page.locator("p.code").innerText();
  await shared.page.getByRole("button", { name: words("next-yes"), exact: true }).click();
  await expectStart(shared.page);
  return code;
}

test("three people answer on one phone in turn without a connection, count as three, and leave nothing to each other", async ({ phone }) => {
  test.setTimeout(240_000);
  const [kari, shared] = [await phone("Kari"), await phone("the phone that goes round", NO_COVERAGE)];
  const { page } = shared;
  const link = await startRound(kari.page);
  await page.goto(link);
  await expectStart(page);
  await appIsKept(page);
  await shared.setOffline(true);
  for (const [turn, person] of PEOPLE.entries()) {
    await test.step(`turn ${turn + 1}`, async () => {
      await takeTurn(page, person);
      await send(page);
      await expectWhereabouts(page, "answers-on-their-way");
      await handOn(page);
      await expect(page.getByText(words("join-before-you", { count: turn + 1 }))).toBeVisible();
      await expectNoTrace(page, person);
    });
  }
  await test.step("going back leads to nothing of them", () => expectNothingBehind(page));
  const keys = await authors(page);
  expect(keys).toHaveLength(3);

  await page.goto("/");
  const arrives = [kari.page].map(profileArrives);
  await shared.setOffline(false);
  await Promise.all(arrives);
  await page.getByRole("link", { name: words("home-see-profile") }).click();
  await profileArrives(page);
  await expect(page.getByText(words("profile-counted"))).toBeVisible();
  expect(await authors(page), "no key is kept longer than it is needed").toEqual([]);
  const kept = bytesOf(await everythingKept(page));
  for (const key of keys) expect(kept.includes(key)).toBe(false);
  const profile = expectedProfile({ protection: PROTECTED, headcount: 3, people: PEOPLE });
  for (const one of [kari.page, page]) await expectProfile(one, profile);
});

test("who has begun finishes or throws the answers away before the next one is let in", async ({ phone }) => {
  const [kari, { page }] = [await phone("Kari"), await phone("the phone that goes round")];
  const link = await startRound(kari.page);
  await join(page, link, "group-volunteer");
  await answerAll(page, PEOPLE[0].answers, 1, 4);
  await atQuestion(page, 5);
  await page.goto(link);
  await atQuestion(page, 5);
  await lookOver(page);
  await page.getByRole("link", { name: words("next-open") }).click();
  await expect(page.getByText(words("next-begun"))).toBeVisible();
  await page.getByRole("link", { name: words("home-go-on") }).click();
  await atQuestion(page, 5);
  await lookOver(page);
  await page.getByRole("link", { name: words("next-open") }).click();
  await page.getByRole("button", { name: words("next-drop"), exact: true }).click();
  await page.getByRole("button", { name: words("next-drop-yes"), exact: true }).click();
  await expectStart(page);
  await expectNoTrace(page, PEOPLE[0]);
  await expectNothingBehind(page);
  await takeTurn(page, PEOPLE[1], 4);
  await lookOver(page);
  await send(page);
  await expectCount(kari.page, 1, 3);
});

test("a tab that was left open at somebody's answers leaves them when the phone goes on, and a phone that dies has lost nothing", async ({ phone }) => {
  const [kari, shared] = [await phone("Kari"), await phone("the phone that goes round")];
  const link = await startRound(kari.page);
  await join(shared.page, link, "group-volunteer");
  await sendFirst(shared.page, PEOPLE[0].answers.slice(0, 4));
  const forgotten = await shared.context.newPage();
  await forgotten.goto("/");
  await forgotten.getByRole("link", { name: words("home-see-round") }).click();
  await forgotten.getByRole("link", { name: words("waiting-change") }).click();
  await expect(forgotten.getByText(words("review-heading"))).toBeVisible();

  await shared.reopen();
  await shared.page.getByRole("link", { name: words("home-see-round") }).click();
  await expectWhereabouts(shared.page, "answers-received");
  await handOn(shared.page);
  await expectStart(forgotten);
  await expectNoTrace(shared.page, PEOPLE[0]);
  await expectCount(kari.page, 1, 3);
});

test("answers of somebody who has left that came too late are told with their code, and go again when the round is open again", async ({ phone }) => {
  const tolerate = [/ERR_INTERNET_DISCONNECTED/, /409 \(Conflict\)/];
  const [kari, shared] = [await phone("Kari", { tolerate }), await phone("the phone that goes round", { tolerate })];
  const link = await startRound(kari.page, { headcount: 2, open: true });
  const code = await passOn(shared, link);
  const { page } = await phone("Ahmed", { tolerate });
  await join(page, link, "group-citizen");
  await sendFirst(page, PEOPLE[1].answers.slice(0, 4));
  await expectCount(kari.page, 1, 2);
  await closeWithoutTheMissing(kari.page, 1, 1);
  await profileArrives(kari.page);

  await shared.setOffline(false);
  await profileArrives(shared.page);
  await expect(shared.page.getByText(words("returned-title", { code }))).toBeVisible();
  await expect(shared.page.getByText(words("returned-too-late"))).toBeVisible();
  await kari.page.getByRole("link", { name: words("manage-open") }).click();
  await kari.page.getByRole("button", { name: words("reopen"), exact: true }).click();
  await kari.page.getByRole("button", { name: words("reopen-yes") }).click();
  await shared.page.getByRole("button", { name: words("returned-send") }).click();
  await expect(shared.page.getByText(words("returned-title", { code }))).toBeHidden();
  await expect(shared.page.locator("header").getByText(words("profile-answers", { responses: 2, headcount: 2, date: "" }))).toBeVisible();
});

test("answers of somebody who has left that are not sent because of other rules are told with their code", async ({ phone }) => {
  const [kari, shared] = [await phone("Kari"), await phone("the phone that goes round", NO_COVERAGE)];
  const code = await passOn(shared, promising(await startRound(kari.page, { open: true }), PROTECTED));

  await shared.setOffline(false);
  await shared.page.goto("/");
  const title = shared.page.getByText(words("returned-title", { code }));
  await expect(title).toBeVisible();
  await expect(shared.page.getByText(words("returned-other-rules"))).toBeVisible();
  await expectCount(kari.page, 0, 3);
  await shared.page.getByRole("button", { name: words("returned-drop") }).click();
  await shared.page.getByRole("button", { name: words("returned-drop-yes") }).click();
  await expect(title).toBeHidden();
});
