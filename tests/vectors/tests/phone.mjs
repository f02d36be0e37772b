// What a phone does with the protocol: answer a round, and open one.

import { randomBytes, randomInt } from "node:crypto";
import { decode, encode } from "../samson/cbor.mjs";
import * as documents from "../samson/documents.mjs";
import { link } from "../samson/invitation.mjs";
import { groupLabel, sealingKey } from "../samson/keys.mjs";
import { SIZE_CLASS, associatedData, open, seal } from "../samson/seal.mjs";
import { authorId, sign, verify } from "../samson/sign.mjs";

const random = (length) => Uint8Array.from(randomBytes(length));

/** What opens and seals in the round of an invitation. */
export function keysOf({ c: collaboration, s: secret, r: round }) {
  return { collaboration, secret, round, sealing: sealingKey({ secret, collaboration }) };
}

export const label = (keys, group) => groupLabel(keys, keys.round, group);

/** What the charter in a signed slot says. */
export function openCharter(keys, signed) {
  const slot = verify("slot", signed);
  const snapshot = open(keys.sealing, associatedData.snapshot(slot), slot.content.snapshot);
  return documents.readCharter(documents.load(snapshot));
}

/** One answer of a response or a bag, with its group. */
export function openItem(keys, { fragment, tag }) {
  const change = open(keys.sealing, associatedData.fragment(keys), fragment);
  const group = decode(open(keys.sealing, associatedData.tag({ ...keys, fragment }), tag));
  return { change, said: documents.readFragment(change), group };
}

/** A collaboration with its invitation and its charter. */
export function newRound() {
  const [name, title, secret] = ["Dyrk – Čálli 👩🏽‍🌾", "Høsten 2026", random(32)];
  const [groups, protection] = [["municipality", "citizen"], "open_conversation"];
  const [c, s, r] = [random(16), random(32), random(16)];
  const keys = keysOf({ c, s, r });
  const invitation = { c, s, n: name, r, t: title, i: "scorecard", v: 1, g: groups, p: protection };
  const round = { id: r, title, instrument: "scorecard", version: 1, headcount: 3, protection, opened: 1790000000 };
  const document = documents.writeCharter({ name, groups, rounds: [round] }, random(16));
  const place = { collaboration: c, document: "charter", author: authorId(secret), sequence: 1 };
  const [associated, snapshot] = [associatedData.snapshot(place), documents.save(document)];
  const sealed = seal(keys.sealing, associated, SIZE_CLASS.snapshot, random(24), snapshot);
  const charter = sign("slot", { protocol: 1, ...place, content: { snapshot: sealed } }, secret);
  return { keys, name, title, charter, link: link("https://samson.example", invitation) };
}

/** Answers everything at random, with one idea, as somebody of this group. */
export function respond({ keys }, group) {
  const secret = random(32);
  const changes = randomAnswers().map((said) => {
    return { said, change: documents.fragment(said, random(16), documents.entryName(random(9))) };
  });
  const fragments = shuffled(changes.map(({ said, change }) => sealItem(keys, said, change, group)));
  const content = { response: { label: label(keys, group), fragments } };
  const slot = { protocol: 1, ...keys, document: { round: keys.round }, author: authorId(secret), sequence: 1, content };
  return { group, signed: sign("slot", slot, secret), changes: changes.map(({ change }) => change) };
}

function randomAnswers() {
  const weights = documents.parts("weights").map((value) => ["weights", value, randomInt(1, 6)]);
  const answers = documents.parts("answers").map((statement) => ["answers", statement, randomInt(0, 6)]);
  return [...weights, ...answers, ["ideas", "goals.1", `Idé nummer ${randomInt(2 ** 40)}`]];
}

function sealItem(keys, [section], change, group) {
  const size = section === "ideas" ? SIZE_CLASS.text : SIZE_CLASS.answer;
  const fragment = seal(keys.sealing, associatedData.fragment(keys), size, random(24), change);
  const place = associatedData.tag({ ...keys, fragment });
  return { fragment, tag: seal(keys.sealing, place, SIZE_CLASS.tag, random(24), encode(group)) };
}

/** In an order that tells nothing. */
export function shuffled(items) {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const pick = randomInt(last + 1);
    [order[last], order[pick]] = [order[pick], order[last]];
  }
  return order;
}
