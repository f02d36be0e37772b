// Fragments, the documents they merge into, and charters.

import * as Automerge from "@automerge/automerge";
import * as documents from "../samson/documents.mjs";
import { PROTECTED } from "./bodies.mjs";
import { GROUPS, ROUND, SECRET, counted } from "./fixed.mjs";

export const roots = Object.entries(documents.ROOTS).map(([kind, bytes]) => {
  return { case: `the root of every ${kind}`, kind, bytes, heads: documents.heads(documents.load(bytes)) };
});

/** A text that fills two units of padding: 1020 bytes. */
const LONG = "å".repeat(510);
const SAID = [
  ...[1, 2, 3, 4, 5].map((weight) => [`a weight of ${weight}`, ["weights", "openness", weight]]),
  ["a skipped statement", ["answers", "equality.1", 0]],
  ...[1, 2, 3, 4, 5].map((answer) => [`an answer of ${answer}`, ["answers", "competence.8", answer]]),
  ["an idea of one letter", ["ideas", "equality.1", "å"]],
  ["an idea", ["ideas", "goals.1", "Felles kaffe, første tirsdag i måneden"]],
  ["a comment in several scripts", ["comments", "goals.1", "Čálli «共创» \u2028 👩🏽‍🌾"]],
  ["a letter and its accent apart", ["comments", "goals.2", "A\u030Apenhet"]],
  ["a text of several lines, with a zero byte", ["comments", "goals.2", "Ja.\nNei.\u0000\tKanskje."]],
  ["a long idea", ["ideas", "goals.2", LONG]],
];

const made = (said, number) => {
  const [actor, entry] = [counted(number * 7, 16), counted(number * 5, 9)];
  return { actor, entry, change: documents.fragment(said, actor, documents.entryName(entry)), said };
};

export const fragments = SAID.map(([name, said], number) => ({ case: name, ...made(said, number) }));

const good = Automerge.decodeChange(made(["answers", "equality.1", 4], 40).change);
const [put] = good.ops;
const changed = (fields) => Automerge.encodeChange({ ...good, ...fields, hash: undefined });
const operation = (fields) => changed({ ops: [{ ...put, ...fields }] });
const objectOf = ([section, part, value]) => Automerge.decodeChange(made([section, part, value], 41).change).ops[0].obj;
const asText = objectOf(["ideas", "equality.1", "x"]);
const asWeight = objectOf(["weights", "openness", 1]);
const section = Automerge.getObjectId(documents.load(documents.ROOTS.scorecard).answers);

const REFUSED = [
  ["two votes at once", changed({ ops: [put, { ...put, key: "another" }] })],
  ["no vote", changed({ ops: [] })],
  ["the time of the day", changed({ time: 1790000000 })],
  ["a message", changed({ message: "hei" })],
  ["the second change of its actor", changed({ seq: 2 })],
  ["no root below it", changed({ deps: [] })],
  ["another change below it", changed({ deps: ["ab".repeat(32)] })],
  ["another change beside the root", changed({ deps: [...good.deps, "ab".repeat(32)].sort() })],
  ["an actor of one byte", changed({ actor: "07" })],
  ["an actor of 32 bytes, as long as a key", changed({ actor: "07".repeat(32) })],
  ["an answer of 6", operation({ value: 6 })],
  ["a negative answer", operation({ value: -1 })],
  ["an answer as text", operation({ value: "4", datatype: undefined })],
  ["an answer with a point", operation({ value: 4.5, datatype: "float64" })],
  ["a whole answer with a point", operation({ value: 4, datatype: "float64" })],
  ["an answer without a sign", operation({ value: 4, datatype: "uint" })],
  ["an answer that counts", operation({ value: 4, datatype: "counter" })],
  ["an answer as a time", operation({ value: 4, datatype: "timestamp" })],
  ["yes", operation({ value: true, datatype: undefined })],
  ["nothing", operation({ value: null, datatype: undefined })],
  ["a weight of 0: values are never skipped", operation({ obj: asWeight, value: 0 })],
  ["a weight of 6", operation({ obj: asWeight, value: 6 })],
  ["an empty text", operation({ obj: asText, value: "", datatype: undefined })],
  ["a text of white space", operation({ obj: asText, value: " \n\t\u00a0\u2003", datatype: undefined })],
  ["a number as an idea", operation({ obj: asText })],
  ["a text object", operation({ obj: asText, action: "makeText", value: undefined, datatype: undefined })],
  ["a map", operation({ action: "makeMap", value: undefined, datatype: undefined })],
  ["an answer of no statement", operation({ obj: section })],
  ["a new schema", operation({ obj: "_root", key: "schema", value: 2 })],
  ["the entry of an object that is not there", operation({ obj: "9999@00" })],
  ["something deleted", operation({ action: "del", value: undefined, datatype: undefined, pred: ["60@00"] })],
  ["something replaced", operation({ pred: ["60@00"] })],
  ["a byte missing", made(["answers", "equality.1", 4], 40).change.slice(0, -1)],
  ["a changed byte", made(["answers", "equality.1", 4], 40).change.map((byte, i) => (i === 30 ? byte ^ 1 : byte))],
  ["a whole document", documents.ROOTS.scorecard],
  ["no bytes", new Uint8Array()],
];

