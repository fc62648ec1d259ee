// Only in the one-file portal (xtask/src/site/single.rs), where every file is inside the page: under `file:` nothing can
// be fetched. Content stands as it is, so that the portal can put other content in its place (src/platform/single.rs);
// the program's files are packed.
window.ayumiInside = async (path) => {
  const block = document.getElementById(`file:${path}`);
  if (!block) return new Response("", { status: 404 });
  if (block.type === "application/json") return new Response(block.textContent);
  const bytes = Uint8Array.from(atob(block.textContent), (sign) => sign.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(unpacked, { headers: { "content-type": "application/wasm" } });
};
