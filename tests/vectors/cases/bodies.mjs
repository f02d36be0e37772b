// Every body as it is encoded, other encodings that mean the same, and what must not be read.

import { encode as cbor } from "../samson/cbor.mjs";
import { concat, unhex } from "../samson/bytes.mjs";
import { encode, read } from "../samson/wire.mjs";
import { receiptCode } from "../samson/receipt-code.mjs";
import * as fixed from "./fixed.mjs";

const { COLLABORATION: collaboration, ROUND: round, AUTHOR: author, FACILITATOR: facilitator, counted } = fixed;

export const PROTECTED = { protected: { threshold: 5 } };
const OF_ROUND = { round };
const sealed = (first) => ({ fragment: counted(first, 168), tag: counted(first + 1, 56) });
const response = (...fragments) => ({ response: { label: counted(0x30, 16), fragments } });
const signed = { body: counted(0, 30), signature: counted(0x90, 64) };

export const creation = { protocol: 1, collaboration, facilitator };
export const slot = (document, content, sequence = 1) =>
  ({ protocol: 1, collaboration, document, author, sequence, content });
export const command = (action, counter = 1) => ({ protocol: 1, collaboration, facilitator, counter, action });
const status = { round, submitted: 4, headcount: 9, protection: PROTECTED, phase: "open", reveals: 0 };

export const SLOTS = [
  ["a charter", slot("charter", { snapshot: counted(0, 64) })],
  ["the commons", slot("commons", { snapshot: counted(0, 300) }, 65536)],
  ["a response", slot(OF_ROUND, response(sealed(1), sealed(2)))],
  ["a response without fragments", slot(OF_ROUND, response())],
  ["a response taken back", slot(OF_ROUND, "withdrawn", 2)],
  ["the largest sequence number", slot(OF_ROUND, "withdrawn", fixed.LARGEST_NUMBER)],
];

export const COMMANDS = [
  ["open a protected round", { open_round: { round, headcount: 9, protection: PROTECTED } }],
  ["open a round with the largest threshold", { open_round: {
    round, headcount: 500, protection: { protected: { threshold: 10 } } } }],
  ["open a conversation", { open_round: { round, headcount: 1, protection: "open_conversation" } }],
  ["correct the headcount", { set_headcount: { round, headcount: 24 } }],
  ["reveal without the missing ones", { reveal: { round, accepted: 4 } }],
  ["open again for late ones", { reopen: { round, headcount: 256 } }],
  ["take out a response", { remove_response: { round, code: receiptCode(round, author) } }],
  ["register another facilitator", { add_facilitator: { facilitator: author } }],
  ["rotate the invitation", { rotate_invitation: { access: counted(0xc0, 32) } }],
  ["delete everything", "delete"],
].map(([name, action], number) => [name, command(action, number + 1)]);

const BODIES = [
  ["creation", "a collaboration", creation],
  ...SLOTS.map(([name, value]) => ["slot", name, value]),
  ...COMMANDS.map(([name, value]) => ["command", name, value]),
  ["signed", "something signed", signed],
  ["receipt", "a new collaboration", { stored: 0 }],
  ["receipt", "the largest number", { stored: fixed.LARGEST_NUMBER }],
  ["changes", "nothing new", { cursor: 0, slots: [], rounds: [] }],
  ["changes", "a slot and two rounds", { cursor: 1000, slots: [signed], rounds: [
    status,
    { ...status, round: counted(0x21, 16), protection: "open_conversation", phase: "revealed", reveals: 2 },
  ] }],
  ["bag", "nobody answered", { round, responses: 0, items: [] }],
  ["bag", "a group that shows and one that does not", { round, responses: 2, items: [
    sealed(1),
    { ...sealed(2), tag: null },
  ] }],
  ["commands", "no command yet", { commands: [] }],
  ["commands", "one command", { commands: [signed] }],
  ["place", "a server", { kind: "server", carry: counted(0x40, 32) }],
  ["place", "a hub that belongs to no server", { kind: "hub", carry: counted(0x40, 32) }],
  ["place", "a hub that names its server", {
    kind: "hub", carry: counted(0x40, 32), server: "https://samson.example" }],
  ["refusal", "without a number", { code: "unauthorised" }],
  ["refusal", "another version", { code: "version", supported: 1 }],
  ["refusal", "the number of responses changed", { code: "count_changed", submitted: 5 }],
  ["refusal", "a stale sequence number", { code: "stale_sequence", current: fixed.LARGEST_NUMBER }],
  ["refusal", "too large", { code: "too_large", limit: 65536 }],
  ...fixed.GROUPS.map((group) => ["group", group, group]),
];

