import type { Page } from "@playwright/test";
import { expectedProfile, type Person } from "../fixtures/expected.ts";
import { expect, expectAccessible, type LastingPhone, type Phone, Server, takePictures, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { expectCount, invitation, startRound } from "../pages/facilitator.ts";
import { makeBackup, openBackup, openFiles } from "../pages/files.ts";
import { expectSafeIn } from "../pages/hand-over.ts";
import { joinByLink, linkAfterwards } from "../pages/hub.ts";
import { appoint, openTools } from "../pages/manage.ts";
import { save } from "../pages/paper.ts";
import { acceptInvitation, answer, answerAll, answersOf, atQuestion, expectWhereabouts, join, lookOver, placeOf, restSkipped, send, sendFirst } from "../pages/participant.ts";
import { expectOverview, profileArrives } from "../pages/profile.ts";

const PROTECTED = { protected: { threshold: 5 } };
const PEOPLE = 12;
const SAID = 8;
/** How many answers a phone has confirmed before its browser is killed. */
const KILLED_AFTER = 5;
const PASSWORD = "plommer og pærer";
const AT_BOTH = new RegExp(`${words("place-hub")}.*${words("place-server")}`);

test.use({ serverCommand: ["hub"] });

function person(seed: number): Person {
  const group = (["municipality", "citizen"] as const)[seed % 2]!;
  return { group, answers: restSkipped(answersOf(seed).slice(0, SAID)) };
}

/** A clock that is years ahead. */
async function setClockWrong(phone: Phone): Promise<void> {
  const years = 3 * 365 * 86_400_000;
  await phone.context.addInitScript((late) => {
    const { now } = Date;
    Date.now = () => now() + late;
  }, years);
}

/**
 * Somebody whose browser is killed in the middle of a tap, without a moment's notice, and started again. Everything that was
 * confirmed is there.
 */
async function answerOnADyingPhone(phone: LastingPhone, link: string, { group, answers }: Person): Promise<Page> {
  const dying = await phone.start();
  await join(dying, link, `group-${group}`);
  await answerAll(dying, answers, 1, KILLED_AFTER);
  await atQuestion(dying, KILLED_AFTER + 1);
  const interrupted = answer(dying, answers[KILLED_AFTER]!, KILLED_AFTER + 1).catch(() => {});
  await phone.kill();
  await interrupted;
  const page = await phone.start();
  await page.goto("/");
  await page.getByRole("link", { name: words("home-go-on") }).click();
  const place = await placeOf(page);
  expect([KILLED_AFTER + 1, KILLED_AFTER + 2]).toContain(place);
  await answerAll(page, answers.slice(0, SAID), place, SAID);
  await lookOver(page);
  await send(page);
  return page;
}

// Hubs mostly speak plain http: there, browsers keep no app and have no strict rules for what they store.
for (const [how, address] of [
  ["as on a hub with a certificate", (server: Server) => server.url],
  ["over plain http, as on most hubs", (server: Server) => server.insecureUrl],
] as const) {
  test(`twelve phones on a hub see the same profile, though two were killed and one has a wrong clock, ${how}`, async ({ phone, lastingPhones, server }) => {
    test.setTimeout(360_000);
    const baseURL = address(server);
    const kari = await phone("Kari", { baseURL });
    const link = await startRound(kari.page, { headcount: PEOPLE });
    expect(link.startsWith(baseURL)).toBe(true);
    const people = Array.from({ length: PEOPLE }, (_, seed) => person(seed + 1));
    const pages: Page[] = [kari.page];
    for (const [index, one] of people.entries()) {
      if (index === 4 || index === 7) {
        pages.push(await answerOnADyingPhone(await lastingPhones(baseURL), link, one));
        continue;
      }
      const held = await phone(`Phone ${index + 1}`, { baseURL, reducedMotion: "reduce" });
      if (index === 2) await setClockWrong(held);
      await join(held.page, link, `group-${one.group}`);
      await sendFirst(held.page, one.answers.slice(0, SAID));
      pages.push(held.page);
    }
    const profile = expectedProfile({ protection: PROTECTED, headcount: PEOPLE, people });
    for (const page of pages) {
      await profileArrives(page);
      await expectOverview(page, profile);
    }
  });
}

/** Restarts the hub so that it belongs to a server, and returns that. */
async function belongToServer(hub: Server): Promise<Server> {
  const home = await Server.start();
  await hub.stop();
  hub.command.push("--server", home.url);
  await hub.resume();
  return home;
}

const HUB_GOES = [/ERR_CONNECTION_(REFUSED|RESET)/, /ERR_EMPTY_RESPONSE/, /ERR_INCOMPLETE_CHUNKED_ENCODING/];

test("what was answered at a hub is at the server as soon as the hub has a connection, and the phone says so", async ({ phone, server }) => {
  test.setTimeout(120_000);
  const options = { tolerate: HUB_GOES };
  const [kari, ahmed] = [await phone("Kari", options), await phone("Ahmed", options)];
  const link = await startRound(kari.page, { headcount: 4 });
  await join(ahmed.page, link);
  await sendFirst(ahmed.page, answersOf(1).slice(0, SAID));
  await expectWhereabouts(ahmed.page, "answers-received");
  await expect(ahmed.page.getByText(words("place-hub"))).toBeVisible();
  await expect(ahmed.page.getByText(words("place-server"))).toHaveCount(0);
  await expect(ahmed.page.getByText(words("afterwards-title"))).toHaveCount(0);

  const home = await belongToServer(server);
  await expect(ahmed.page.getByText(AT_BOTH)).toBeVisible({ timeout: 60_000 });

  // The same collaboration is at the server: whoever has the invitation joins there.
  const berit = await phone("Berit", { ...options, baseURL: home.url });
  await join(berit.page, await linkAfterwards(ahmed.page));
  await sendFirst(berit.page, answersOf(2).slice(0, SAID));
  await expectWhereabouts(berit.page, "answers-received");
  await expectCount(kari.page, 2, 4);
  // What the phone still fetches for later would be missed.
  await berit.close();
  await home.remove();
});

/** What somebody makes at the hub that is gone, and takes along to its server. */
async function goOnAt(link: string, { page }: Phone): Promise<void> {
  await openFiles(page);
  await makeBackup(page, PASSWORD);
  const backup = await save(page);
  await page.goto(`${new URL(link).origin}/restore`);
  await openBackup(page, backup.path, PASSWORD);
}

test("when the hub is gone, facilitator and participant go on at the server that the app has told them", async ({ phone, server }) => {
  test.setTimeout(180_000);
  const home = await belongToServer(server);
  const options = { tolerate: HUB_GOES, baseURL: server.insecureUrl };
  const [kari, ahmed] = [await phone("Kari", options), await phone("Ahmed", options)];
  const link = await startRound(kari.page, { headcount: 2, open: true });
  await join(ahmed.page, link);
  await sendFirst(ahmed.page, answersOf(1).slice(0, SAID));
  await expect(ahmed.page.getByText(AT_BOTH)).toBeVisible({ timeout: 60_000 });
  await expect(ahmed.page.getByText(words("afterwards", { server: home.url }))).toBeVisible();
  await expectAccessible(ahmed.page, "the waiting room at a hub");
  await takePictures(ahmed.page, "waiting-at-a-hub", true);
  await takePictures(kari.page, "invite-at-a-hub", true);
  const later = await linkAfterwards(kari.page);
  expect(await linkAfterwards(ahmed.page)).toBe(later);
  await server.remove();

  await goOnAt(later, kari);
  await kari.page.getByRole("link", { name: words("home-see-invitation") }).click();
  await expectCount(kari.page, 1, 2);
  expect(await invitation(kari.page)).toContain(`${home.url}/j#`);
  await goOnAt(later, ahmed);
  await ahmed.page.getByRole("link", { name: words("home-see-round") }).click();
  await expectWhereabouts(ahmed.page, "answers-received");
  await expectSafeIn(ahmed.page, "phone", "server");

  const berit = await phone("Berit", { tolerate: HUB_GOES });
  await join(berit.page, later);
  await sendFirst(berit.page, answersOf(2).slice(0, SAID));
  for (const { page } of [kari, ahmed, berit]) await profileArrives(page);
  await expect(ahmed.page.getByText(words("profile-counted"))).toBeVisible();
  await expect(kari.page.getByRole("link", { name: words("manage-open") })).toBeVisible();
  await home.remove();
});

test("a facilitator who began at the server works at a hub that belongs to it", async ({ phone, server }) => {
  test.setTimeout(120_000);
  const home = await belongToServer(server);
  const kari = await phone("Kari", { baseURL: home.url, tolerate: HUB_GOES });
  const link = await startRound(kari.page, { headcount: 2, open: true });
  await openTools(kari.page);
  const lead = await appoint(kari.page);
  expect(link.startsWith(home.url) && lead.startsWith(home.url)).toBe(true);

  const local = await phone("Kari at the hub", { baseURL: server.insecureUrl });
  await joinByLink(local.page, lead);
  await local.page.getByRole("button", { name: words("lead-take") }).click();
  await local.page.getByRole("link", { name: words("home-see-invitation") }).click();
  expect(await invitation(local.page)).toContain(`${server.insecureUrl}/j#`);
  const ahmed = await phone("Ahmed", { baseURL: server.insecureUrl });
  await joinByLink(ahmed.page, link);
  await acceptInvitation(ahmed.page, "group-citizen");
  await sendFirst(ahmed.page, answersOf(1).slice(0, SAID));
  await expectCount(local.page, 1, 2);
  await home.remove();
});

test("the page for a projector says how to join", async ({ phone, server }) => {
  const { page } = await phone("Kari");
  await page.goto(`${server.url}/hub`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  await takePictures(page, "hub", true);
});
