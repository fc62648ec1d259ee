// The service worker: the portal where there is no network. Filled in by xtask/src/site/offline.rs, in a browser only on
// secure addresses, and registered by boot/offline.js once a page is there and at rest.
//
// Online everything comes from the server, as without it. Offline everything comes from a copy: one build of the
// program and one state of the content, taken whole or not at all. A page knows which build it is and whether it
// came from a copy, and says so with every content file it asks for; files with a hash in their name are what their
// name says wherever they come from. So no page is ever made of two versions.
"use strict";

const BUILD = "@build@";
// Addresses from where the portal is. The program's files, and the content's.
const PROGRAM = ["@program@"];
const CONTENT = ["@content@"];

// So long may the server take for its answer before the copy is shown.
const PATIENCE = 4000;

const at = (path) => new URL(path, registration.scope).href;
const [PAGE, WORDS, MARK] = ["?copy=page", "?copy=content", "?copy=taken"].map(at);
// Several portals may share a host: each has copies of its own.
const OURS = `ayumi ${registration.scope} `;

const hashInName = (path) => (/-([0-9a-f]{16})\.\w+$/.exec(path) || [])[1];

// --- Copies

// A copy's mark is written last and says when the server last had just this: without it, a copy is not whole.
const marked = async (name) => {
  const cache = await caches.open(name);
  const mark = await cache.match(MARK);
  return mark && { name, cache, build: name.slice(OURS.length), taken: Number(await mark.text()) };
};
const ours = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));
// The whole ones, the newest first.
const copies = async () =>
  (await Promise.all((await ours()).map(marked))).filter(Boolean).sort((one, other) => other.taken - one.taken);
const mark = (cache) => cache.put(MARK, new Response(String(Date.now())));

const inACopy = async (address) => {
  for (const { cache } of await copies()) {
    const answer = await cache.match(address);
    if (answer) return answer;
  }
};

// --- Taking one

const get = async (path, how) => {
  const answer = await fetch(at(path), { cache: how });
  if (!answer.ok) throw new Error(`${answer.status} ${path}`);
  return answer;
};

// The page as the server has it now, if it is of this build.
const pageOf = async (build) => {
  const answer = await get("./", "no-cache");
  const text = await answer.clone().text();
  if (!text.includes(`name="ayumi-build" content="${build}"`)) throw new Error(`the server has no build ${build} now`);
  return answer;
};

// A file whose name holds the hash of what is in it has to keep its word: a host may send a page in its place, or half.
const keepsItsWord = async (path, answer) => {
  const digest = await crypto.subtle.digest("SHA-256", await answer.clone().arrayBuffer());
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.startsWith(hashInName(path));
};
const file = async (path) => {
  if (!hashInName(path)) return get(path, "no-cache");
  const had = await inACopy(at(path));
  if (had) return had;
  for (const how of ["default", "reload"]) {
    const answer = await get(path, how);
    if (await keepsItsWord(path, answer)) return answer;
  }
  throw new Error(`${path} is not what its name says`);
};

// All content as one text, so that it changes at one moment. UTF-8, or it is no content.
const content = async (paths) => {
  const all = {};
  for (const path of paths) {
    const bytes = await (await get(path, "no-cache")).arrayBuffer();
    all[path] = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  }
  return JSON.stringify(all);
};
// Brings a copy's content up to date. While somebody is putting files on the server, two readings differ: another time.
const renew = async (cache, build, paths) => {
  const had = await cache.match(WORDS);
  const now = await content(paths);
  if (!had || (await had.text()) !== now) {
    if ((await content(paths)) !== now) throw new Error("the content is being changed");
    await pageOf(build);
    await cache.put(WORDS, new Response(now));
  } else {
    await pageOf(build);
  }
  await mark(cache);
};

// One file after the other: whoever is reading has the line first. What broke off goes on from where it was.
const take = async () => {
  const cache = await caches.open(OURS + BUILD);
  const page = await pageOf(BUILD);
  for (const path of PROGRAM) {
    const kept = hashInName(path) && (await cache.match(at(path)));
    if (!kept) await cache.put(at(path), await file(path));
  }
  await cache.put(PAGE, page);
  await renew(cache, BUILD, CONTENT);
};

