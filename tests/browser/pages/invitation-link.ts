import { createHash } from "node:crypto";
import { decode, encode } from "../fixtures/cbor.ts";

const CHECKSUM = 4;
const VERSION = 1;

interface Invitation {
  /** The secret, 32 bytes. */
  s: Buffer;
  /** What the participant accepts. */
  p: unknown;
}

/** The link as it arrives when a messenger cuts it. */
export function cut(link: string): string {
  return link.slice(0, -8);
}

/** The link with one letter mistyped. */
export function mistyped(link: string): string {
  const place = link.indexOf("#") + 40;
  return link.slice(0, place) + (link[place] === "A" ? "B" : "A") + link.slice(place + 1);
}

/** An intact link of the version after this one. */
export function ofNewerVersion(link: string): string {
  return changed(link, (body) => Buffer.concat([Buffer.of(VERSION + 1), body.subarray(1)]));
}

/** An intact link to the same collaboration with another secret. */
export function withOtherSecret(link: string): string {
  return rewritten(link, (invitation) => ({ ...invitation, s: Buffer.alloc(invitation.s.length, 7) }));
}

/** An intact link to the same round that promises another protection. */
export function promising(link: string, protection: unknown): string {
  return rewritten(link, (invitation) => ({ ...invitation, p: protection }));
}

function rewritten(link: string, rewrite: (invitation: Invitation) => Invitation): string {
  return changed(link, (body) => Buffer.concat([Buffer.of(VERSION), encode(rewrite(decode(body.subarray(1))))]));
}

function changed(link: string, change: (body: Buffer) => Buffer): string {
  const [address, fragment] = link.split("#");
  const body = change(Buffer.from(fragment!, "base64url").subarray(0, -CHECKSUM));
  const checksum = createHash("sha256").update(body).digest().subarray(0, CHECKSUM);
  return `${address}#${Buffer.concat([body, checksum]).toString("base64url")}`;
}
