import { decode, type Response } from "../fixtures/cbor.ts";
import { bytesOf, everythingKept } from "../fixtures/device.ts";
import { expect, type Server } from "../fixtures/index.ts";
import { type Tap, test } from "../fixtures/tap.ts";
import { disguises, everythingIn, secretsOf, tracesOf } from "../fixtures/traces.ts";
import { words } from "../fixtures/words.ts";
import { expectCount, startRound } from "../pages/facilitator.ts";
import { promising } from "../pages/invitation-link.ts";
import { QUESTIONS, answerAll, answersOf, appIsKept, expectWhereabouts, join, lookOver, send, sendFirst, writeNote } from "../pages/participant.ts";
import { profileArrives } from "../pages/profile.ts";
import { nextQuestion, nextResponse } from "../pages/wire.ts";

const VALUES_ONLY = (seed: number) => answersOf(seed).slice(0, 4);
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Asks the server for everything it might give away, with the right token. Returns what the bag said. */
async function askForEverything(tap: Tap, path: string, authorization: string, round: string): Promise<unknown> {
  const paths = ["", "/changes", "/changes?after=0&wait=0", "/slots", "/commands", "/rounds", `/rounds/${round}`, `/rounds/${round}/bag`];
  for (const method of METHODS) {
    for (const rest of paths) await fetch(tap.url + path + rest, { method, headers: { authorization } });
  }
  const bag = await fetch(`${tap.url}${path}/rounds/${round}/bag`, { headers: { authorization } });
  return { status: bag.status, said: decode(Buffer.from(await bag.arrayBuffer())) };
}

test("before the reveal no byte of anybody's answers reaches another phone or the facilitator's", async ({ phone, tapped }) => {
  const [kari, kariTap] = await tapped("Kari");
  const [berit, beritTap] = await tapped("Berit");
  const [ahmed, chen] = [await phone("Ahmed"), await phone("Chen")];
  const link = await startRound(kari.page);
  await join(berit.page, beritTap.link(link), "group-volunteer");
  const round = new URL(berit.page.url()).pathname.split("/")[2]!;

  await join(ahmed.page, link, "group-municipality");
  const sent = nextResponse(ahmed.page);
  await sendFirst(ahmed.page, VALUES_ONLY(1));
  const secrets = secretsOf(await sent);
  const asked = nextQuestion(berit.page);
  await sendFirst(berit.page, VALUES_ONLY(2));
  await expectWhereabouts(berit.page, "answers-received");
  await expectCount(kari.page, 2, 3);
  const { path, authorization } = await asked;
  for (const tap of [beritTap, kariTap]) {
    const bag = await askForEverything(tap, path, authorization, round);
    expect(bag).toEqual({ status: 409, said: { code: "not_revealed" } });
    expect(tap.received.length).toBeGreaterThan(100_000);
    expect(tracesOf(secrets, tap.received)).toEqual([]);
  }

  await test.step("the same search finds them in the bag, and still nothing that says whose they are", async () => {
    await join(chen.page, link, "group-enterprise");
    await sendFirst(chen.page, VALUES_ONLY(3));
    await profileArrives(berit.page);
    const response = await sent;
    const fragments = response.fragments.map(({ fragment }) => fragment);
    expect(tracesOf(fragments, beritTap.received).length).toBeGreaterThan(1_000);
    const personal = secretsOf(response).filter((secret) => !fragments.includes(secret));
    expect(tracesOf(personal, beritTap.received)).toEqual([]);
  });
});

test("answers that were given under other rules than the round has are not sent, and are a draft again on a phone that says so", async ({ phone }) => {
  const [kari, ahmed] = [await phone("Kari"), await phone("Ahmed")];
  const link = promising(await startRound(kari.page, { open: true }), { protected: { threshold: 5 } });
  await join(ahmed.page, link);
  await sendFirst(ahmed.page, VALUES_ONLY(1));
  const warning = ahmed.page.getByText(words("problem-protection-changed"));
  await expect(warning).toBeVisible();
  await expect(ahmed.page).toHaveTitle(words("answer-page-title"));
  await ahmed.page.goto("/");
  await expect(ahmed.page.getByText(words("answers-here"))).toBeVisible();
  await ahmed.page.goBack();
  await expect(warning).toBeVisible();
  await expectCount(kari.page, 0, 3);
});

