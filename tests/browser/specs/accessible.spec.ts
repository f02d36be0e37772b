import type { Page } from "@playwright/test";
import { expectAccessible, expectFits, LANGUAGES, test } from "../fixtures/index.ts";
import type { Language } from "../fixtures/words.ts";
import { SurveyTour } from "../pages/survey-tour.ts";
import { REFUSALS, Tour } from "../pages/tour.ts";

const BOTH = ["light", "dark"] as const;

for (const language of Object.keys(LANGUAGES) as Language[]) {
  for (const colorScheme of language === "nb" ? BOTH : ([BOTH[language.charCodeAt(0) % 2]] as const)) {
    const options = { locale: LANGUAGES[language], colorScheme, reducedMotion: "reduce", tolerate: REFUSALS } as const;
    const look = async (page: Page, name: string) => {
      await expectFits(page, name);
      await expectAccessible(page);
    };

    test(`every screen fits and meets WCAG 2.2 AA as far as axe sees, ${language}, ${colorScheme}`, async ({ phone }) => {
      test.setTimeout(400_000);
      const [kari, ahmed] = [await phone("Kari", options), await phone("Ahmed", options)];
      await new Tour(kari.page, ahmed.page, language, look, language === "en").walk();
    });

    test(`so do the screens of the survey, ${language}, ${colorScheme}`, async ({ phone }) => {
      test.setTimeout(400_000);
      const [kari, ahmed] = [await phone("Kari", options), await phone("Ahmed", options)];
      await new SurveyTour(kari.page, ahmed.page, language, look, true).walk();
    });
  }
}
