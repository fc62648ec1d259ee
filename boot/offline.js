// --- Offline use, on secure addresses: what boot/sw.js and a page tell each other. Part of the module of start.js.
if (isSecureContext && navigator.serviceWorker && !window.ayumiInside && location.protocol !== "file:") {
  const workers = navigator.serviceWorker;
  const root = document.documentElement;
  const build = document.querySelector('meta[name="ayumi-build"]').content;
  // Said with every request for content: which build asks, and whether it came from a copy.
  window.ayumiAsks = () =>
    workers.controller ? { "ayumi-build": build, ...(root.dataset.copy && { "ayumi-copy": "1" }) } : {};

  // The program reads it there, and is told that there is something to read (src/platform/update.rs).
  const note = (name, value) => {
    root.dataset[name] = value;
    dispatchEvent(new Event("ayumi-told"));
  };
  workers.addEventListener("message", ({ data }) => {
    if (data.copy && !root.dataset.copy) note("copy", data.copy);
    // A copy that was there before this page is no newer than what the server had for it.
    if (data.newest && data.newest !== build && data.taken > performance.timeOrigin) note("newer", data.newest);
  });
  workers.startMessages();

  // A new version is asked about when somebody comes back to the page, and not more often than hourly.
  let asked = root.dataset.copy ? 0 : Date.now();
  const askAgain = (registration) => {
    if (document.visibilityState !== "visible" || Date.now() - asked < 3600000) return;
    asked = Date.now();
    registration.update().catch(() => {});
  };
  const begin = async () => {
    const registration = await workers.register("./sw.js", { updateViaCache: "none" });
    if (!registration) return;
    // Only here: elsewhere nothing can be installed, and nobody need ask for it.
    const manifest = document.createElement("link");
    manifest.rel = "manifest";
    manifest.href = "./manifest.webmanifest";
    document.head.append(manifest);
    for (const event of ["online", "visibilitychange"]) addEventListener(event, () => askAgain(registration), true);
    (await workers.ready).active.postMessage({ build, fromCopy: !!root.dataset.copy });
  };
  // Not before the page is there and at rest: the first visit is to be as fast as without all this.
  const rest = window.requestIdleCallback || setTimeout;
  const wait = () =>
    setTimeout(() => (root.dataset.ready ? rest(() => begin().catch(() => {})) : wait()), 3000);
  wait();
}
