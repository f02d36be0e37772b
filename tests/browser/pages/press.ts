import type { Page } from "@playwright/test";
import { decode, encode } from "../fixtures/cbor.ts";

/** What came of an order: the file, and how much of the program was here at each report of progress. */
export interface Printed {
  file: Buffer;
  progress: [here: number, of: number][];
}

/** Questions on paper: the smallest order there is. */
export const FORM = {
  Form: {
    language: "nb",
    collaboration: "Hagen på Bjellandstrand",
    round: "Høsten 2026",
    instrument: "scorecard",
    version: 1,
    groups: ["municipality", "citizen"],
  },
};

/** Orders something of the program that makes reports, with the messages that the app sends (`app/assets/scripts/press.js`). */
export async function order(page: Page, what: unknown): Promise<Printed> {
  const { outcome, progress } = await page.evaluate(async (order) => {
    const styles = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]")!.href;
    const worker = new Worker(new URL("press.js", styles), { type: "module" });
    const progress: [number, number][] = [];
    const outcome = await new Promise<Uint8Array>((resolve, reject) => {
      worker.addEventListener("error", (event) => reject(new Error(event.message)));
      worker.addEventListener("message", ({ data: [, done, of] }) => {
        if (typeof done === "number") progress.push([done, of]);
        else resolve(done);
      });
      worker.postMessage([1, new Uint8Array(order)]);
    });
    worker.terminate();
    return { outcome: Array.from(outcome), progress };
  }, Array.from(encode(what)));
  const { Ok, Err } = decode<{ Ok?: Uint8Array; Err?: unknown }>(Uint8Array.from(outcome));
  if (!Ok) throw new Error(`no file: ${JSON.stringify(Err)}`);
  return { file: Buffer.from(Ok), progress };
}
