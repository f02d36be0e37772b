import type { Page } from "@playwright/test";
import { expectAccessible, expectFits, LANGUAGES, takePictures, test } from "../fixtures/index.ts";
import type { Language } from "../fixtures/words.ts";
import { LaterScreens } from "../pages/later-screens.ts";

const ALL = Object.keys(LANGUAGES) as Language[];
// Shared out between two tests that run beside each other, and both schemes of colours in each.
const SHARES = [ALL.slice(0, 4), ALL.slice(4)];

for (const languages of SHARES) {
  test(`comparison, plan and collaboration fit and meet WCAG 2.2 AA as far as axe sees, ${languages.join(", ")}`, async ({ phone }) => {
    test.setTimeout(500_000);
    const { page } = await phone("Kari", { reducedMotion: "reduce" });
    const screens = await LaterScreens.prepare(page);
    for (const [index, language] of languages.entries()) {
      await screens.speak(language);
      await screens.each(async (page: Page, name: string) => {
        await page.emulateMedia({ colorScheme: index % 2 === 0 ? "light" : "dark" });
        await expectFits(page, `${name} in ${language}`);
        await expectAccessible(page, `${name} in ${language}`);
        if (language === "nb" || language === "ar") await takePictures(page, `${name}-${language}`, true);
      });
    }
  });
}
