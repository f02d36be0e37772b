import type { Page } from "@playwright/test";
import { expectFits, takePictures, test } from "../fixtures/index.ts";
import { REFUSALS, Tour } from "../pages/tour.ts";

const BIG = /^(profile|field|invite|matrix)/;

test("every screen fits on narrow phones, every target is wide enough for a thumb, and there is a picture of it", async ({ phone }) => {
  test.setTimeout(600_000);
  const [kari, ahmed] = [await phone("Kari", { tolerate: REFUSALS }), await phone("Ahmed", { tolerate: REFUSALS })];
  const look = async (page: Page, name: string) => {
    await expectFits(page, name);
    await takePictures(page, name, BIG.test(name));
  };
  await new Tour(kari.page, ahmed.page, "nb", look, true).walk();
});
