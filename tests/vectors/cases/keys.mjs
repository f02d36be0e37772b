// Keys, group labels and receipt codes.

import { accessHash, accessToken, groupLabel, sealingKey } from "../samson/keys.mjs";
import * as receiptCode from "../samson/receipt-code.mjs";
import * as fixed from "./fixed.mjs";

const PLACES = [
  ["keys of a collaboration", fixed.HERE],
  ["another secret", { ...fixed.HERE, secret: fixed.counted(0x41, 32) }],
  ["the same secret in another collaboration", { ...fixed.HERE, collaboration: fixed.counted(0x11, 16) }],
  ["nothing but zeros", { secret: new Uint8Array(32), collaboration: new Uint8Array(16) }],
];

export const keys = PLACES.map(([name, place]) => {
  const token = accessToken(place);
  return { case: name, ...place, sealing: sealingKey(place), access: token, access_hash: accessHash(token) };
});

const LABELS = [
  ...fixed.GROUPS.map((group) => [`the label of ${group}`, fixed.HERE, fixed.ROUND, group]),
  ["the same group in another round", fixed.HERE, fixed.counted(0x21, 16), "citizen"],
  ["the same group after the invitation was rotated", PLACES[1][1], fixed.ROUND, "citizen"],
];

export const group_labels = LABELS.map(([name, place, round, group]) => {
  return { case: name, ...place, round, group, label: groupLabel(place, round, group) };
});

const CODES = [
  ["a code as it is shown", fixed.ROUND, fixed.AUTHOR],
  ["the same author in another round", fixed.counted(0x21, 16), fixed.AUTHOR],
  ["another author", fixed.ROUND, fixed.FACILITATOR],
];

export const receipt_codes = CODES.map(([name, round, author]) => {
  const code = receiptCode.receiptCode(round, author);
  return { case: name, round, author, code, shown: receiptCode.format(code) };
});

export const written_receipt_codes = [
  ["as it is shown", "0123-457Z"],
  ["small letters, and a space elsewhere", "01234 57z"],
  ["o for 0, i and l for 1", "oi23-457z"],
  ["capital O and L", "OL23457Z"],
  ["spaces around it", " 0123 457Z "],
  ["only zeros", "0000-0000"],
  ["the last code of all", "ZZZZ-ZZZZ"],
].map(([name, written]) => ({ case: name, written, code: receiptCode.parse(written) }));

export const refused_receipt_codes = [
  ["nothing", ""],
  ["a letter short", "0123-457"],
  ["a letter too many", "0123-457ZZ"],
  ["U is no letter of codes", "0123-457U"],
  ["neither is a Norwegian one", "0123-457Æ"],
  ["nor a small one that some programs make two letters of", "0123-45ß"],
  ["nor a dotless i", "0123-457ı"],
].map(([name, written]) => ({ case: name, written }));
