// A parcel and the frames that hold its own bytes: sync-protocol.md, "Hand-over". Repair symbols are RaptorQ's affair.

import { sha256 } from "@noble/hashes/sha2";
import { concat, utf8 } from "./bytes.mjs";
import { encode } from "./cbor.mjs";

const SYMBOL = 480;
const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/** What is handed over, as bytes. */
export const parcel = ({ collaboration, round, to, box }) => encode({ version: 1, collaboration, round, to, box });

/** A profile that is shown, signed. */
export const profileParcel = ({ body, signature }) => encode({ version: 2, body, signature });

/** DEFLATE (RFC 1951) without making anything smaller: one stored block, the same bytes on every machine. */
export function stored(bytes) {
  const head = new DataView(new ArrayBuffer(5));
  head.setUint8(0, 1);
  head.setUint16(1, bytes.length, true);
  head.setUint16(3, ~bytes.length & 0xffff, true);
  return concat(new Uint8Array(head.buffer), bytes);
}

/** What both phones show. */
export const transferCode = (parcel) => sha256(parcel).slice(0, 5);

/** RFC 9285. */
export function base45(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 2) {
    const isPair = at + 1 < bytes.length;
    let value = isPair ? bytes[at] * 256 + bytes[at + 1] : bytes[at];
    for (let letter = 0; letter < (isPair ? 3 : 2); letter++) {
      text += LETTERS[value % 45];
      value = Math.floor(value / 45);
    }
  }
  return text;
}

const bigEndian = (value) => Uint8Array.of(value >> 16, (value >> 8) & 255, value & 255);

/** The frame with this part of a parcel, filled up with zeros. */
export function frame(parcel, position) {
  const symbol = new Uint8Array(SYMBOL);
  symbol.set(parcel.slice(position * SYMBOL, (position + 1) * SYMBOL));
  const numbers = [bigEndian(parcel.length), bigEndian(position)];
  return `SAMSON:${base45(concat(utf8("\x01"), transferCode(parcel), ...numbers, symbol))}`;
}
