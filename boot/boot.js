// Says in words why nothing starts. Old syntax only: an old browser must be able to read this.
(function () {
  "use strict";
  var root = document.documentElement;
  var failed = false;

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
    var broken = root.hasAttribute("data-ready") && error instanceof WebAssembly.RuntimeError;
    if (broken) show("broken", message);
    else fail("error", message);
  }
  window.addEventListener("error", function (event) {
    heard(event.error, event.message);
  });
  window.addEventListener("unhandledrejection", function (event) {
    heard(event.reason, String(event.reason));
  });
  setTimeout(function () {
    fail("slow");
  }, 10000);

  if (location.protocol === "file:" && !window.ayumiInside) {
    fail("file");
  } else if (typeof WebAssembly !== "object" || !("noModule" in document.createElement("script"))) {
    fail("browser");
  }
})();
