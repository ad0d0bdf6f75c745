// The desk's own keys: page-up and page-down (a clicker) drive the run list, a search narrows the list, paper is typed key by key.
(function () {
  "use strict";

  function typing(target) {
    return target && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  document.addEventListener("keydown", function (event) {
    var id = { PageDown: "step-next", PageUp: "step-previous" }[event.key];
    var button = id && document.getElementById(id);
    if (!button || event.repeat) return;
    event.preventDefault();
    button.click();
  });

  function narrow(field) {
    var words = field.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    var list = document.getElementById(field.dataset.filter);
    Array.prototype.forEach.call(list.children, function (row) {
      var text = row.dataset.words.toLocaleLowerCase();
      row.hidden = !words.every(function (word) { return text.indexOf(word) >= 0; });
    });
  }

  document.addEventListener("input", function (event) {
    var field = event.target;
    if (field.dataset.filter) narrow(field);
    if (field.dataset.oneKey !== undefined && field.value) onwards(field);
  });

  function onwards(field) {
    var fields = Array.prototype.slice.call(field.form.querySelectorAll("input:not([type=hidden]), textarea, button"));
    var next = fields[fields.indexOf(field) + 1];
    if (next) { next.focus(); if (next.select) next.select(); }
  }

  document.addEventListener("keydown", function (event) {
    var field = event.target;
    if (event.key !== "Enter" || !field.form || field.form.dataset.paper === undefined || field.tagName !== "INPUT") return;
    event.preventDefault();
    onwards(field);
  });

  // A list that is being used is not replaced under the hand: what was typed would be lost.
  document.addEventListener("htmx:beforeRequest", function (event) {
    var verb = event.detail.requestConfig && event.detail.requestConfig.verb;
    if (verb === "get" && event.detail.elt.contains(document.activeElement) && typing(document.activeElement)) event.preventDefault();
  });

  // After a code was typed the field is ready for the next badge; a search goes on where it was.
  var last = "", sought = "";
  document.addEventListener("htmx:beforeSwap", function (event) {
    var find = document.getElementById("find");
    sought = find ? find.value : "";
    last = document.activeElement && event.detail.target.contains(document.activeElement) ? document.activeElement.id : "";
  });
  document.addEventListener("htmx:afterSwap", function () {
    var find = document.getElementById("find");
    if (find && sought) { find.value = sought; narrow(find); }
    var field = last && document.getElementById(last);
    if (!field && /^(in|undo)-/.test(last)) field = document.getElementById(last.replace(/^in-/, "undo-"));
    if (last === "code" || (last && !field)) field = document.getElementById("code");
    if (field) field.focus();
  });
})();
