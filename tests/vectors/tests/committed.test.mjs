// The committed vectors are what is made from the text of the protocol today.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { text } from "../cases/index.mjs";

const committed = readFileSync(new URL("../vectors.json", import.meta.url), "utf8");
const [before, now] = [JSON.parse(committed), JSON.parse(text())];

for (const [section, cases] of Object.entries(now)) {
  test(`${section}: what is made again is what is committed`, () => assert.deepEqual(before[section], cases));
}

test("the file is the very text that is written", () => assert.ok(committed === text(), "run `npm run write`"));
