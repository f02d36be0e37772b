// Boxes for a carrying key, parcels and frames.

import { carryKey, openBox, sealBox } from "../samson/box.mjs";
import * as handOver from "../samson/hand-over.mjs";
import * as receiptCode from "../samson/receipt-code.mjs";
import { utf8 } from "../samson/bytes.mjs";
import { encode } from "../samson/cbor.mjs";
import { sealingKey } from "../samson/keys.mjs";
import { SIZE_CLASS, associatedData, seal } from "../samson/seal.mjs";
import { sign } from "../samson/sign.mjs";
import * as fixed from "./fixed.mjs";

const SECRET = fixed.counted(0xa0, 32);
const RANDOM = fixed.counted(0xc0, 32);

export const boxes = [
  ["a short message", SECRET, RANDOM, utf8("fire")],
  ["nothing at all", SECRET, RANDOM, new Uint8Array()],
  ["another key", fixed.counted(0xa1, 32), RANDOM, utf8("fire")],
  ["other random bytes", SECRET, fixed.counted(0xc1, 32), utf8("fire")],
].map(([name, secret, random, plain]) => {
  const carry = carryKey(secret);
  const box = sealBox(carry, random, plain);
  openBox(secret, box);
  return { case: name, carry_secret: secret, carry, random, plain, box };
});

const BOX = boxes[0].box;
const changed = (at) => BOX.map((byte, position) => (position === at ? byte ^ 1 : byte));

export const refused_boxes = [
  ["sealed for another key", boxes[2].box],
  ["another one-time key", changed(0)],
  ["another ciphertext", changed(32)],
  ["another authenticator", changed(BOX.length - 1)],
  ["a byte short", BOX.slice(0, -1)],
  ["no more than half a key", BOX.slice(0, 16)],
].map(([name, box]) => ({ case: name, carry_secret: SECRET, box }));

const PARCEL = { collaboration: fixed.COLLABORATION, round: fixed.ROUND, to: boxes[0].carry, box: fixed.counted(0, 1000) };

export const parcels = [
  ["a parcel of three frames", PARCEL],
  ["a parcel of one", { ...PARCEL, box: BOX }],
].map(([name, fields]) => {
  const parcel = handOver.parcel(fields);
  const frames = Array.from({ length: Math.ceil(parcel.length / 480) }, (_, position) => handOver.frame(parcel, position));
  return { case: name, ...fields, parcel, shown: receiptCode.format(handOver.transferCode(parcel)), frames };
});

// Means are no whole numbers here: those would be written as integers by a language that knows one kind of number.
const FIGURES = {
  version: 1,
  instrument: "scorecard",
  instrument_version: 1,
  responses: 8,
  headcount: 9,
  on_paper: 1,
  sides: [[{ group: "municipality" }, 5], ["others", 3]],
  values: [{ mean: [7.5, 8], sides: [[7.1, 5], null] }],
  statements: [{ n: 7, skipped: 1, mean: 6.25, counts: [0, 1, 2, 3, 1], sides: [[6.5, 5], null] }],
  notes: [{ statement: "equality.1", kind: "idea", text: "Møt folk ute" }],
};
const NOBODY = { ...FIGURES, responses: 3, headcount: 3, on_paper: 0, sides: [], values: [], statements: [], notes: [] };

export const shown_profiles = [
  ["a side that shows, and an idea", FIGURES],
  ["no side and nothing asked", NOBODY],
].map(([name, figures], number) => {
  const { COLLABORATION: collaboration, ROUND: round, FACILITATOR: facilitator } = fixed;
  const [summary, nonce] = [encode(figures), fixed.counted(0xd0 + number, 24)];
  const associated = associatedData.profile({ collaboration, round, facilitator });
  const box = seal(sealingKey(fixed.HERE), associated, SIZE_CLASS.profile, nonce, handOver.stored(summary));
  const shown = { protocol: 1, collaboration, round, facilitator, box };
  const signed = sign("shown_profile", shown, fixed.FACILITATOR_SECRET);
  const parcel = handOver.profileParcel(signed);
  const code = receiptCode.format(handOver.transferCode(parcel));
  return { case: name, ...fixed.HERE, round, facilitator, summary, ...signed, parcel, shown: code };
});
