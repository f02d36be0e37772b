// Signed messages, and those that must not be taken for signed.

import { ed25519 } from "@noble/curves/ed25519";
import { bytesToNumberLE, numberToBytesLE } from "@noble/curves/utils";
import { sha512 } from "@noble/hashes/sha2";
import { concat, unhex } from "../samson/bytes.mjs";
import { sign, signedBytes } from "../samson/sign.mjs";
import { encode } from "../samson/wire.mjs";
import { COMMANDS, SLOTS, creation, slot } from "./bodies.mjs";
import * as fixed from "./fixed.mjs";

const { Point } = ed25519;
const ORDER = Point.Fn.ORDER;

const MESSAGES = [
  ["creation", "a collaboration", creation, fixed.FACILITATOR_SECRET],
  ...SLOTS.map(([name, message]) => ["slot", name, message, fixed.AUTHOR_SECRET]),
  ...COMMANDS.map(([name, message]) => ["command", name, message, fixed.FACILITATOR_SECRET]),
];

export const signatures = MESSAGES.map(([type, name, message, secret]) => {
  const { body, signature } = sign(type, message, secret);
  return { case: name, type, secret, signed_bytes: signedBytes(type, body), body, signature };
});

const message = slot({ round: fixed.ROUND }, "withdrawn");
const good = sign("slot", message, fixed.AUTHOR_SECRET);
const newer = sign("slot", { ...message, protocol: 2 }, fixed.AUTHOR_SECRET);
const changed = (bytes, position) => bytes.map((byte, i) => (i === position ? byte ^ 1 : byte));

/** The same signature with the group's order added to its second half: valid for careless programs. */
function malleated({ body, signature }) {
  const s = bytesToNumberLE(signature.slice(32)) + ORDER;
  return { body, signature: concat(signature.slice(0, 32), numberToBytesLE(s, 32)) };
}

/** A slot of an author whose key has small order: everybody can sign for it. */
function bySmallOrder(key) {
  const body = encode("slot", { ...message, author: key });
  return { body, signature: concat(key, new Uint8Array(32)) };
}

/** Signed with this nonce under this key, which may have a part of small order. */
function signedWith(key, nonce, R) {
  const { scalar } = ed25519.utils.getExtendedPublicKey(fixed.AUTHOR_SECRET);
  const body = encode("slot", { ...message, author: key });
  const k = bytesToNumberLE(sha512(concat(R, key, signedBytes("slot", body)))) % ORDER;
  return { body, signature: concat(R, numberToBytesLE((nonce + k * scalar) % ORDER, 32)) };
}

const IDENTITY = Point.ZERO.toBytes();
const TORSION = Point.fromHex(unhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"));
const MIXED = Point.fromHex(fixed.AUTHOR).add(TORSION).toBytes();

const REFUSED = [
  ["a changed signature", "slot", { ...good, signature: changed(good.signature, 0) }, "signature"],
  ["the second half changed", "slot", { ...good, signature: changed(good.signature, 32) }, "signature"],
  ["a body that somebody changed", "slot", { ...good, body: encode("slot", { ...message, sequence: 2 }) }, "signature"],
  ["signed by somebody else", "slot", sign("slot", message, fixed.FACILITATOR_SECRET), "signature"],
  ["a second form of a good signature", "slot", malleated(good), "signature"],
  ["a signature that is too short", "slot", { ...good, signature: good.signature.slice(1) }, "signature"],
  ["signed for another purpose", "slot", { ...good, signature:
    ed25519.sign(signedBytes("command", good.body), fixed.AUTHOR_SECRET) }, "signature"],
  ["signed without a purpose", "slot", { ...good, signature: ed25519.sign(good.body, fixed.AUTHOR_SECRET) }, "signature"],
  ["a key of small order", "slot", bySmallOrder(IDENTITY), "signature"],
  ["a first half of small order", "slot", signedWith(fixed.AUTHOR, 0n, IDENTITY), "signature"],
  ["good only when multiplied by the cofactor", "slot",
    signedWith(MIXED, 7n, Point.BASE.multiply(7n).toBytes()), "signature"],
  ["a key that is no point", "slot", { ...good, body:
    encode("slot", { ...message, author: unhex("02".padEnd(64, "0")) }) }, "signature"],
  ["another protocol version", "slot", newer, "version"],
  ["a slot as a command", "command", good, "malformed"],
  ["a body that is damaged", "slot", { ...good, body: good.body.slice(1) }, "malformed"],
];

export const refused_signatures = REFUSED.map(([name, type, signed, refusal]) => {
  return { case: name, type, ...signed, refusal };
});