export const bodies = BODIES.map(([type, name, value]) => {
  return { case: name, type, value: read(type, value), cbor: encode(type, value) };
});

const reversed = (value) => Object.fromEntries(Object.entries(value).reverse());
const OTHERWISE = [
  ["receipt", "a field of a later version", { stored: 7 }, cbor({ stored: 7, later: ["x", null] })],
  ["place", "a field of a later version", { kind: "server", carry: counted(0x40, 32) }, cbor({
    kind: "server", carry: counted(0x40, 32), later: 1 })],
  ["creation", "fields in another order", creation, cbor(reversed(creation))],
  ["receipt", "a number in more bytes than it needs", { stored: 7 }, unhex("a16673746f7265641a00000007")],
  ["receipt", "a map without its length in front", { stored: 7 }, unhex("bf6673746f72656407ff")],
];

export const other_encodings = OTHERWISE.map(([type, name, value, encoded]) => {
  return { case: name, type, value: read(type, value), cbor: encoded };
});

const without = ({ ...value }, field) => {
  delete value[field];
  return value;
};
const opening = (threshold) =>
  command({ open_round: { round, headcount: 9, protection: { protected: { threshold } } } });
const REFUSED = [
  ["receipt", "nothing", new Uint8Array()],
  ["receipt", "a byte too few", encode("receipt", { stored: 1000 }).slice(0, -1)],
  ["receipt", "a byte too many", concat(encode("receipt", { stored: 7 }), Uint8Array.of(0))],
  ["receipt", "two values", concat(encode("receipt", { stored: 7 }), encode("receipt", { stored: 7 }))],
  ["receipt", "the same field twice", unhex("a26673746f726564076673746f72656407")],
  ["receipt", "a negative number", cbor({ stored: -1 })],
  ["receipt", "a number as text", cbor({ stored: "7" })],
  ["receipt", "a number with a point", unhex("a16673746f726564fb401e000000000000")],
  ["receipt", "a list instead of a map", cbor([7])],
  ["creation", "a missing field", cbor(without(creation, "facilitator"))],
  ["creation", "an identifier that is too short", cbor({ ...creation, collaboration: counted(0, 15) })],
  ["creation", "an identifier that is too long", cbor({ ...creation, collaboration: counted(0, 17) })],
  ["creation", "an identifier as text", cbor({ ...creation, collaboration: "0123456789abcdef" })],
  ["slot", "an unknown document", cbor(slot("diary", "withdrawn"))],
  ["slot", "an unknown content", cbor(slot(OF_ROUND, "gone"))],
  ["slot", "two contents at once", cbor(slot(OF_ROUND, { snapshot: counted(0, 9), withdrawn: null }))],
  ["slot", "a snapshot that is text", cbor(slot("charter", { snapshot: "text" }))],
  ["slot", "a label that is too short", cbor(slot(OF_ROUND, { response: { label: counted(0, 15), fragments: [] } }))],
  ["slot", "a fragment without a tag", cbor(slot(OF_ROUND, response(without(sealed(1), "tag"))))],
  ["command", "an unknown action", cbor(command({ open_bag: { round } }))],
  ["command", "an action without its fields", cbor(command("reveal"))],
  ["command", "a threshold of 2", cbor(opening(2))],
  ["command", "a threshold of 11", cbor(opening(11))],
  ["command", "a receipt code of four bytes", cbor(command({ remove_response: { round, code: counted(0, 4) } }))],
  ["group", "an unknown group", cbor("management")],
];

export const refused_bodies = REFUSED.map(([type, name, encoded]) => ({ case: name, type, cbor: encoded }));
