import { expect, test } from "../fixtures/index.ts";
import { fillRound } from "../fixtures/fill.ts";
import { words } from "../fixtures/words.ts";
import { Keyboard } from "../pages/keyboard.ts";
import { QUESTIONS } from "../pages/participant.ts";

const NAME = "Gårdsmat for alle";
const IDEA = "Kaffe på gården.";

test("a round from the first screen to the last, with the keyboard alone", async ({ phone }) => {
  test.setTimeout(180_000);
  const [kari, ahmed] = [await phone("Kari", { hasTouch: false, isMobile: false }), await phone("Ahmed", { hasTouch: false, isMobile: false })];
  const facilitator = new Keyboard(kari.page);
  const participant = new Keyboard(ahmed.page);

  await test.step("start a round", async () => {
    await facilitator.open("/", "start-heading");
    await facilitator.follow("home-start", "new-title");
    await facilitator.writeInto("new-name", NAME);
    await facilitator.writeInto("new-headcount", "4");
    await facilitator.press("new-start", "invite-title");
  });

  await facilitator.unfold("invite-show-link");
  const link = (await kari.page.getByText(/^https?:\/\/.*\/j#/).innerText()).replaceAll(/\s/g, "");

  await test.step("join", async () => {
    await participant.open(link);
    await participant.press("join-accept", "join-group-heading");
    await participant.tabTo(ahmed.page.getByRole("radio").first());
    await participant.key("Space");
    await participant.key("ArrowDown");
    await expect(ahmed.page.getByRole("radio").nth(1)).toBeChecked();
    await participant.press("join-begin");
  });

  await test.step("answer with digits, with Enter, with the arrows and with Space", async () => {
    for (let number = 1; number <= QUESTIONS; number++) await participant.answer(number);
  });

  await test.step("go back for an idea", async () => {
    await participant.press("review-back");
    await participant.press("answer-note", "note-heading");
    await participant.writeInto("note-idea", IDEA);
    await participant.press("note-done");
    await participant.press("answer-overview", "review-heading");
    await participant.press("review-send");
    await expect(ahmed.page.getByText(words("answers-received"))).toBeVisible();
    await participant.expectFocus();
  });

  await test.step("take the answers back, think again, leave them in", async () => {
    await participant.press("withdraw");
    await participant.key("Escape");
    await expect(ahmed.page.getByRole("button", { name: words("withdraw"), exact: true })).toBeFocused();
  });

  await test.step("close the round", async () => {
    await fillRound(link, 2);
    await facilitator.press("close-without");
    await facilitator.press("close-yes", "profile-title");
  });

  await test.step("read the profile, its table and a field", async () => {
    await facilitator.press("profile-show-table");
    await expect(kari.page.locator("figure table").first()).toBeVisible();
    await facilitator.press("profile-hide-table");
    await facilitator.follow("profile-talk");
    await expect(kari.page.getByText(words("field-statements"))).toBeVisible();
    await facilitator.expectFocus();
    await facilitator.press("field-back", "profile-title");
    await facilitator.press("to-home", "start-heading");
    await facilitator.follow("home-see-profile", "profile-title");
  });
});
