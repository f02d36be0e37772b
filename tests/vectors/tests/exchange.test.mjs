// Each implementation opens what the other one sealed: a link, a charter, whole responses and their bag, with keys,
// nonces and answers drawn anew every time.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { test } from "node:test";
import { hex, unhex } from "../samson/bytes.mjs";
import * as documents from "../samson/documents.mjs";
import * as invitation from "../samson/invitation.mjs";
import { receiptCode, format } from "../samson/receipt-code.mjs";
import { verify } from "../samson/sign.mjs";
import * as wire from "../samson/wire.mjs";
import * as phone from "./phone.mjs";

/** Runs the program of the other implementation: `cargo xtask test vectors` builds it and says where it is. */
function counterpart(command, input) {
  const program = process.env.SAMSON_COUNTERPART;
  assert.ok(program, "run `cargo xtask test vectors`");
  return JSON.parse(execFileSync(program, [command], { input: JSON.stringify(input), maxBuffer: 2 ** 26 }));
}

const decoded = (type, text) => wire.decode(type, unhex(text));
const encoded = (type, value) => hex(wire.encode(type, value));

const seed = randomInt(2 ** 47);
const rust = counterpart("seal", { seed });
const keys = phone.keysOf(invitation.parse(rust.link));

test(`the charter that Rust sealed is read here (seed ${seed})`, () => {
  const { name, groups, rounds } = phone.openCharter(keys, decoded("signed", rust.charter));
  const titles = rounds.map(({ title }) => title);
  assert.deepEqual({ name, groups, titles }, rust.charter_says);
});

test(`every fragment of the responses that Rust sealed says what was answered (seed ${seed})`, () => {
  for (const [number, person] of rust.people.entries()) {
    const slot = verify("slot", decoded("signed", rust.responses[number]));
    const { label, fragments } = slot.content.response;
    const opened = fragments.map((item) => phone.openItem(keys, item));
    assert.deepEqual(documents.sorted(opened.map(({ said }) => said)), documents.sorted(person.said));
    assert.ok(opened.length >= 55 && opened.every(({ group }) => group === person.group));
    assert.equal(hex(label), hex(phone.label(keys, person.group)));
    assert.equal(format(receiptCode(keys.round, slot.author)), person.code);
  }
});

test(`the bag that Rust made merges into the same document here (seed ${seed})`, () => {
  const changes = decoded("bag", rust.bag).items.map((item) => phone.openItem(keys, item).change);
  const document = documents.merged(changes);
  assert.deepEqual(documents.heads(document), rust.heads);
  assert.deepEqual(documents.said(document), documents.sorted(rust.people.flatMap(({ said }) => said)));
});

test("Rust opens, counts and merges what was sealed here", () => {
  const round = phone.newRound();
  const people = ["citizen", "municipality", "citizen"].map((group) => phone.respond(round, group));
  const items = people.flatMap(({ signed }) => verify("slot", signed).content.response.fragments);
  const told = counterpart("open", {
    link: round.link,
    charter: encoded("signed", round.charter),
    responses: people.map(({ signed }) => encoded("signed", signed)),
    bag: encoded("bag", { round: round.keys.round, responses: people.length, items: phone.shuffled(items) }),
  });
  const document = documents.merged(people.flatMap(({ changes }) => changes));
  assert.deepEqual(told.charter_says, { name: round.name, groups: ["municipality", "citizen"], titles: [round.title] });
  assert.deepEqual(told.groups, { citizen: 2 * 55, municipality: 55 });
  assert.deepEqual(told.labels, people.map(({ group }) => hex(phone.label(round.keys, group))));
  assert.deepEqual(told.counted, { own: 0, own_missing: 0, unreadable: 0, uneven: 0 });
  assert.deepEqual(documents.sorted(told.said), documents.said(document));
  assert.deepEqual(told.heads, documents.heads(document));
});
