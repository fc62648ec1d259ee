// Readies the frame rendered ahead, and says in words why nothing starts. Old syntax only: an old browser must be able
// to read this.
(function () {
  "use strict";
  var root = document.documentElement;
  var app = document.getElementById("app");
  var failed = false;

  // --- Scripts run here, so the message for when they do not has to go.
  var blocked = document.getElementById("boot-blocked");
  blocked.parentNode.removeChild(blocked);

  // --- The frame: in English, and with the place one is at marked as the program marks it (src/views/frame.rs), so that
  // nothing moves when the program takes over.
  var english = document.getElementById("boot-english");
  if (root.lang === "en" && english.content) {
    app.textContent = "";
    app.appendChild(english.content);
    app.setAttribute("data-frame", "en");
  }
  function mark() {
    var page = location.hash.split(/[\/?]/)[1] || "";
    var links = app.querySelectorAll('.header a[href^="#"]');
    for (var i = 0; i < links.length; i++) {
      // Where an entry stands for several pages, it says which.
      var pages = links[i].getAttribute("data-pages") || links[i].getAttribute("href").split(/[\/?]/)[1];
      if (pages !== undefined && pages.split(" ").indexOf(page) >= 0) links[i].setAttribute("aria-current", "page");
      else links[i].removeAttribute("aria-current");
    }
  }
  mark();
  window.addEventListener("hashchange", function () {
    if (root.hasAttribute("data-ready")) return;
    mark();
    // Whoever goes on from a page that did not start has it try again.
    if (failed) location.reload();
  });
  document.addEventListener("click", function (event) {
    if (root.hasAttribute("data-ready") || event.target.className !== "skip-link") return;
    // An in-page link would change the route.
    event.preventDefault();
    (root.hasAttribute("data-boot") ? document.getElementById("boot-waiting") : app.querySelector("h1")).focus();
  });

  // --- The first reason stands; a late start takes it back (boot.css).
  function show(reason, detail) {
    var box = document.getElementById("boot-failed");
    var parts = box.querySelectorAll("[data-reason]");
    for (var i = 0; i < parts.length; i++) {
      parts[i].hidden = parts[i].getAttribute("data-reason") !== reason;
    }
    var line = document.getElementById("boot-detail");
    line.textContent = detail || "";
    line.hidden = !detail;
    box.hidden = false;
    // It stands behind the first page, so that this is painted first; now it comes before it.
    document.body.insertBefore(box, document.body.firstChild);
    document.body.insertBefore(window.ayumiRescue(), box.nextSibling);
    root.setAttribute("data-boot-failed", reason);
  }
  function fail(reason, detail) {
    if (failed || root.hasAttribute("data-ready")) return;
    failed = reason !== "slow";
    show(reason, detail);
  }
  window.ayumiFail = fail;

  // A program that breaks off later says so too. Other errors after the start are no reason to alarm.
  function heard(error, message) {
    var ready = root.hasAttribute("data-ready");
    // Where the program knows, it says where it broke off (src/saving/rescue.rs). What is on the page answers no more.
    if (ready && (error instanceof WebAssembly.RuntimeError || error instanceof RangeError)) {
      document.getElementById("app").inert = true;
      // An open dialog would keep the way out from being reached.
      document.querySelectorAll("dialog[open]").forEach(function (dialog) {
        dialog.close();
      });
      show("broken", window.ayumiPanic || message);
      document.querySelector("#boot-rescue button").focus();
    }
    // The starting script (boot/start.js) is newer than the browser.
    else if (!ready && !window.ayumiAwaited && error instanceof SyntaxError) fail("browser", message);
    else fail("error", message);
  }
  window.addEventListener("error", function (event) {
    heard(event.error, event.message);
  });
  window.addEventListener("unhandledrejection", function (event) {
    heard(event.reason, String(event.reason));
  });
  setTimeout(function () {
    var awaited = [];
    // Without it, the starting script has not run at all.
    if (!window.ayumiAwaited) return fail("browser");
    window.ayumiAwaited.forEach(function (name) {
      awaited.push(name);
    });
    fail("slow", awaited.join(", "));
  }, 9000);

  if (location.protocol === "file:" && !window.ayumiInside) {
    fail("file");
  } else if (typeof WebAssembly !== "object" || !("noModule" in document.createElement("script"))) {
    fail("browser");
  }
})();
