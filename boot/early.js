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

  // --- Of pages, only the Japanese first one is rendered ahead. Anywhere else its frame stands alone and the page is
  // waited for; what a projector shows has no frame. The links of the frame work at once: they change what is waited for.
  function look() {
    var route = location.hash.replace(/^#\/?/, "").split("?")[0];
    if (route === "" && language === "ja") root.removeAttribute("data-boot");
    else root.setAttribute("data-boot", /^workshop\/.*\/screen$/.test(route) ? "bare" : "waiting");
  }
  look();
  window.addEventListener("hashchange", look);

  // --- A page that was cut off on its way has no other script, and no words for it.
  document.addEventListener("DOMContentLoaded", function () {
    if (window.ayumiFail) return;
    var box = document.createElement("p");
    box.className = "boot-message";
    box.setAttribute("role", "alert");
    box.textContent =
      "このページは、途中までしか届いていません。読み込み直しても同じときは、ポータルを置いた担当者に「フォルダーを、もう一度まるごとコピーしてほしい」とお伝えください。 " +
      "Only part of this page has arrived. If reloading does not help, ask whoever set up the portal to copy the whole folder again.";
    document.body.insertBefore(box, document.body.firstChild);
  });
})();
