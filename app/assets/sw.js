// Keeps the whole app on the phone, so that it opens without a connection. The version and the lists of files are
// written in when the bundle is made.

const VERSION = "__VERSION__";
const FILES = [/* every file of the bundle */];

/** What makes reports and reads codes: only for who asks for it, and kept from then on. */
const LATER = [/* what is kept once it was asked for */];

const PREFIX = "samson-";
const CACHE = PREFIX + VERSION;

/** What only the server can answer. */
const SERVER_PATHS = ["/api/", "/hub", "/healthz", "/readyz", "/metrics"];

self.addEventListener("install", (event) => event.waitUntil(Promise.all([keepAllFiles(), passServerPathsBy(event)])));
self.addEventListener("activate", (event) => event.waitUntil(forgetOlderVersions()));
self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const isOurs = event.request.method === "GET" && url.origin === self.location.origin;
  if (isOurs && !SERVER_PATHS.some((path) => url.pathname.startsWith(path))) {
    event.respondWith(answer(event, url.pathname));
  }
});

// A new version waits: the app asks for it when nobody is in the middle of answering, or every tab is closed.
self.addEventListener("message", (event) => {
  if (event.data?.type === "activate") self.skipWaiting();
});

/** All or nothing. What lies in assets/<hash>/ never changes: the browser may take it from what it just downloaded. */
async function keepAllFiles() {
  const cache = await caches.open(CACHE);
  const mode = (path) => (path.startsWith("/assets/") ? "default" : "reload");
  await cache.addAll(FILES.map((path) => new Request(path, { cache: mode(path) })));
}

/** A request to the server that is still open when its page goes away would keep this version from stepping aside. */
async function passServerPathsBy(event) {
  const toServer = (path) => ({ condition: { urlPattern: { pathname: `${path}*` } }, source: "network" });
  try {
    await event.addRoutes?.(SERVER_PATHS.map(toServer));
  } catch (error) {
    console.warn("Samson's requests will pass through its service worker:", error);
  }
}

async function forgetOlderVersions() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(event, path) {
  const { request } = event;
  const wanted = request.mode === "navigate" ? pageFor(path) : path;
  // A version that another one has taken over from may be asked once more: it must not make its store anew.
  const kept = await caches.match(wanted, { cacheName: CACHE, ignoreVary: true });
  if (kept) return kept;
  const fetched = await fetch(request);
  if (LATER.includes(path) && fetched.ok) event.waitUntil(keep(path, fetched.clone()));
  return fetched;
}

async function keep(path, fetched) {
  if (!(await caches.has(CACHE))) return;
  const cache = await caches.open(CACHE);
  await cache.put(path, fetched);
}

/** An invitation opens its own first screen; the app finds its way on every other one by itself. */
function pageFor(path) {
  return path === "/j" ? "/j.html" : "/index.html";
}
