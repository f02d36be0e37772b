// Padding, sealing and opening: sync-protocol.md, "Sealing".

import { xchacha20poly1305 } from "@noble/ciphers/chacha";
import { sha256 } from "@noble/hashes/sha2";
import { concat } from "./bytes.mjs";
import { encode } from "./cbor.mjs";

const PROTOCOL = 1;
const NONCE = 24;
const LENGTH = 4;

/** What each kind of plaintext is padded to a multiple of. */
export const SIZE_CLASS = { answer: 128, text: 512, snapshot: 1024, tag: 16, profile: 512 };

/** The associated data of each place, as bytes. */
export const associatedData = {
  snapshot: ({ collaboration, document, author, sequence }) =>
    encode(["snapshot", PROTOCOL, collaboration, document, author, sequence]),
  fragment: ({ collaboration, round }) => encode(["fragment", PROTOCOL, collaboration, round]),
  tag: ({ collaboration, round, fragment }) =>
    encode(["tag", PROTOCOL, collaboration, round, sha256(fragment)]),
  profile: ({ collaboration, round, facilitator }) => encode(["profile", PROTOCOL, collaboration, round, facilitator]),
};

/** Length, plaintext, and zeros up to a multiple of the size class. */
export function pad(plaintext, sizeClass) {
  const padded = new Uint8Array(Math.ceil((LENGTH + plaintext.length) / sizeClass) * sizeClass);
  new DataView(padded.buffer).setUint32(0, plaintext.length, true);
  padded.set(plaintext, LENGTH);
  return padded;
}

function unpad(padded) {
  const length = new DataView(padded.buffer, padded.byteOffset, padded.length).getUint32(0, true);
  if (length > padded.length - LENGTH) throw new Error("a length beyond the end");
  return padded.slice(LENGTH, LENGTH + length);
}

/** Nonce, then ciphertext with authenticator, of bytes that are padded already. */
export function encrypt(key, associated, nonce, padded) {
  return concat(nonce, xchacha20poly1305(key, nonce, associated).encrypt(padded));
}

/** Seals plaintext. */
export function seal(key, associated, sizeClass, nonce, plaintext) {
  return encrypt(key, associated, nonce, pad(plaintext, sizeClass));
}

/** Opens what was sealed with the same key and associated data, else throws. */
export function open(key, associated, sealed) {
  const cipher = xchacha20poly1305(key, sealed.slice(0, NONCE), associated);
  return unpad(cipher.decrypt(sealed.slice(NONCE)));
}
