// Links, and links that are none.

import { encode as cbor } from "../samson/cbor.mjs";
import { concat, utf8 } from "../samson/bytes.mjs";
import { link, toFragment } from "../samson/invitation.mjs";
import { read } from "../samson/wire.mjs";
import { PROTECTED } from "./bodies.mjs";
import * as fixed from "./fixed.mjs";

const ORIGIN = "https://samson.example";
const ordinary = {
  c: fixed.COLLABORATION,
  s: fixed.SECRET,
  n: "DYRK, Bjellandstrand",
  r: fixed.ROUND,
  t: "Høsten 2026",
  i: "scorecard",
  v: 1,
  g: fixed.GROUPS,
  p: PROTECTED,
};

const LONG_NAME = "Sámi čálli – Ærø – 共创 – 👩🏽‍🌾 ".repeat(8);
const CASES = [
  ["an ordinary one", ordinary, ORIGIN],
  ["one that says as little as possible", { ...ordinary, n: "", t: "", g: [] }, ORIGIN],
  ["a long name in several scripts", { ...ordinary, n: LONG_NAME }, ORIGIN],
  ["a letter and its accent apart", { ...ordinary, t: "A\u030Apenhet" }, ORIGIN],
  ["a conversation in the open", { ...ordinary, p: "open_conversation" }, ORIGIN],
  ["the smallest threshold", { ...ordinary, p: { protected: { threshold: 3 } } }, ORIGIN],
  ["a late version of another instrument", { ...ordinary, i: "scorecard_2", v: 300 }, ORIGIN],
  ["a hub on the local network", ordinary, "http://192.168.1.20:8080"],
  ["one with the carrying key of its server", { ...ordinary, k: fixed.counted(0x40, 32) }, ORIGIN],
];

export const invitations = CASES.map(([name, invitation, origin]) => {
  return { case: name, origin, value: read("invitation", invitation), link: link(origin, invitation) };
});

const fragmentOf = (value, version = 1) => toFragment(concat(Uint8Array.of(version), cbor(value)));
const good = fragmentOf(ordinary);
const OTHERWISE = [
  ["only the fragment", good],
  ["a field of a later version", fragmentOf({ ...ordinary, z: "later" })],
  ["fields in another order", fragmentOf(Object.fromEntries(Object.entries(ordinary).reverse()))],
];
export const other_invitations = OTHERWISE.map(([name, text]) => {
  return { case: name, value: ordinary, link: text };
});

/** The last letter of a text whose bytes do not fill it, with the bits set that stand for nothing. */
function withSpareBits(fragment) {
  const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return fragment.slice(0, -1) + LETTERS[LETTERS.indexOf(fragment.at(-1)) | 1];
}
const uneven = fragmentOf({ ...ordinary, n: "DYRK" });
const inStandardBase64 = (fragment) => Buffer.from(fragment, "base64url").toString("base64");

const REFUSED = [
  ["nothing", "", "damaged"],
  ["no fragment", `${ORIGIN}/j`, "damaged"],
  ["a link that was cut", good.slice(0, -4), "damaged"],
  ["a mistyped letter", good.replace(/.$/, (last) => (last === "A" ? "B" : "A")), "damaged"],
  ["a letter of no alphabet", `${good.slice(0, 8)}!${good.slice(9)}`, "damaged"],
  ["bits that stand for nothing", withSpareBits(uneven), "damaged"],
  ["padding at the end", `${uneven}${"=".repeat(4 - (uneven.length % 4))}`, "damaged"],
  ["the other alphabet of base64", inStandardBase64(fragmentOf({ ...ordinary, n: "???>>>" })), "damaged"],
  ["a newer version", fragmentOf(ordinary, 2), "newer"],
  ["a newer version of anything", toFragment(Uint8Array.of(255)), "newer"],
  ["version 0", fragmentOf(ordinary, 0), "damaged"],
  ["a checksum of nothing", toFragment(new Uint8Array()), "damaged"],
  ["a version and nothing else", toFragment(Uint8Array.of(1)), "damaged"],
  ["a byte after the CBOR", toFragment(concat(Uint8Array.of(1), cbor(ordinary), Uint8Array.of(0))), "damaged"],
  ["no CBOR", toFragment(concat(Uint8Array.of(1), utf8("hei"))), "damaged"],
  ["a secret that is too short", fragmentOf({ ...ordinary, s: fixed.counted(0, 31) }), "damaged"],
  ["a carrying key that is too short", fragmentOf({ ...ordinary, k: fixed.counted(0, 31) }), "damaged"],
  ["an unknown group", fragmentOf({ ...ordinary, g: ["management"] }), "damaged"],
  ["a threshold of 2", fragmentOf({ ...ordinary, p: { protected: { threshold: 2 } } }), "damaged"],
];

export const refused_invitations = REFUSED.map(([name, text, refusal]) => ({ case: name, link: text, refusal }));
