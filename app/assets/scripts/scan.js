// Reads the codes in pictures. Messages are arrays. In: [number, picture]. Out: [number, what the codes say], as UTF-8, a
// line each.

import { prepareZXingModule, readBarcodes } from "./zxing/reader/index.js";

/** A code is never a mirror image, never white on black, and there are seldom two. */
const OPTIONS = { formats: ["QRCode"], tryInvert: false, tryRotate: false, maxNumberOfSymbols: 2 };

const locateFile = (file) => new URL(`./zxing/reader/${file}`, import.meta.url).href;
const ready = prepareZXingModule({ overrides: { locateFile }, fireImmediately: true });

// A worker that never can is given up by the page, which hears of errors that nobody catches.
ready.catch((error) =>
  setTimeout(() => {
    throw error;
  }),
);

self.addEventListener("message", async ({ data: [number, picture] }) => {
  await ready;
  const found = await readBarcodes(picture, OPTIONS);
  const texts = new TextEncoder().encode(found.map(({ text }) => text.replaceAll("\n", " ")).join("\n"));
  self.postMessage([number, texts], [texts.buffer]);
});
