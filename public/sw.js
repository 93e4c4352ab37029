/*
 * Shared sheets without the internet. It keeps the pages below /s/ that were opened here, and the scripts, styles and fonts
 * that they need, those of the worker that makes a PDF among them. The pages hold no data and no secret: what is behind the
 * "#" never comes here, and sheets stay sealed in the page's own storage. The API is never touched.
 *
 * A page is kept only together with all of its files, so that what is kept always works.
 */
const PREFIX = "network-handoff-shared-";
const CACHE = `${PREFIX}1`;
/** Milliseconds. A line that is slower than this is worse than the copy. */
const PATIENCE = 5000;

/** A link whose "#" became "%23" has its secret in the path, and does not match. */
const PAGE = /^\/s\/[A-Za-z0-9_-]{22}$/;
const FILE = /^\/_next\/static\//;
/**
 * Filters, proxies and networks that want a sign-in answer in the server's place, with "200 OK" as well. Each page of ours names
 * the app in its head (app/layout.tsx), on whatever host it stands; and what a file is shows by its type.
 */
const MARK = 'name="application-name" content="Network Handoff"';
const TYPES = { js: /javascript/, css: /^text\/css/ };
/** Behind a page's path: as it came from the server last, and the list of its files. Neither is ever asked for by a browser. */
const ARRIVED = "?arrived";
const FILES = "?files";

addEventListener("install", (event) => event.waitUntil(skipWaiting()));

addEventListener("activate", (event) => event.waitUntil(Promise.all([dropOldCaches(), clients.claim()])));

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (FILE.test(pathname)) event.respondWith(fileFor(request));
  else if (request.mode === "navigate" && PAGE.test(pathname)) event.respondWith(pageFor(event, pathname));
});

addEventListener("message", (event) => {
  const { keep, files, whole, forget } = event.data ?? {};
  if (PAGE.test(keep) && Array.isArray(files)) event.waitUntil(keepPage(keep, files.filter(isFile), whole));
  if (PAGE.test(forget)) event.waitUntil(forgetPage(forget));
});

function isFile(path) {
  return typeof path === "string" && FILE.test(path);
}

/** A file's name changes with what is in it, so the copy is as good as the server's. */
async function fileFor(request) {
  const cache = await caches.open(CACHE);
  const { pathname } = new URL(request.url);
  const kept = await cache.match(pathname, { ignoreVary: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (isOurFile(pathname, response)) await putIfRoom(cache, pathname, response);
  return response;
}

/** Whoever waits for the answer gets it, also where the browser has no room for a copy. */
async function putIfRoom(cache, path, response) {
  await cache.put(path, response.clone()).catch(() => undefined);
}

/** From the server; the copy when that does not answer in time, or somebody else does in its place. */
async function pageFor(event, path) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(path, { ignoreVary: true });
  const arriving = fetch(event.request).then(async (response) => {
    const isOurs = await isOurPage(response);
    if (isOurs) await putIfRoom(cache, path + ARRIVED, response);
    return { response, isOurs };
  });
  if (!kept) return arriving.then(({ response }) => response);
  const copy = () => kept;
  const inTime = arriving.then(({ response, isOurs }) => (isOurs ? response : kept), copy);
  event.waitUntil(inTime);
  return Promise.race([inTime, new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(copy)]);
}

/**
 * The page has loaded and names its files. Only when all of them are here does it take the place of the copy before. A list that
 * is not whole yet lacks what the page's PDF needs, which may be here already.
 */
async function keepPage(path, files, whole) {
  const cache = await caches.open(CACHE);
  for (const file of files) {
    if (await cache.match(file, { ignoreVary: true })) continue;
    const response = await fetch(file);
    if (!isOurFile(file, response)) return;
    await cache.put(file, response);
  }
  const page = (await cache.match(path + ARRIVED, { ignoreVary: true })) ?? (await fetch(path));
  if (!(await isOurPage(page))) return;
  await cache.put(path, page);
  await cache.put(path + FILES, new Response(JSON.stringify(files)));
  await cache.delete(path + ARRIVED, { ignoreVary: true });
  if (whole) await dropUnused(cache);
}

async function forgetPage(path) {
  const cache = await caches.open(CACHE);
  for (const key of [path, path + ARRIVED, path + FILES]) await cache.delete(key, { ignoreVary: true });
  await dropUnused(cache);
}

/** Files of earlier versions that no kept page names anymore. */
async function dropUnused(cache) {
  const requests = await cache.keys();
  const lists = requests.filter(({ url }) => url.endsWith(FILES));
  const used = new Set((await Promise.all(lists.map(async (list) => (await cache.match(list)).json()))).flat());
  for (const request of requests) {
    const { pathname } = new URL(request.url);
    if (FILE.test(pathname) && !used.has(pathname)) await cache.delete(request, { ignoreVary: true });
  }
}

async function dropOldCaches() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}

/** Read from a copy, so that the answer itself can still be handed on and kept. */
async function isOurPage(response) {
  return (
    isWhole(response) &&
    (
      await response
        .clone()
        .text()
        .catch(() => "")
    ).includes(MARK)
  );
}

function isOurFile(path, response) {
  const type = response.headers.get("content-type") ?? "";
  const expected = TYPES[path.slice(path.lastIndexOf(".") + 1)];
  return isWhole(response) && (expected ? expected.test(type) : !/html/.test(type));
}

/** Neither an error nor a redirect. */
function isWhole(response) {
  return response.status === 200 && response.type === "basic" && !response.redirected;
}
