// Starts the program. A module, so that browsers which cannot run it do not read it (boot.js speaks for them).
// The first page is painted before any of this runs: the program's files are on their way already (the hints
// in the page), and nothing here is needed before they have arrived.
const painted = () =>
  new Promise((go) => {
    requestAnimationFrame(() => setTimeout(go));
    // Pages in the background are not painted: they start all the same.
    setTimeout(go, 300);
  });

// --- Content is asked for while the program is on its way; it is always checked with the server, so that
// an edit shows at once. (A preload hint could not promise that: see the note in xtask/src/site/page.rs.)
// In the one-file portal it is inside the page (boot/inside.js). Where there is a service worker, the page says which
// build it is (boot/offline.js).
const inside = window.ayumiInside;
const ask =
  inside ?? ((path) => fetch(path, { cache: "no-cache", headers: window.ayumiAsks ? window.ayumiAsks() : {} }));
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
const address = (id) => document.getElementById(id).href;
const glue = () => (inside ? window.ayumiGlue : import(address("boot-glue")));
const module = () => (inside ? inside("boot-wasm") : fetch(address("boot-wasm")));

// Files that do not arrive are told apart from a program that fails: different people can help.
const arrived = async (promise) => {
  try {
    return await promise;
  } catch (error) {
    const reason = error instanceof SyntaxError ? "browser" : "load";
    throw Object.assign(new Error(String(error), { cause: error }), { reason });
  }
};

const start = async () => {
  if (typeof WebAssembly !== "object") return;
  await painted();
  askEarly();
  const [program, response] = await Promise.all([arrived(glue()), arrived(module())]);
  if (!response.ok) {
    throw Object.assign(new Error(`${response.status} ${response.url}`), { reason: "load" });
  }
  // Given an answer, wasm-bindgen compiles while it downloads, and falls back where the type is wrong.
  await program.default({ module_or_path: response });
};

start().catch((error) => {
  console.error(error);
  const byPolicy = error instanceof WebAssembly.CompileError && /policy|disallowed|blocked/i.test(error.message);
  window.ayumiFail(byPolicy ? "browser" : error.reason || "error", String(error.message || error));
});
