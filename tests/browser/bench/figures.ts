import { test as base } from "../fixtures/index.ts";
import { appendFileSync } from "node:fs";

/** One measured number; `goal` is the highest value that is good enough. */
export interface Figure {
  name: string;
  value: number;
  unit: "ms" | "bytes" | "times";
  goal?: number;
}

export const test = base.extend<{ record: (figure: Figure) => void }>({
  /** Tells a number, and writes it as a line of JSON to the file that SAMSON_FIGURES names. */
  record: async ({}, use) => {
    await use((figure) => {
      const rounded = { ...figure, value: Math.round(figure.value * 100) / 100 };
      const { name, value, unit, goal } = rounded;
      console.log(`    ${name}: ${value} ${unit}${goal === undefined ? "" : ` (goal: ${goal})`}`);
      if (process.env.SAMSON_FIGURES) appendFileSync(process.env.SAMSON_FIGURES, `${JSON.stringify(rounded)}\n`);
    });
  },
});

export function median(values: number[]): number {
  return percentile(values, 0.5);
}

/** The smallest of the values that at least this share of them does not exceed. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)]!;
}

/** Carries a measurement out so many times, one after the other. */
export async function repeat<T>(times: number, measure: (turn: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let turn = 0; turn < times; turn++) results.push(await measure(turn));
  return results;
}
