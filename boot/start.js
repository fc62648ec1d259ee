// Starts the program. A module, so that browsers which cannot run it do not read it (boot.js speaks for them).
// The first page is painted before any of this runs: the program's files are on their way already (the hints
// in the page), and nothing here is needed before they have arrived.
const painted = () =>
  new Promise((go) => {
    requestAnimationFrame(() => setTimeout(go));
    // Pages in the background are not painted: they start all the same.
    setTimeout(go, 300);
  });

// --- What is being waited for, by name: said when it takes long (boot.js).
const awaited = (window.ayumiAwaited = new Set());
const waiting = async (name, promise) => {
  awaited.add(name);
  try {
    return await promise;
  } finally {
    awaited.delete(name);
  }
};

// --- Content is asked for while the program is on its way; it is always checked with the server, so that
// an edit shows at once. (A preload hint could not promise that: see the note in xtask/src/site/page.rs.)
// A host that never ends its answer has a minute: then the file counts as missing, and the page says which.
// Where there is a service worker, the page says which build it is (boot/offline.js). In the one-file portal everything is
// inside the page (boot/inside.js).
const inside = window.ayumiInside;
const ask = (path) => {
  if (inside) return inside(path);
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), 60_000);
  const headers = window.ayumiAsks ? window.ayumiAsks() : {};
  const whole = async () => {
    const answer = await fetch(path, { cache: "no-cache", headers, signal: patience.signal });
    return new Response(await answer.arrayBuffer(), { status: answer.status });
  };
  return waiting(path, whole()).finally(() => clearTimeout(timer));
};
const early = new Map();
const askEarly = () => {
  const wanted = document.querySelector('meta[name="ayumi-early"]').content.split(" ").filter(Boolean);
  for (const path of wanted.map((path) => path.replace("{lang}", document.documentElement.lang))) {
    early.set(path, ask(path));
    // Whoever asks for it hears of the failure; until then it is nobody's.
    early.get(path).catch(() => {});
  }
};
// The program calls this for all content. An early answer is handed out once.
window.ayumiFetch = (path) => {
  const answer = early.get(path);
  early.delete(path);
  return answer ?? ask(path);
};

// --- The program.
const link = (id) => document.getElementById(id);
const named = (id) => (inside ? id : link(id).href.split("/").pop());

// Files that do not arrive, copies that are not whole and browsers that cannot run them are told apart: different people
// can help. So the file is asked for once more, past what the browser has kept, and held against what the page says of it.
const explain = async (id, error) => {
  if (inside) return Object.assign(error, { reason: "browser" });
  const { href, dataset } = link(id);
  const because = (reason, detail) =>
    Object.assign(new Error(`${named(id)}: ${detail}`, { cause: error }), { reason });
  let answer, size;
  try {
    answer = await fetch(href, { cache: "reload" });
    size = (await answer.arrayBuffer()).byteLength;
  } catch {
    return because("load", error.message);
  }
  const type = answer.headers.get("content-type");
  if (answer.status === 404 || answer.status === 410) return because("incomplete", answer.status);
  if (!answer.ok) return because("load", answer.status);
  if (size !== Number(dataset.bytes)) return because("incomplete", `${size} / ${dataset.bytes} bytes, ${type}`);
  // It is there and whole: either it was not just before, or the browser cannot use it, or must not.
  const cannot = error instanceof SyntaxError || error instanceof WebAssembly.CompileError;
  return because(cannot ? "browser" : "load", `${error.message} (${type})`);
};
const explained = (id, promise) =>
  waiting(
    named(id),
    promise.catch(async (error) => {
      throw await explain(id, error);
    }),
  );

const start = async () => {
  if (typeof WebAssembly !== "object") return;
  await painted();
  askEarly();
  const [glue, response] = await Promise.all(
    inside
      ? [window.ayumiGlue, inside("boot-wasm")]
      : [explained("boot-glue", import(link("boot-glue").href)), explained("boot-wasm", fetch(link("boot-wasm").href))],
  );
  // Given an answer, wasm-bindgen compiles while it downloads, and falls back where the type is wrong.
  const running = glue.default({ module_or_path: response });
  const damaged = (error) => !response.ok || error instanceof WebAssembly.CompileError || error instanceof TypeError;
  await waiting(named("boot-wasm"), running).catch(async (error) => {
    throw damaged(error) ? await explain("boot-wasm", error) : error;
  });
};

start().catch((error) => {
  console.error(error);
  window.ayumiFail(error.reason || "error", String(error.message || error));
});
