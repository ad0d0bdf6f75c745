// Saves a section while it is typed. Without this script the form has a button that does the same.
(function () {
  "use strict";
  var form = document.querySelector("form[data-autosave]");
  var state = form && form.querySelector("[data-state]");
  if (!state) return;
  var wait = 0, busy = false, again = false, dirty = false, leaving = false, pause = 1000;

  function fields() { return Array.prototype.slice.call(form.querySelectorAll("[name^='text.']:not([type=hidden])")); }
  // What a field says: a tick says yes or nothing.
  function said(field) { return field.type === "checkbox" ? (field.checked ? field.value : "") : field.value; }
  function put(field, value) {
    if (field.type === "checkbox") { field.checked = !!value; return; }
    field.value = value;
    // A menu that does not know what somebody else wrote learns it.
    if (field.options && field.value !== value) { field.add(new Option(value, value)); field.value = value; }
  }
  // A menu's choice in words.
  function words(field, value) {
    var found = Array.prototype.filter.call(field.options || [], function (each) { return each.value === value; })[0];
    return found ? found.textContent : value;
  }
  function seenName(name) { return name.replace(/^text\./, "seen."); }
  function seen(name) {
    return Array.prototype.slice.call(form.elements).filter(function (each) { return each.name === seenName(name); });
  }
  function see(field, values) {
    seen(field.name).slice(1).forEach(function (each) { each.remove(); });
    seen(field.name)[0].value = values[0];
    values.slice(1).forEach(function (value) {
      var more = seen(field.name)[0].cloneNode();
      more.value = value;
      field.parentNode.appendChild(more);
    });
  }
  function files() { return Array.prototype.slice.call(form.querySelectorAll("[type=file]")); }
  // A recording that was chosen and not sent yet: the page's buttons take it along, what is saved while one types does not.
  function chosen() { return files().some(function (field) { return field.files.length > 0; }); }
  function tell(words, grave) { state.textContent = words; state.classList.toggle("attention", !!grave); }

  // What was sent may have arrived although no answer did: it counts as seen until an answer says what stands there.
  function remember(sent) {
    fields().forEach(function (field) {
      var known = seen(field.name).map(function (each) { return each.value; });
      if (known.indexOf(sent[field.name]) < 0) see(field, known.concat(sent[field.name]));
    });
  }

  function settle(answer, sent) {
    fields().forEach(function (field) {
      var now = answer.seen[field.name];
      if (now === undefined) return clash(field, answer.conflicts[field.name]);
      var holder = field.parentNode.querySelector(".theirs");
      if (holder) holder.remove();
      var same = said(field) === sent[field.name] && said(field).trim() !== now;
      // A field somebody is in and has not touched follows later: what stands there is not seen yet.
      if (same && document.activeElement === field) return;
      if (same) put(field, now);
      see(field, [now]);
    });
    Array.prototype.forEach.call(form.querySelectorAll("[data-part]"), function (beside) {
      if (answer.beside[beside.dataset.part] !== undefined) beside.innerHTML = answer.beside[beside.dataset.part];
    });
  }

  function clash(field, theirs) {
    if (theirs === undefined) return;
    var holder = field.parentNode.querySelector(".theirs");
    if (!holder) {
      holder = document.getElementById("theirs").content.firstElementChild.cloneNode(true);
      field.parentNode.appendChild(holder);
      holder.querySelector("[data-keep]").addEventListener("click", function () { choose(field, holder, said(field)); });
      holder.querySelector("[data-take]").addEventListener("click", function () { choose(field, holder, holder.dataset.text); });
    }
    holder.dataset.text = theirs;
    holder.querySelector("[data-text]").textContent = words(field, theirs) || "–";
    holder.querySelector("[data-text]").lang = field.lang;
  }
  function choose(field, holder, value) {
    see(field, [holder.dataset.text]);
    put(field, value);
    holder.remove();
    save();
  }

  // Whether there are other fields now than the page shows.
  function differs(answer) {
    return Object.keys(answer.seen).length !== fields().length ||
      fields().some(function (field) { return answer.seen[field.name] === undefined; });
  }

  function save() {
    clearTimeout(wait);
    if (busy) { again = true; return; }
    var sent = {};
    fields().forEach(function (field) { sent[field.name] = said(field); });
    var body = new FormData(form);
    files().forEach(function (field) { body.delete(field.name); });
    busy = true; again = false; dirty = false;
    tell(form.dataset.saving);
    remember(sent);
    fetch(form.action || location.href, { method: "POST", body: body, headers: { Accept: "application/json" }, credentials: "same-origin" })
      .then(function (reply) {
        if ((reply.headers.get("Content-Type") || "").indexOf("json") < 0) throw new Error("no answer");
        return reply.json();
      })
      .then(function (answer) {
        pause = 1000;
        if (answer.state !== "refused") settle(answer, sent);
        // Another choice may bring other fields: the page is asked for again when nothing on it is unsaved.
        if (answer.state === "saved" && !dirty && !again && !leaving && !chosen() && differs(answer)) { busy = false; return location.reload(); }
        // What was typed meanwhile is not saved yet, and the words say so.
        if (dirty && answer.state === "saved") tell(form.dataset.unsaved);
        else tell(answer.words, answer.state !== "saved");
      })
      .catch(function () {
        dirty = true;
        tell(form.dataset.waiting, true);
        pause = Math.min(pause * 2, 15000);
        wait = setTimeout(save, pause);
      })
      .then(function () { busy = false; if (again) save(); });
  }

  form.addEventListener("input", function (event) {
    if (event.target.type === "file") return;
    dirty = true;
    tell(form.dataset.unsaved);
    clearTimeout(wait);
    wait = setTimeout(save, 700);
  });
  form.addEventListener("change", function (event) { if (event.target.name && event.target.name.indexOf("text.") === 0) { dirty = true; save(); } });
  form.addEventListener("focusout", function () { if (dirty) save(); });
  form.addEventListener("submit", function (event) {
    // Another button of the page takes all that is written along, and every button a recording; an answer that comes late must not bring
    // this page back.
    if (chosen() || (event.submitter && event.submitter.hasAttribute("formaction"))) { dirty = busy = false; leaving = true; clearTimeout(wait); return; }
    event.preventDefault();
    save();
  });
  window.addEventListener("beforeunload", function (event) { if (dirty || busy || (chosen() && !leaving)) event.preventDefault(); });
})();
