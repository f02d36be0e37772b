import { expect, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { startRound } from "../pages/facilitator.ts";
import { answerAll, answersOf, join, send } from "../pages/participant.ts";

test("three people answer on their own phones, one of them offline, and all see the same profile", async ({ phone }) => {
  const kari = await phone("Kari");
  const link = await startRound(kari.page);
  for (const [number, name] of ["Ahmed", "Berit", "Chen"].entries()) {
    const person = await phone(name);
    await join(person.page, link);
    await answerAll(person.page, answersOf(number + 1));
    await send(person.page);
  }
  await expect(kari.page.getByRole("heading", { name: words("profile-title") })).toBeVisible();
});
