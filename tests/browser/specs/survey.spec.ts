import { expectedSurvey, type SurveyPerson } from "../fixtures/expected.ts";
import { expect, expectAccessible, expectFits, type Phone, test } from "../fixtures/index.ts";
import { words } from "../fixtures/words.ts";
import { expectCount, startRound } from "../pages/facilitator.ts";
import { appIsKept, expectWhereabouts, send } from "../pages/participant.ts";
import { profileArrives } from "../pages/profile.ts";
import { answerSurvey, atItem, expectSurvey, ITEMS, joinSurvey, skipAndSend, slideTo, surveyAnswers, surveyText } from "../pages/survey.ts";

const PROTECTED = { protected: { threshold: 5 } };
const NO_COVERAGE = { tolerate: [/ERR_INTERNET_DISCONNECTED/] };

const AHMED: SurveyPerson = {
  group: "municipality",
  answers: surveyAnswers(1),
  notes: [{ number: 14, kind: "comment", text: "Vi ses <b>hver</b> uke" }],
};
const BERIT: SurveyPerson = { group: "citizen", answers: surveyAnswers(2) };
const CHEN: SurveyPerson = {
  group: "enterprise",
  answers: surveyAnswers(3),
  notes: [{ number: 3, kind: "comment", text: "For å gi folk arbeid" }],
};

async function takesPart(phone: Phone, link: string, person: SurveyPerson): Promise<void> {
  await joinSurvey(phone.page, link, person.group);
  await answerSurvey(phone.page, person);
  await send(phone.page);
}

test("three people answer the survey on their own phones, one of them offline, and all see the same result", async ({ phone }) => {
  test.setTimeout(300_000);
  const kari = await phone("Kari");
  const [ahmed, berit, chen] = [await phone("Ahmed"), await phone("Berit", NO_COVERAGE), await phone("Chen")];
  const link = await startRound(kari.page, { survey: true });

  await test.step("Berit joins, loses the connection, and her phone dies between two parts", async () => {
    await joinSurvey(berit.page, link, BERIT.group);
    await answerSurvey(berit.page, BERIT, 2, 25);
    await appIsKept(berit.page);
    await berit.setOffline(true);
    await answerSurvey(berit.page, BERIT, 26, 30);
    await atItem(berit.page, 31);
    await berit.reopen();
    await berit.page.getByRole("link", { name: words("home-go-on") }).click();
    await answerSurvey(berit.page, BERIT, 31);
    await send(berit.page);
    await expectWhereabouts(berit.page, "answers-on-their-way");
  });
  await Promise.all([takesPart(ahmed, link, AHMED), takesPart(chen, link, CHEN)]);
  await expectCount(kari.page, 2, 3);
  await berit.setOffline(false);
  for (const { page } of [kari, ahmed, berit, chen]) await profileArrives(page);

  const told = { instrument: "partnership", protection: PROTECTED, headcount: 3, people: [AHMED, BERIT, CHEN] };
  const profile = expectedSurvey(told as Parameters<typeof expectedSurvey>[0]);
  for (const { name, page } of [kari, berit]) {
    await test.step(`every figure on the phone of ${name}`, () => expectSurvey(page, profile));
  }
});

test("the wording follows the side, words are explained, and a slider has no value until it is touched", async ({ phone }) => {
  const [kari, ahmed, chen] = [await phone("Kari"), await phone("Ahmed"), await phone("Chen")];
  const link = await startRound(kari.page, { survey: true, without: [0, 1] });
  const total = ITEMS.filter(({ part }) => part === "barriers").length + 1;
  await joinSurvey(ahmed.page, link, "municipality");
  await joinSurvey(chen.page, link, "enterprise");
  await atItem(ahmed.page, 2, total);
  await expect(ahmed.page.getByRole("heading", { name: surveyText("item.q70", "text") })).toBeVisible();
  await expect(chen.page.getByRole("heading", { name: surveyText("item.q70", "enterprise") })).toBeVisible();

  const { page } = ahmed;
  const explained = page.getByText(words("answer-what-is", { word: surveyText("term.municipality", "name") }));
  await explained.filter({ visible: true }).click();
  await expect(page.getByText(surveyText("term.municipality", "meaning")).filter({ visible: true })).toBeVisible();
  const next = page.getByRole("button", { name: words("answer-next"), exact: true });
  await expect(next).toBeDisabled();
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", words("answer-not-chosen"));
  await expectAccessible(page, "slider");
  await expectFits(page, "slider");
  await slideTo(page, 62);
  await expect(page.getByText(words("answer-saved", { answer: "62" }))).toBeVisible();
  await page.reload();
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", "62");
  await page.getByRole("slider").press("ArrowRight");
  await next.click();
  await atItem(page, 3, total);
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", words("answer-not-chosen"));
  await page.getByRole("button", { name: words("answer-back") }).click();
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", "63");
});

test("a part that is left out leaves nothing behind, and an open question can be emptied again", async ({ phone }) => {
  const kari = await phone("Kari");
  const [ahmed, berit, chen] = [await phone("Ahmed"), await phone("Berit"), await phone("Chen")];
  const link = await startRound(kari.page, { survey: true, without: [1, 2] });
  for (const { page } of [ahmed, berit, chen]) await joinSurvey(page, link, "volunteer");
  const { page } = ahmed;
  const total = ITEMS.filter(({ part }) => part === "working_together").length;
  await atItem(page, 2, total);
  await page.getByRole("button", { name: surveyText("option.q02_other", "text"), exact: true }).click();
  await page.getByLabel(words("answer-what-else")).fill("Styreleder");
  await page.getByRole("button", { name: words("answer-next"), exact: true }).click();
  await atItem(page, 3, total);
  await page.getByLabel(words("answer-own-words")).fill("Hei");
  await page.getByLabel(words("answer-own-words")).fill("");
  await page.getByRole("button", { name: surveyText("scale.agree5", "skip"), exact: true }).click();
  await atItem(page, 4, total);
  for (const one of [ahmed, berit, chen]) await skipAndSend(one.page);
  await profileArrives(page);
  await expect(page.locator(".band-row"), "the one factor with most of its items in this part").toHaveCount(1);
  await expect(page.getByRole("heading", { name: words("survey-barriers") })).toBeHidden();
  await expectAccessible(page, "survey result");
  await expectFits(page, "survey result");
  await page.getByRole("link", { name: surveyText("theme.background", "name") }).click();
  await expect(page.getByText(words("field-note", { text: "Styreleder" }))).toBeVisible();
  await expect(page.getByText(words("survey-nobody-wrote"))).toBeVisible();
  await expectAccessible(page, "survey theme");
  await expectFits(page, "survey theme");
});
