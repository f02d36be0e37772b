import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { decode } from "../fixtures/cbor.ts";
import { everythingKept } from "../fixtures/device.ts";
import type { Said } from "./participant.ts";

const SCORECARD = fileURLToPath(new URL("../../../shared/instruments/scorecard.toml", import.meta.url));

type Saying = { weight: Said } | { answer: "skipped" | { level: Said } } | { note: [string, string] };

/** Answers by question: `weight/openness` -> 5, `answer/equality.1` -> "skip". */
export type Answers = Record<string, Said | string>;

/** The first of these answers, under the questions they belong to. */
export function firstAnswers(answers: Said[], count: number): Answers {
  return Object.fromEntries(questions().slice(0, count).map((question, at) => [question, answers[at]!]));
}

/** Everything said so far in the only round of this phone, as it lies in the browser's storage. */
export async function storedAnswers(page: Page): Promise<Answers> {
  const records = (await everythingKept(page)).get("answers") ?? [];
  const [keys, values] = [records.slice(0, records.length / 2), records.slice(records.length / 2)];
  const question = (key: Buffer) => key.toString().split("/").slice(1).join("/");
  return Object.fromEntries(keys.map((key, at) => [question(key), said(decode(values[at]!))]));
}

function said(saying: Saying): Said | string {
  if ("weight" in saying) return saying.weight;
  if ("note" in saying) return saying.note[1];
  return saying.answer === "skipped" ? "skip" : saying.answer.level;
}

/** Every question in the order of asking. */
function questions(): string[] {
  const found = readFileSync(SCORECARD, "utf8").matchAll(/^\[\[(value|statement)\]\]\s+id = "(.+)"$/gm);
  return [...found].map(([, kind, id]) => `${kind === "value" ? "weight" : "answer"}/${id}`);
}
