// Boxes for a carrying key, parcels and frames.

import { carryKey, openBox, sealBox } from "../samson/box.mjs";
import * as handOver from "../samson/hand-over.mjs";
import * as receiptCode from "../samson/receipt-code.mjs";
import { utf8 } from "../samson/bytes.mjs";
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
