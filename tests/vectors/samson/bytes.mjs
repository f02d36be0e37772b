// Bytes, and how they stand in a JSON file.

import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils";

export { bytesToHex as hex, concatBytes as concat, hexToBytes as unhex, utf8ToBytes as utf8 };

/** A value as JSON can hold it: bytes as hexadecimal, numbers too large for JSON programs as decimal text. */
export function plain(value) {
  if (value instanceof Uint8Array) return bytesToHex(value);
  if (typeof value === "bigint") return value > Number.MAX_SAFE_INTEGER ? String(value) : Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, plain(field)]));
}
