import { expect, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { startRound } from "../pages/facilitator.ts";

test("nothing on the invitation moves away from a thumb when the server has answered", async ({ phone }) => {
  const { page } = await phone("Anna");
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route("**/v1/**", async (route) => {
    await asked;
    await route.continue();
  });
  await startRound(page);
  await expect(page.getByText(words("invite-not-yet-there"))).toBeVisible();
  const link = page.getByText(words("invite-show-link"));
  const before = await link.boundingBox();
  answer();
  await expect(page.getByText(words("invite-there"))).toBeVisible();
  expect(await link.boundingBox()).toEqual(before);
});
