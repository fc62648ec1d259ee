// Starts the program. A module, so that browsers which cannot run it do not read it (boot.js speaks for them).
const address = (id) => document.getElementById(id).href;

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
  const module = address("boot-wasm");
  const [glue, response] = await Promise.all([arrived(import(address("boot-glue"))), arrived(fetch(module))]);
  if (!response.ok) {
    throw Object.assign(new Error(`${response.status} ${module}`), { reason: "load" });
  }
  // Given an answer, wasm-bindgen compiles while it downloads, and falls back where the type is wrong.
  await glue.default({ module_or_path: response });
};

start().catch((error) => {
  console.error(error);
  const byPolicy = error instanceof WebAssembly.CompileError && /policy|disallowed|blocked/i.test(error.message);
  window.ayumiFail(byPolicy ? "browser" : error.reason || "error", String(error.message || error));
});
