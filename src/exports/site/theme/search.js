// Looks for words in the parts of the minutes that search-index.js holds.
(function () {
  "use strict";
  var form = document.getElementById("search");
  var field = document.getElementById("words");
  var state = document.getElementById("search-state");
  var list = document.getElementById("found");
  var parts = window.elevhalsaSearch || [];
  var most = 50;

  // Accents only break ties, but å, ä and ö are letters of their own.
  function plain(text) {
    return text
      .toLowerCase()
      .normalize("NFC")
      .replace(/[^åäö\u0000-\u007f]/g, function (letter) {
        return letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
      });
  }

  function excerpt(text, word) {
    var at = Math.max(plain(text).indexOf(word), 0);
    var start = Math.max(at - 80, 0);
    return (start > 0 ? "…" : "") + text.slice(start, at + 160).replace(/\s+/g, " ") + (at + 160 < text.length ? "…" : "");
  }

  function search() {
    var words = plain(field.value).split(/\s+/).filter(Boolean);
    list.textContent = "";
    if (words.length === 0) {
      state.textContent = "";
      return;
    }
    var found = parts.filter(function (part) {
      var text = plain(part.title + " " + part.text);
      return words.every(function (word) { return text.indexOf(word) >= 0; });
    });
    var titled = function (part) {
      return plain(part.title).indexOf(words[0]) >= 0 ? 0 : 1;
    };
    found.sort(function (one, other) { return titled(one) - titled(other); });
    state.textContent = found.length ? form.dataset.many + " " + found.length : form.dataset.none;
    found.slice(0, most).forEach(function (part) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = part.page;
      link.textContent = part.title + ", " + part.day;
      var text = document.createElement("p");
      text.textContent = excerpt(part.text, words[0]);
      item.append(link, text);
      list.append(item);
    });
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    search();
  });
  field.addEventListener("input", search);
  var asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    field.value = asked;
    search();
  }
})();
