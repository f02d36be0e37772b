// Charters and rounds as Automerge documents: document-schema.md.

import * as Automerge from "@automerge/automerge";
import { readFileSync } from "node:fs";
import { hex, unhex } from "./bytes.mjs";
import { Refused } from "./wire.mjs";

const SCHEMA = 1;
const SECTIONS = ["answers", "comments", "ideas", "weights"];
const GROUPS = ["municipality", "enterprise", "volunteer", "citizen", "other"];

const embedded = (name) =>
  Uint8Array.from(readFileSync(new URL(`../../../shared/src/document/roots/${name}.automerge`, import.meta.url)));

/** The embedded first changes. */
export const ROOTS = { charter: embedded("charter-1"), scorecard: embedded("scorecard-1") };

const root = (kind, actor) => Automerge.load(ROOTS[kind], { actor: actor && hex(actor) });
// A JavaScript string would become a text object, and 0 in some places a number with a point.
const str = (text) => new Automerge.ImmutableString(text);
const int = (number) => new Automerge.Int(number);
const uint = (number) => new Automerge.Uint(number);
const asRead = (value) => {
  if (Automerge.isImmutableString(value)) return String(value);
  return typeof value === "bigint" ? Number(value) : value;
};

/** A document of a schema known here; throws `newer` or `damaged`. */
export function load(bytes) {
  let document;
  try {
    document = Automerge.load(bytes);
  } catch {
    throw new Refused("damaged");
  }
  if (document.schema > SCHEMA) throw new Refused("newer");
  if (document.schema !== SCHEMA) throw new Refused("damaged");
  return document;
}

/** The newest changes of a document, sorted. */
export const heads = (document) => [...Automerge.getHeads(document)].sort();

/** The values or statements that a section of a round has. */
export const parts = (section) => Object.keys(root("scorecard")[section]);

/** The name of an entry, of 9 bytes. */
export const entryName = (bytes) => Buffer.from(bytes).toString("base64url");

/** One single answer, `[section, part, value]`, as a fragment. */
export function fragment([section, part, value], actor, entry) {
  const document = Automerge.change(root("scorecard", actor), { time: 0 }, (round) => {
    round[section][part][entry] = typeof value === "string" ? str(value) : int(value);
  });
  return Automerge.getLastLocalChange(document);
}

/** A round's document with these fragments. */
export const merged = (fragments) => Automerge.applyChanges(root("scorecard"), fragments)[0];

/** Everything that a round's document says, as sorted `[section, part, value]`. */
export function said(document) {
  const entries = SECTIONS.flatMap((section) =>
    Object.entries(document[section]).flatMap(([part, entries]) =>
      Object.values(entries).map((value) => [section, part, asRead(value)]),
    ),
  );
  return sorted(entries);
}

/** In the order of their JSON: for comparing, since nobody may know who said what. */
export const sorted = (entries) => entries.map((entry) => JSON.stringify(entry)).sort().map((text) => JSON.parse(text));

/** What one fragment says; throws unless it is one single answer of a round. */
export function readFragment(change) {
  let decoded;
  try {
    decoded = Automerge.decodeChange(change);
  } catch {
    throw new Refused("unreadable");
  }
  const { ops, deps, seq, time, message, actor, extraBytes } = decoded;
  const [operation] = ops;
  const single =
    ops.length === 1 && seq === 1 && time === 0 && !message && !extraBytes?.length && actor.length === 32;
  const isOnRoot = deps.length === 1 && deps[0] === heads(root("scorecard"))[0];
  const isPut = operation?.action === "set" && operation.key !== undefined && operation.pred.length === 0;
  const place = placeOf(operation?.obj);
  if (!single || !isOnRoot || !isPut || !place || !isAnswer(place[0], operation)) throw new Refused("unreadable");
  return [...place, operation.value];
}

/** The section and the part whose map has this object id. */
function placeOf(id) {
  const document = root("scorecard");
  const places = SECTIONS.flatMap((section) => Object.keys(document[section]).map((part) => [section, part]));
  return places.find(([section, part]) => Automerge.getObjectId(document[section][part]) === id);
}

function isAnswer(section, { value, datatype }) {
  const least = { weights: 1, answers: 0 }[section];
  if (least === undefined) return typeof value === "string" && value.trim() !== "";
  return datatype === "int" && value >= least && value <= 5;
}

/** Before the secret of an earlier invitation, at the root of a charter. */
const EARLIER = "earlier/";

/** Before the round and the name of a paper form, at the same place. */
const PAPER = "paper/";

/** A charter's document, written at once by one actor. */
export function writeCharter({ name, groups, rounds, earlier = [], paper = [] }, actor) {
  return Automerge.change(root("charter", actor), { time: 0 }, (charter) => {
    charter.name = str(name);
    charter.groups = Object.fromEntries(groups.map((group) => [group, true]));
    for (const { id, ...round } of rounds) {
      charter.rounds[hex(id)] = {};
      Object.assign(charter.rounds[hex(id)], {
        title: str(round.title),
        instrument: str(round.instrument),
        version: uint(round.version),
        headcount: uint(round.headcount),
        threshold: uint(round.protection.protected?.threshold ?? 0),
        opened: int(round.opened),
      });
    }
    for (const secret of earlier) charter[EARLIER + hex(secret)] = true;
    for (const { round, id, counts } of paper) charter[`${PAPER}${hex(round)}/${hex(id)}`] = counts;
  });
}

/** The snapshot of a document. */
export const save = (document) => Automerge.save(document);

/** One document of all that several facilitators wrote. */
export const mergeCharters = (documents) =>
  documents.reduce((all, one) => Automerge.merge(all, one), Automerge.clone(documents[0]));

/** What a charter says: groups in the order of the schema, rounds by time. */
export function readCharter(document) {
  const rounds = Object.entries(document.rounds).map(([id, round]) => ({
    id: unhex(id),
    title: asRead(round.title),
    instrument: asRead(round.instrument),
    version: asRead(round.version),
    headcount: asRead(round.headcount),
    protection: protectionOf(asRead(round.threshold)),
    opened: round.opened,
  }));
  return {
    name: asRead(document.name ?? ""),
    groups: GROUPS.filter((group) => document.groups?.[group]),
    rounds: rounds.sort((a, b) => a.opened - b.opened || (hex(a.id) < hex(b.id) ? -1 : 1)),
    earlier: Object.keys(document).filter((key) => key.startsWith(EARLIER)).sort().map((key) => secretOf(key.slice(EARLIER.length))),
    paper: Object.keys(document).filter((key) => key.startsWith(PAPER)).sort().map((key) => formOf(key, document[key])),
  };
}

function formOf(key, counts) {
  const [, round, id] = key.match(/^paper\/([0-9a-f]{32})\/([0-9a-f]{32})$/) ?? [];
  if (round === undefined || typeof counts !== "boolean") throw new Refused("damaged");
  return { round: unhex(round), id: unhex(id), counts };
}

function secretOf(text) {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new Refused("damaged");
  return unhex(text);
}

function protectionOf(threshold) {
  if (threshold === 0) return "open_conversation";
  if (threshold < 3 || threshold > 10) throw new Refused("damaged");
  return { protected: { threshold } };
}