// Two copies stay: pages of the last build may still be open.
const dropOld = async () => {
  const stay = (await copies()).slice(0, 2).map(({ name }) => name);
  for (const name of await ours()) {
    if (!stay.includes(name)) await caches.delete(name);
  }
};

// With when it was taken: a page that is younger is none of the older ones, whatever the copy is.
const newest = async () => {
  const [copy] = await copies();
  return copy && { newest: copy.build, taken: copy.taken };
};
const isOurs = (address) => ["", "index.html"].some((path) => address.split(/[?#]/)[0] === at(path));
const tellAll = async () => {
  const message = await newest();
  for (const client of await clients.matchAll({ includeUncontrolled: true })) {
    // On the same host, and below this portal, there may be others.
    if (message && isOurs(client.url)) client.postMessage(message);
  }
};

addEventListener("install", (event) => {
  // Without a whole copy there is no new worker: the browser tries again. Pages hear of it now. The worker before this one
  // stays until its pages are closed, and gives out the new copy just as well: no skipWaiting, with which a page that was
  // opened at that very moment hung (Chromium 156, tried).
  event.waitUntil(take().then(dropOld).then(tellAll));
});
addEventListener("activate", (event) => {
  event.waitUntil(dropOld().then(() => clients.claim()));
});

// A page is there and at rest. One that came from the server: the copy of its build is brought up to date.
const arrived = async ({ build, fromCopy }, page) => {
  if (!fromCopy) {
    const copy = (await copies()).find((copy) => copy.build === build);
    if (copy) {
      const had = build === BUILD ? CONTENT : Object.keys(await (await copy.cache.match(WORDS)).json());
      await renew(copy.cache, build, had).catch(() => {});
    } else if (build === BUILD) {
      // The browser may have thrown it away.
      await take().catch(() => {});
    }
  }
  const message = await newest();
  if (message) page.postMessage(message);
};
addEventListener("message", (event) => {
  if (event.data && event.data.build) event.waitUntil(arrived(event.data, event.source));
});

// --- Answering

// The server's answer, unless there is none, none in time, or one that says the server is not well.
const inTime = (online) =>
  Promise.race([
    online.then((answer) => (answer.status < 500 ? answer : undefined), () => undefined),
    new Promise((go) => setTimeout(go, PATIENCE)),
  ]);

// When the copy was taken, as the person's calendar has it.
const day = ({ taken }) => {
  const date = new Date(taken);
  const two = (number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

const page = async (request) => {
  const online = fetch(request, { cache: "no-cache" });
  const answer = await inTime(online);
  if (answer) return answer;
  const [copy] = await copies();
  if (!copy) return online;
  const kept = await copy.cache.match(PAGE);
  // What the host says about its pages holds for the copy too, but for how they travelled.
  const headers = new Headers(kept.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  const html = (await kept.text()).replace("<html ", `<html data-copy="${day(copy)}" `);
  return new Response(html, { headers });
};

const words = async (request, path, page) => {
  const build = request.headers.get("ayumi-build");
  const online = request.headers.has("ayumi-copy") ? undefined : fetch(request);
  const answer = online && (await inTime(online));
  if (answer) return answer;
  // Content of another build is none for this page.
  const copy = (await copies()).find((copy) => copy.build === build);
  const text = copy && (await (await copy.cache.match(WORDS)).json())[path];
  if (typeof text !== "string") return online || Response.error();
  // From here on this page stays with the copy, and says so.
  const client = await clients.get(page);
  if (client) client.postMessage({ copy: day(copy) });
  return new Response(text, { headers: { "content-type": "application/json" } });
};

addEventListener("fetch", (event) => {
  const { request } = event;
  const address = request.url.split(/[?#]/)[0];
  if (request.method !== "GET" || !address.startsWith(registration.scope)) return;
  const path = address.slice(registration.scope.length);
  if (request.mode === "navigate") {
    if (isOurs(request.url)) event.respondWith(page(request));
  } else if (path.startsWith("static-data/") && request.headers.has("ayumi-build")) {
    event.respondWith(words(request, path, event.clientId));
  } else if (hashInName(path)) {
    event.respondWith(inACopy(address).then((answer) => answer || fetch(request)));
  } else if (PROGRAM.includes(path)) {
    event.respondWith(fetch(request).catch(() => inACopy(address).then((answer) => answer || Response.error())));
  }
});
