// Brings the app into the page. Until it is there, the page shows a first screen of plain HTML: this script chooses its
// language, and says so in plain words if the app cannot come. The page names the program that takes it over, unless
// the address asks for the whole app.

const WHOLE_APP = ["samson-app.js", "samson-app_bg.wasm"];

const main = document.getElementById("main");
const sections = [...main.children];

// A page that the browser had put aside has missed what was stored since.
addEventListener("pageshow", ({ persisted }) => persisted && location.reload());

showLanguage();
removeFirstScreenWhenTheAppDraws();
await startApp();

function showLanguage() {
  const offered = sections.map((section) => section.lang);
  const chosen = preferredLanguages().find((language) => offered.includes(language)) ?? offered[0];
  for (const section of sections) {
    section.hidden = section.lang !== chosen;
    if (!section.hidden) document.title = section.dataset.title;
  }
  const { dir } = sections.find((section) => section.lang === chosen);
  Object.assign(document.documentElement, { lang: chosen, dir });
}

/** What was chosen in the app, then what the browser asks for; a Norwegian not further described is bokmål. */
function preferredLanguages() {
  const primary = (tag) => tag.split("-")[0].toLowerCase().replace(/^no$/, "nb");
  return [storedLanguage(), ...navigator.languages].filter(Boolean).map(primary);
}

function storedLanguage() {
  try {
    return localStorage.getItem("samson-language");
  } catch {
    return null; // The browser keeps nothing for us: then its own languages decide.
  }
}

/** The app adds its elements beside the first screen; taking that away in the same moment avoids a flicker. */
function removeFirstScreenWhenTheAppDraws() {
  const observer = new MutationObserver((changes) => {
    const drawn = changes.some((change) => [...change.addedNodes].some((node) => node.nodeType === Node.ELEMENT_NODE));
    if (!drawn) return;
    observer.disconnect();
    for (const section of sections) section.remove();
  });
  observer.observe(main, { childList: true });
}

async function startApp() {
  try {
    const program = location.search === "?whole" ? "samson-app" : main.dataset.program;
    const [{ default: init }] = await Promise.all([import(`./${program}.js`), fetchLanguage(program)]);
    await init();
  } catch (error) {
    showFailure(error);
    return;
  }
  // After the app: what is kept for later must not compete with what is needed now.
  await keepForLater().catch((error) => console.warn("Samson will need a connection next time:", error));
}

/** The pack of the language on screen, if it is not part of the programs; with everything, or what answering needs. */
function languagePack(isWhole) {
  const pack = sections.find((section) => !section.hidden).dataset.pack;
  return isWhole ? pack?.replace(/\.pack$/, ".whole.pack") : pack;
}

/** The texts of a language that is not part of the program come beside it. Without them the app begins in another one. */
async function fetchLanguage(program) {
  const pack = languagePack(program !== "samson-first");
  if (!pack) return;
  try {
    const answer = await fetch(new URL(pack, import.meta.url));
    if (answer.ok) globalThis.samsonLanguagePack = new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    console.warn("Samson did not get the texts of this language:", error);
  }
}

/** The service worker keeps everything. Without one, on a local hub, the browser's own cache at least has the whole app. */
async function keepForLater() {
  if (navigator.serviceWorker) {
    await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
  } else {
    await Promise.all([...WHOLE_APP, languagePack(true)].filter(Boolean).map((file) => fetch(new URL(file, import.meta.url))));
  }
}

/** Reloading keeps the part of the address behind the #, and with it the invitation. */
function showFailure(error) {
  const outdated = typeof WebAssembly !== "object" || [SyntaxError, WebAssembly.CompileError].some((kind) => error instanceof kind);
  const shown = outdated ? ["too-old"] : ["not-loaded", "again"];
  console.warn("Samson did not start:", error);
  for (const element of main.querySelectorAll("[data-boot]")) {
    element.hidden = !shown.includes(element.dataset.boot);
    if (element.dataset.boot === "again") element.addEventListener("click", () => location.reload());
  }
}
