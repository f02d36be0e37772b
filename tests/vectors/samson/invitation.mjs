// The invitation in the fragment of a link: sync-protocol.md, "Invitation".

import { sha256 } from "@noble/hashes/sha2";
import { concat } from "./bytes.mjs";
import * as wire from "./wire.mjs";

const VERSION = 1;
const CHECKSUM = 4;

/** Any bytes with their checksum, as base64url without padding. */
export function toFragment(bytes) {
  return Buffer.from(concat(bytes, sha256(bytes).slice(0, CHECKSUM))).toString("base64url");
}

/** The whole link for a server or hub at this origin. */
export function link(origin, invitation) {
  const fragment = toFragment(concat(Uint8Array.of(VERSION), wire.encode("invitation", invitation)));
  return `${origin}/j#${fragment}`;
}

/** Reads a link or its fragment; throws `damaged` or `newer`. */
export function parse(text) {
  const bytes = fromBase64url(text.slice(text.lastIndexOf("#") + 1));
  const [body, checksum] = [bytes.slice(0, -CHECKSUM), bytes.slice(-CHECKSUM)];
  if (body.length === 0 || Buffer.compare(sha256(body).slice(0, CHECKSUM), checksum) !== 0) {
    throw new wire.Refused("damaged");
  }
  if (body[0] > VERSION) throw new wire.Refused("newer");
  if (body[0] < VERSION) throw new wire.Refused("damaged");
  try {
    return wire.decode("invitation", body.slice(1));
  } catch {
    throw new wire.Refused("damaged");
  }
}

/** Takes the one way to write some bytes and no other. */
function fromBase64url(text) {
  const bytes = Buffer.from(text, "base64url");
  if (bytes.toString("base64url") !== text) throw new wire.Refused("damaged");
  return Uint8Array.from(bytes);
}