export const refused_fragments = REFUSED.map(([name, change]) => ({ case: name, change }));

const twins = [9, 3, 5].map((first) => {
  const said = ["answers", "equality.1", (first % 5) + 1];
  return documents.fragment(said, new Uint8Array(16).fill(first), "twin");
});
const all = fragments.map(({ change }) => change);
const DOCUMENTS = [
  ["a round that nobody has answered", []],
  ["one answer", all.slice(0, 1)],
  ["everything there is", all],
  ["the same in another order, and twice", [...all].reverse().concat(all)],
  ["three fragments that write the same entry", twins],
];

export const rounds = DOCUMENTS.map(([name, changes]) => {
  const document = documents.merged(changes);
  return { case: name, fragments: changes, said: documents.said(document), heads: documents.heads(document) };
});

const round = (id, title, opened, fields) =>
  ({ id, title, instrument: "scorecard", version: 1, headcount: 7, protection: PROTECTED, opened, ...fields });
const spring = round(ROUND, "Våren 2026", 1770000000);
const autumn = round(counted(0x21, 16), "Høsten – 共创", 1790000000,
  { headcount: 500, protection: "open_conversation" });
const written = (name, groups, rounds, actor, earlier = [], paper = []) =>
  documents.writeCharter({ name, groups, rounds, earlier, paper }, new Uint8Array(16).fill(actor));
const form = (from, counts) => ({ round: ROUND, id: counted(from, 16), counts });

const CHARTERS = [
  ["a charter that nobody has written", documents.load(documents.ROOTS.charter)],
  ["a name and nothing else", written("Sámi čálli 👩🏽‍🌾", [], [], 1)],
  ["every group and two rounds", written("DYRK", GROUPS, [autumn, spring], 2)],
  ["the rounds of two facilitators", documents.mergeCharters([
    written("DYRK", ["citizen"], [spring], 3), written("DYRK", ["citizen"], [autumn], 4)])],
  ["two facilitators who wrote two names", documents.mergeCharters([
    written("Dyrk", ["citizen"], [], 6), written("DYRK", ["other"], [], 5)])],
  ["two facilitators who rotated the invitation apart", documents.mergeCharters([
    written("DYRK", ["citizen"], [], 7, [SECRET]), written("DYRK", ["citizen"], [], 8, [counted(0x41, 32), SECRET])])],
  ["two facilitators who entered paper forms apart", documents.mergeCharters([
    written("DYRK", ["citizen"], [spring], 9, [], [form(0x51, true), form(0x61, false)]),
    written("DYRK", ["citizen"], [spring], 10, [], [form(0x71, true)])])],
];

export const charters = CHARTERS.map(([name, document]) => {
  const [snapshot, value] = [documents.save(document), documents.readCharter(document)];
  return { case: name, snapshot, value, heads: documents.heads(document) };
});

const edited = (edit) => documents.save(Automerge.change(written("DYRK", [], [spring], 1), { time: 0 }, edit));
const hexOfRound = Buffer.from(ROUND).toString("hex");
const threshold = (number) => (charter) => {
  charter.rounds[hexOfRound].threshold = new Automerge.Uint(number);
};
export const refused_charters = [
  ["a newer schema", edited((charter) => { charter.schema = new Automerge.Int(2); }), "newer"],
  ["no schema", documents.save(Automerge.from({}, { actor: "07".repeat(16) })), "damaged"],
  ["a threshold of 2", edited(threshold(2)), "damaged"],
  ["a threshold of 11", edited(threshold(11)), "damaged"],
  ["an earlier secret of 31 bytes", edited((charter) => { charter[`earlier/${"07".repeat(31)}`] = true; }), "damaged"],
  ["a paper form of no round", edited((charter) => { charter[`paper/${"07".repeat(16)}`] = true; }), "damaged"],
  ["a paper form that counts as text", edited((charter) => { charter[`paper/${hexOfRound}/${"07".repeat(16)}`] = "yes"; }), "damaged"],
  ["cut off", documents.ROOTS.charter.slice(0, 40), "damaged"],
].map(([name, snapshot, refusal]) => ({ case: name, snapshot, refusal }));
