// Protects a file with a passphrase, and opens a protected one, away from the page: it takes seconds. A worker does one
// job and is ended by whoever asked for it (src/platform/protect.rs), so that nothing of the secret stays. The build puts
// the script of the module (crates/protect-web) before this one; "wasm_bindgen" is from there.
// A job is the module, whether to open, the bytes and the passphrase; the answer is bytes, or a word for why not.
addEventListener("message", async ({ data: [module, opens, bytes, passphrase] }) => {
  try {
    await wasm_bindgen({ module_or_path: module });
  } catch {
    return postMessage("not-loaded");
  }
  try {
    const made = opens ? wasm_bindgen.open(bytes, passphrase) : wasm_bindgen.seal(bytes, passphrase);
    if (made) postMessage(made, [made.buffer]);
    else postMessage("not-possible");
  } catch (reason) {
    // What the module says is a text; anything else is a machine without the memory for it.
    postMessage(typeof reason === "string" ? reason : "not-possible");
  }
});
