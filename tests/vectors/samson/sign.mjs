// Signatures over the exact bytes of a body: sync-protocol.md, "Signatures".

import { ed25519 } from "@noble/curves/ed25519";
import { bytesToNumberLE } from "@noble/curves/utils";
import { sha512 } from "@noble/hashes/sha2";
import { concat, utf8 } from "./bytes.mjs";
import * as wire from "./wire.mjs";

const { Point } = ed25519;
const ORDER = Point.Fn.ORDER;

/** For each signed message: its context, and the field that names the signer. */
const PURPOSES = {
  creation: { context: "samson/1/creation\0", signer: "facilitator" },
  slot: { context: "samson/1/slot\0", signer: "author" },
  command: { context: "samson/1/command\0", signer: "facilitator" },
  shown_profile: { context: "samson/1/profile\0", signer: "facilitator" },
};

/** The bytes that a signature covers. */
export const signedBytes = (type, body) => concat(utf8(PURPOSES[type].context), body);

/** The identifier of an author: the public key. */
export const authorId = (secret) => ed25519.getPublicKey(secret);

/** The body of a message with its signature. */
export function sign(type, message, secret) {
  const body = wire.encode(type, message);
  return { body, signature: ed25519.sign(signedBytes(type, body), secret) };
}

/** The message of `{ body, signature }`; throws the code of the refusal. */
export function verify(type, { body, signature }) {
  const message = wire.decode(type, body);
  if (Number(message.protocol) !== 1) throw new wire.Refused("version");
  if (!isStrictlyValid(signature, signedBytes(type, body), message[PURPOSES[type].signer])) {
    throw new wire.Refused("signature");
  }
  return message;
}

/** Ed25519 without small-order points, without a second form of a signature, and without the cofactor. */
function isStrictlyValid(signature, message, key) {
  if (signature.length !== 64) return false;
  const [r, s] = [signature.slice(0, 32), bytesToNumberLE(signature.slice(32))];
  if (s >= ORDER) return false;
  let [A, R] = [];
  try {
    [A, R] = [Point.fromHex(key), Point.fromHex(r)];
  } catch {
    return false;
  }
  if (A.isSmallOrder() || R.isSmallOrder()) return false;
  const k = bytesToNumberLE(sha512(concat(r, key, message))) % ORDER;
  return Point.BASE.multiplyUnsafe(s).equals(R.add(A.multiplyUnsafe(k)));
}
