// Runs first, in any browser: old syntax only, so that an old browser can still say why nothing starts.
// It must not hold text over several lines, nor comments beside code (see xtask/src/site/script.rs).
(function () {
  "use strict";
  var root = document.documentElement;
  var failed = false;

  // --- Language: the address first, then what was chosen on this machine.
  function known(language) {
    return language === "ja" || language === "en" ? language : null;
  }
  function chosen() {
    var asked = /[?&]lang=([a-z]+)/.exec(location.search);
    if (asked && known(asked[1])) return asked[1];
    try {
      // Some storage helpers write JSON: the quotes are not part of it.
      return known((localStorage.getItem("ayumi.language") || "").replace(/"/g, ""));
    } catch (blocked) {
      return null;
    }
  }
  var language = chosen() || "ja";
  root.lang = language;

  // --- Only the Japanese first page is rendered ahead. Anything else waits, rather than flash that page.
  var route = location.hash.replace(/^#\/?/, "").split("?")[0];
  if (route !== "" || language !== "ja") root.setAttribute("data-boot", "waiting");

  // --- When nothing starts, say so in words. The first reason stands; a late start takes it back (boot.css).
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
    root.setAttribute("data-boot-failed", reason);
  }
  function fail(reason, detail) {
    if (failed || root.hasAttribute("data-ready")) return;
    failed = reason !== "slow";
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", function () {
        show(reason, detail);
      });
    } else {
      show(reason, detail);
    }
  }
  window.ayumiFail = fail;

  window.addEventListener("error", function (event) {
    fail("error", event.message);
  });
  window.addEventListener("unhandledrejection", function (event) {
    fail("error", String(event.reason));
  });
  setTimeout(function () {
    fail("slow");
  }, 10000);

  if (location.protocol === "file:") {
    fail("file");
  } else if (typeof WebAssembly !== "object" || !("noModule" in document.createElement("script"))) {
    fail("browser");
  }
})();
