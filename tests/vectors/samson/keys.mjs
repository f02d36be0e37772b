// What follows from the secret of an invitation: sync-protocol.md, "Derived keys".

import { hkdf } from "@noble/hashes/hkdf";
import { hmac } from "@noble/hashes/hmac";
import { sha256 } from "@noble/hashes/sha2";
import { concat, utf8 } from "./bytes.mjs";

const derive = ({ secret, collaboration }, info) => hkdf(sha256, secret, collaboration, utf8(info), 32);

/** Seals and opens; 32 bytes. */
export const sealingKey = (place) => derive(place, "samson/1/sealing");

/** Authorises requests; 32 bytes. */
export const accessToken = (place) => derive(place, "samson/1/access");

/** What a server keeps of an access token. */
export const accessHash = (token) => sha256(token);

/** The opaque name of a group in a round; 16 bytes. */
export function groupLabel(place, round, group) {
  const key = derive(place, "samson/1/labels");
  return hmac(sha256, key, concat(round, utf8(group))).slice(0, 16);
}