test("after the reveal a phone keeps nothing that tells which answers belong together", async ({ phone }) => {
  const kari = await phone("Kari");
  const berit = await phone("Berit", { tolerate: [/ERR_INTERNET_DISCONNECTED/] });
  const link = await startRound(kari.page);
  await join(berit.page, link, "group-volunteer");
  await answerAll(berit.page, VALUES_ONLY(2), 1, 4);
  await lookOver(berit.page);
  const others: Response[] = [];
  for (const [name, group] of [["Ahmed", "municipality"], ["Chen", "enterprise"]] as const) {
    const { page } = await phone(name);
    await join(page, link, `group-${group}`);
    const sent = nextResponse(page);
    await sendFirst(page, VALUES_ONLY(others.length));
    others.push(await sent);
  }

  await appIsKept(berit.page);
  await berit.setOffline(true);
  await send(berit.page);
  await expectWhereabouts(berit.page, "answers-on-their-way");
  const waiting = bytesOf(await everythingKept(berit.page), ["outbox"]);
  const sent = nextResponse(berit.page);
  await berit.setOffline(false);
  const own = await sent;
  expect(tracesOf(secretsOf(own), waiting).length, "what waits to be sent is found").toBeGreaterThan(1_000);
  await profileArrives(berit.page);

  // The document of the round is merged when nobody waits for it: at the next start, for example.
  await berit.page.reload();
  const kindsKept = async () => (await everythingKept(berit.page)).get("opened")!.length / 2;
  await expect.poll(kindsKept).toBe(2);
  const kept = await everythingKept(berit.page);
  expect(tracesOf(others.flatMap(secretsOf), bytesOf(kept))).toEqual([]);
  expect(tracesOf(own.fragments.map(({ fragment }) => fragment), bytesOf(kept))).toEqual([]);
  const [, , opened, document] = kept.get("opened")!;
  expect(document!.subarray(0, 4).toString("hex"), "an Automerge document").toBe("856f4a83");
  const round: any = decode(opened!);
  expect(Object.keys(round).sort()).toEqual(["answers", "counted", "responses"]);
  const voices: any[] = [round.answers.weights, round.answers.answers].flatMap((said) => Object.values(said).flat());
  expect(voices).toHaveLength(3 * QUESTIONS);
  expect(voices.filter((voice) => voice.group !== null)).toEqual([]);
  for (const group of ["municipality", "enterprise", "volunteer"]) expect(bytesOf(kept, ["opened"]).includes(group)).toBe(false);
});

const NAME = "Kanarisamarbeidet på Bjellandstrand";
const TEXTS = ["Kanarifuglens idé om gule gummistøvler", "Kanarifuglens kommentar til det hele"];

/** Where something that the server must not know might be found. */
async function placesOf(server: Server, taps: Tap[]): Promise<[string, Buffer][]> {
  const files = await everythingIn(server.dataDir);
  const lines = taps.flatMap((tap, at): [string, Buffer][] => [[`sent by ${at}`, tap.sent], [`received by ${at}`, tap.received]]);
  return [["the server's files", files], ["the server's log", Buffer.from(server.log)], ...lines];
}

test.describe("with a server that logs everything", () => {
  test.use({ serverEnvironment: { SAMSON_LOG: "trace" } });

  test("names, texts, the invitation and its secret never reach the server", async ({ tapped, server }) => {
    const [kari, kariTap] = await tapped("Kari");
    const [ahmed, ahmedTap] = await tapped("Ahmed");
    const link = await startRound(kari.page, { name: NAME, headcount: 1, open: true });
    await join(ahmed.page, ahmedTap.link(link), "group-municipality");
    await answerAll(ahmed.page, answersOf(1), 1, 4);
    for (const [at, kind] of (["idea", "comment"] as const).entries()) await writeNote(ahmed.page, kind, TEXTS[at]!);
    await lookOver(ahmed.page);
    const [response, asked] = [nextResponse(ahmed.page), nextQuestion(ahmed.page)];
    await send(ahmed.page);
    await profileArrives(kari.page);
    const { authorization } = await asked;

    const [, collaboration] = (await everythingKept(ahmed.page)).get("collaborations")!;
    const { name, secret }: any = decode(collaboration!);
    expect([name, secret.length], "the canaries did fly").toEqual([NAME, 32]);
    const wrapped = ["hex", "base64", "base64url"].map((way) => Buffer.from(secret.toString(way)));
    const fragment = new URL(link).hash.slice(1);
    const windows = [secret, ...wrapped, Buffer.from(fragment)];
    const places = await placesOf(server, [kariTap, ahmedTap]);
    for (const [place, bytes] of places) {
      expect(tracesOf(windows, bytes), place).toEqual([]);
      for (const canary of [NAME, ...TEXTS].flatMap(disguises)) expect(bytes.includes(canary), `${canary} in ${place}`).toBe(false);
    }
    const token = authorization.split(" ")[1]!;
    const unreadable = ["equality", "openness", "municipality", token];
    for (const [place, bytes] of places.slice(0, 2)) {
      for (const canary of unreadable) expect(bytes.includes(canary), `${canary} in ${place}`).toBe(false);
    }
    expect(tracesOf((await response).fragments.map(({ fragment }) => fragment), places[0]![1]).length).toBeGreaterThan(1_000);
    expect(server.log).toContain(server.url);
  });
});
