import { expect, expectAccessible, takePictures, test } from "../fixtures/index.ts";

const APP = "**/samson-{app,first}_bg.wasm";

test("an invitation says what happens with the answers before any program has run", async ({ phone }) => {
  const { page } = await phone("Kari", { javaScriptEnabled: false });
  await page.goto("/j");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hvordan samarbeider vi?");
  await expect(page.getByText("Bare du ser svarene dine.")).toBeVisible();
  await expect(page.getByText("Ingen ser noe før alle er ferdige.")).toBeVisible();
  await expect(page.getByText("Svarene blandes.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Gjør klar" })).toBeDisabled();
});

test("the start page says what Samson is before any program has run", async ({ phone }) => {
  const { page } = await phone("Kari", { javaScriptEnabled: false });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Snakk sammen om samarbeidet");
  await expect(page).toHaveTitle("Samson");
});

test("whoever prefers English reads English while the app is on its way", async ({ phone }) => {
  const { page } = await phone("Emily", { locale: "en-GB" });
  await page.route(APP, () => {}); // The app stays on its way.
  await page.goto("/j");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How do we work together?");
  await expect(page.getByText("Bare du ser svarene dine.")).toBeHidden();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("what was chosen in the app counts more than what the browser prefers", async ({ phone }) => {
  const { page } = await phone("Emily", { locale: "en-GB" });
  await page.route(APP, () => {});
  await page.addInitScript(() => localStorage.setItem("samson-language", "nb"));
  await page.goto("/j");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hvordan samarbeider vi?");
});

test("an app that cannot come says so, and trying again keeps the invitation", async ({ phone }) => {
  const { page } = await phone("Ola", { tolerate: [/ERR_FAILED/] });
  await page.route(APP, (route) => route.abort());
  await page.goto("/j#the-secret-of-this-invitation");
  await expect(page.getByText("Samson kom ikke helt fram.")).toBeVisible();
  const reloaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Prøv igjen" }).click();
  await reloaded;
  expect(new URL(page.url()).hash).toBe("#the-secret-of-this-invitation");
});

test("a browser without WebAssembly is told plainly that it is too old", async ({ phone }) => {
  const { page } = await phone("Ola");
  await page.addInitScript(() => Reflect.deleteProperty(window, "WebAssembly"));
  await page.goto("/j");
  await expect(page.getByText("Denne nettleseren er for gammel.")).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
});

test("pages may only run what comes from the server itself", async ({ server }) => {
  for (const path of ["/", "/j"]) {
    const policy = (await fetch(server.url + path)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).not.toContain("unsafe-inline");
  }
});

test("a page names its program before its first line, and the program is fetched once", async ({ phone, server }) => {
  for (const path of ["/", "/j"]) {
    const { page } = await phone(path, { serviceWorkers: "block" });
    const fetched: string[] = [];
    page.on("request", (request) => void (request.url().endsWith("_bg.wasm") && fetched.push(new URL(request.url()).pathname)));
    const answer = await page.goto(path);
    const named = /^<([^>]+)>; rel=preload; as=fetch;.*crossorigin$/.exec((await answer!.headerValue("link")) ?? "")?.[1];
    // One language is left once the app has drawn.
    await expect(page.locator("main.screen")).toHaveCount(1);
    expect(fetched.slice(0, 1)).toEqual([named]);
    expect(fetched.filter((one) => one === named)).toHaveLength(1);
    expect((await fetch(server.url + named)).headers.get("content-type")).toBe("application/wasm");
  }
});

for (const path of ["/", "/j"]) {
  test(`the first screen of ${path} is accessible in light and dark`, async ({ phone }) => {
    const { page } = await phone("Kari");
    await page.route(APP, () => {});
    await page.goto(path);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    await takePictures(page, path === "/" ? "start-waiting" : "join-waiting");
  });
}
