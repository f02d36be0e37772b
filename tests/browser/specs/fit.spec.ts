import { expect, test } from "@playwright/test";
import { problemsOf } from "../fixtures/fit.ts";

/** Broken screens, and what is to be said of each: a look at the app proves something only if these are seen. */
const BROKEN: [string, string, RegExp][] = [
  ["a line of text over another", `<p style="margin:0">Hvem</p><p style="margin:-1em 0 0">Hvorfor</p>`, /lies over another text: «Hvem» and «Hvorfor»/],
  ["a text that is cut off below", `<p style="height:1em;overflow:hidden">En to<br>tre</p>`, /is cut off/],
  ["a long word beside the page", `<p style="white-space:nowrap">${"Samarbeidsavtale".repeat(5)}</p>`, /the page is \d+ px wide/],
  ["a button for small thumbs", `<button style="height:20px">Neste</button>`, /too small a target/],
  [
    "labels of a picture over each other",
    `<svg viewBox="0 0 300 300" width="300"><text x="20" y="50">Likeverd</text><text x="30" y="52">Tillit</text></svg>`,
    /lies over another text: «(Likeverd|Tillit)» and «(Likeverd|Tillit)»/,
  ],
  [
    "a label that leaves its picture",
    `<svg viewBox="0 0 300 300" width="300" style="overflow:visible"><text x="280" y="50">Likeverdighet</text></svg>`,
    /leaves its picture: «Likeverdighet»/,
  ],
  [
    "an Arabic sentence after a name in other letters",
    `<div dir="rtl"><p style="unicode-bidi:plaintext">DYRK · أجاب 0 من 3</p></div>`,
    /stands in the wrong order: «DYRK · أجاب 0 من 3»/,
  ],
];

test.use({ viewport: { width: 360, height: 740 } });

for (const [what, screen, told] of BROKEN) {
  test(`${what} is found`, async ({ page }) => {
    await page.setContent(`<!doctype html><body style="margin:8px;line-height:1.3">${screen}`);
    expect((await problemsOf(page)).join("\n")).toMatch(told);
  });
}

test("a screen where everything has its place is left alone", async ({ page }) => {
  await page.setContent(
    `<!doctype html><body style="margin:8px;line-height:1.3">
      <h1>Hvordan <em>samarbeider</em> vi?</h1><p>Svarene <b>blandes</b> med de andres.</p><button style="height:48px">Neste</button>
      <svg viewBox="0 0 300 300" width="300"><text x="20" y="50">Likeverd</text><text x="20" y="80">Tillit</text></svg>
      <div dir="rtl"><p style="unicode-bidi:plaintext"><bdi>DYRK</bdi> · أجاب \u20680\u2069 من 3</p></div>`,
  );
  expect(await problemsOf(page)).toEqual([]);
});
