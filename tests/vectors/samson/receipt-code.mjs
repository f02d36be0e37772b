// The code that a participant reads aloud: sync-protocol.md, "Receipt code".

import { sha256 } from "@noble/hashes/sha2";
import { concat, utf8 } from "./bytes.mjs";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The code of an author in a round; 5 bytes. */
export function receiptCode(round, author) {
  return sha256(concat(utf8("samson/1/receipt\0"), round, author)).slice(0, 5);
}

/** As it is shown. */
export function format(code) {
  const bits = code.reduce((bits, byte) => bits * 256n + BigInt(byte), 0n);
  const letters = Array.from({ length: 8 }, (_, i) => LETTERS[Number((bits >> BigInt(35 - 5 * i)) & 31n)]);
  return `${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}`;
}

/** As somebody wrote it down; throws when it is no code. */
export function parse(text) {
  const capitals = text.replace(/[ -]/g, "").replace(/[a-z]/g, (letter) => letter.toUpperCase());
  const letters = [...capitals.replace(/O/g, "0").replace(/[IL]/g, "1")];
  const values = letters.map((letter) => LETTERS.indexOf(letter));
  if (values.length !== 8 || values.includes(-1)) throw new Error("no receipt code");
  const bits = values.reduce((bits, value) => bits * 32n + BigInt(value), 0n);
  return Uint8Array.from({ length: 5 }, (_, i) => Number((bits >> BigInt(32 - 8 * i)) & 255n));
}
