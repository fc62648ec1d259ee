// Runs first, before anything is painted, in any browser: old syntax only, and as little as can be.
// The boot scripts hold no text over several lines, nor comments beside code (see xtask/src/site/script.rs).
(function () {
  "use strict";
  var root = document.documentElement;

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
})();
