import type { Page } from "@playwright/test";
import { expectFits, takePictures, test } from "../fixtures/index.ts";
import { SurveyTour } from "../pages/survey-tour.ts";
import { REFUSALS, Tour } from "../pages/tour.ts";

const BIG = /^(profile|field|invite|matrix|survey-result|together-)/;

async function look(page: Page, name: string): Promise<void> {
  await expectFits(page, name);
  await takePictures(page, name, BIG.test(name));
}

test("every screen fits on narrow phones, every target is wide enough for a thumb, and there is a picture of it", async ({ phone }) => {
  test.setTimeout(600_000);
  const [kari, ahmed] = [await phone("Kari", { tolerate: REFUSALS }), await phone("Ahmed", { tolerate: REFUSALS })];
  await new Tour(kari.page, ahmed.page, "nb", look, true).walk();
});

test("so it is with the survey", async ({ phone }) => {
  test.setTimeout(600_000);
  const [kari, ahmed] = [await phone("Kari", { tolerate: REFUSALS }), await phone("Ahmed", { tolerate: REFUSALS })];
  await new SurveyTour(kari.page, ahmed.page, "nb", look, true).walk();
});
