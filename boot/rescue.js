// Saves what is kept on this machine to a file, without the program: it may have stopped, or never started. Old syntax only.
(function () {
  "use strict";
  function save(name, text) {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = name;
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
  }
  function today() {
    var now = new Date();
    return [now.getFullYear(), now.getMonth() + 101, now.getDate() + 100].join("-").replace(/-1(\d\d)/g, "-$1");
  }
  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch (broken) {
      return null;
    }
  }
  // As src/saving/reading.rs: today's part and the history are two files of the same kind, and make one.
  function joined(kept) {
    var whole = parsed(kept.current);
    var before = kept.history ? parsed(kept.history) : {};
    if (!whole || !before) return null;
    if (before.history) whole.history = before.history;
    return JSON.stringify(whole, null, 2);
  }
  function read(name, done) {
    var opening = indexedDB.open(name);
    opening.onerror = function () {
      done(null);
    };
    opening.onsuccess = function () {
      var database = opening.result;
      function end(kept) {
        database.close();
        done(kept);
      }
      if (!database.objectStoreNames.contains("record")) return end({});
      var kept = {};
      var walk = database.transaction("record").objectStore("record").openCursor();
      walk.onerror = function () {
        end(null);
      };
      walk.onsuccess = function () {
        if (!walk.result) return end(kept);
        kept[walk.result.key] = walk.result.value;
        walk.result.continue();
      };
    };
  }
  // A text that does not read is still the person's: then everything there is goes out as it is.
  function take(organisation, kept) {
    var texts = ["current", "history", "last-good", "last-good-history", "set-aside"].map(function (slot) {
      return kept[slot];
    });
    texts = texts.filter(Boolean);
    if (!texts.length) return false;
    var whole = kept.current && joined(kept);
    var name = "ayumi-" + organisation + "-" + today();
    if (whole) save(name + ".json", whole);
    if (!whole || kept["set-aside"]) save(name + "-all.txt", texts.join("\n"));
    return true;
  }
  // Says "saved", "none" or "failed".
  window.ayumiRescue = function (said) {
    said = said || function () {};
    // What the program had in hand when it broke off: in a visit that keeps nothing, it is nowhere else.
    if (window.ayumiRescued) {
      save("ayumi-" + today() + ".json", window.ayumiRescued);
      return said("saved");
    }
    function failed() {
      said("failed");
    }
    try {
      indexedDB.databases().then(function (all) {
        var ours = all.filter(function (database) {
          return /^ayumi\//.test(database.name);
        });
        var left = ours.length;
        var outcome = "none";
        if (!left) return said(outcome);
        ours.forEach(function (database) {
          read(database.name, function (kept) {
            if (!kept) outcome = "failed";
            else if (take(database.name.slice(6), kept) && outcome === "none") outcome = "saved";
            left -= 1;
            if (!left) said(outcome);
          });
        });
      }, failed);
    } catch (blocked) {
      failed();
    }
  };
  var button = document.getElementById("boot-rescue");
  button.addEventListener("click", function () {
    window.ayumiRescue(function (outcome) {
      var lines = document.querySelectorAll("#boot-rescued [data-outcome]");
      for (var i = 0; i < lines.length; i++) lines[i].hidden = lines[i].getAttribute("data-outcome") !== outcome;
    });
  });
})();
