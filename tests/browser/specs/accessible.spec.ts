import { expectAccessible, test } from "../fixtures/index.ts";
import { REFUSALS, Tour } from "../pages/tour.ts";

for (const [language, locale] of [["nb", "nb-NO"], ["en", "en-GB"]] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`every screen meets WCAG 2.2 AA as far as axe sees, ${language}, ${colorScheme}`, async ({ phone }) => {
      test.setTimeout(300_000);
      const options = { locale, colorScheme, reducedMotion: "reduce", tolerate: REFUSALS } as const;
      const [kari, ahmed] = [await phone("Kari", options), await phone("Ahmed", options)];
      await new Tour(kari.page, ahmed.page, language, expectAccessible, language === "en").walk();
    });
  }
}
