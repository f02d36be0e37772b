// The bodies of the protocol: sync-protocol.md, "Bodies". Each name of its CDDL is a function that returns the value
// with its fields in the order of the text and without unknown ones, and throws for anything else.

import * as cbor from "./cbor.mjs";

/** A refusal, or another reason why something is not taken, by its code. */
export class Refused extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

const must = (value, holds) => {
  if (!holds) throw new Refused("malformed");
  return value;
};

// What the text is made of.
const bytes = (size) => (value) =>
  must(value, value instanceof Uint8Array && (size === undefined || value.length === size));
const text = (value) => must(value, typeof value === "string");
const uint = (value) => must(value, (Number.isInteger(value) || typeof value === "bigint") && value >= 0);
const between = (least, most) => (value) => must(uint(value), value >= least && value <= most);
const list = (item) => (value) => must(value, Array.isArray(value)).map(item);
const isMap = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const map = (fields) => (value) => {
  must(value, isMap(value) && !(value instanceof Uint8Array));
  const there = Object.entries(fields).filter(([name, field]) => !field.isOptional || value[name] !== undefined);
  return Object.fromEntries(there.map(([name, field]) => [name, field(value[name])]));
};
/** One of several names, with data (`names[name]` reads it) or without (`null`). */
const choice = (names) => (value) => {
  if (typeof value === "string") return must(value, names[value] === null);
  must(value, isMap(value) && Object.keys(value).length === 1);
  const [[name, data]] = Object.entries(value);
  must(value, typeof names[name] === "function");
  return { [name]: names[name](data) };
};
/** A field that need not be there. */
const perhaps = (field) => Object.assign((value) => field(value), { isOptional: true });
const bytesOrNull = (value) => (value === null ? value : bytes()(value));

const collaboration = bytes(16);
const round = bytes(16);
const author = bytes(32);
const document = choice({ charter: null, commons: null, round });
const protection = choice({ protected: map({ threshold: between(3, 10) }), open_conversation: null });
const signed = map({ body: bytes(), signature: bytes() });
const sealedFragment = map({ fragment: bytes(), tag: bytes() });

const content = choice({
  snapshot: bytes(),
  response: map({ label: bytes(16), fragments: list(sealedFragment) }),
  withdrawn: null,
});

const action = choice({
  open_round: map({ round, headcount: uint, protection }),
  set_headcount: map({ round, headcount: uint }),
  reveal: map({ round, accepted: uint }),
  reopen: map({ round, headcount: uint }),
  remove_response: map({ round, code: bytes(5) }),
  add_facilitator: map({ facilitator: author }),
  rotate_invitation: map({ access: bytes(32) }),
  delete: null,
});

const roundStatus = map({
  round,
  submitted: uint,
  headcount: uint,
  protection,
  phase: choice({ open: null, revealed: null }),
  reveals: uint,
});

const group = choice({ municipality: null, enterprise: null, volunteer: null, citizen: null, other: null });

function refusal(value) {
  const { code, ...numbers } = must(value, isMap(value));
  return { code: text(code), ...map(Object.fromEntries(Object.keys(numbers).map((name) => [name, uint])))(numbers) };
}

const TYPES = {
  signed,
  creation: map({ protocol: uint, collaboration, facilitator: author }),
  slot: map({ protocol: uint, collaboration, document, author, sequence: uint, content }),
  command: map({ protocol: uint, collaboration, facilitator: author, counter: uint, action }),
  shown_profile: map({ protocol: uint, collaboration, round, facilitator: author, box: bytes() }),
  receipt: map({ stored: uint }),
  changes: map({ cursor: uint, slots: list(signed), rounds: list(roundStatus) }),
  bag: map({ round, responses: uint, items: list(map({ fragment: bytes(), tag: bytesOrNull })) }),
  commands: map({ commands: list(signed) }),
  refusal,
  group,
  invitation: map({
    c: collaboration,
    s: bytes(32),
    n: text,
    r: round,
    t: text,
    i: text,
    v: uint,
    g: list(group),
    p: protection,
    k: perhaps(bytes(32)),
  }),
  place: map({ kind: choice({ server: null, hub: null }), carry: bytes(32), server: perhaps(text) }),
};

/** A value of this type as the text says, from one that may have more fields, in another order. */
export const read = (type, value) => TYPES[type](value);

/** The bytes of a value. */
export const encode = (type, value) => cbor.encode(read(type, value));

/** The value of some bytes; throws `malformed`. */
export function decode(type, encoded) {
  let value;
  try {
    value = cbor.decode(encoded);
  } catch {
    throw new Refused("malformed");
  }
  return read(type, value);
}
