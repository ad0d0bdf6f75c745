// Paper typed key by key, and hands counted with a thumb. The page never waits for the server between two cards: a card is kept in the
// page (localStorage), sent in the background under ids made here, and sent again after a drop. Without this script the forms are posted.
(function () {
  "use strict";
  var LATIN = "abcdefghijklmnop", ARABIC = "أبجدهوزحطيكلمنسع";

  function all(root, what) { return Array.prototype.slice.call(root.querySelectorAll(what)); }
  function fresh() {
    var bytes = new Uint8Array(10);
    crypto.getRandomValues(bytes);
    return Array.prototype.map.call(bytes, function (b) { return (b + 256).toString(16).slice(1); }).join("");
  }

  // The key of the paper that a sign stands for: a letter in either script, or the place as a digit; "" when it is not on the paper.
  function keyOf(sign, keys) {
    sign = sign.toLowerCase().replace(/[اإ]/g, "أ");
    var arabic = ARABIC.indexOf(sign);
    if (arabic >= 0) sign = LATIN.charAt(arabic);
    if (/^[٠-٩]$/.test(sign)) sign = String(sign.charCodeAt(0) - 0x660);
    if (keys.indexOf(sign) >= 0) return sign;
    return /^[1-9]$/.test(sign) ? keys.charAt(sign - 1) : "";
  }

  function typing(form) {
    var place = form.dataset.keep, url = form.action || location.href, last = null, before = {}, timer = 0, busy = false, wait = 500;
    var state = form.querySelector("[data-state]"), cards = form.querySelector("[data-cards]"), bar = form.querySelector("[data-progress]");
    var undo = form.querySelector("[data-undo]"), refused = document.querySelector("[data-refused]"), card = form.elements.card;
    var fields = all(form, ".paper-lines input, .paper-lines textarea"), keys = all(form, ".key");
    var queue = [], asking = 0, sought = "";
    try { queue = JSON.parse(localStorage.getItem(place) || "[]"); } catch (error) { queue = []; }

    function keep() { try { localStorage.setItem(place, JSON.stringify(queue)); } catch (error) { /* kept as long as the page */ } }
    function say(words, bad) { state.textContent = words; state.classList.toggle("attention", Boolean(bad)); }
    function stored(number) { cards.textContent = number; if (bar) bar.value = number; }

    function onwards(field) {
      var row = (card ? [card] : []).concat(fields), next = row[row.indexOf(field) + 1] || form.querySelector("#keep");
      next.focus();
      if (next.select) next.select();
    }

    function slip(field, sign) {
      field.setAttribute("aria-invalid", "true");
      say(form.dataset.slip.replace("%1", sign).replace("%2", field.dataset.keys.split("").join(" ")), true);
      field.select();
    }

    function read(field) {
      var kept = "", bad = "", sure = "";
      field.value.split("").forEach(function (sign) {
        if (field.dataset.sure !== undefined && /[+=?؟]/.test(sign)) { sure = sign === "؟" ? "?" : sign; return; }
        if (/[\s,;+،]/.test(sign)) return;
        var key = keyOf(sign, field.dataset.keys);
        if (!key) bad = bad || sign; else if (kept.indexOf(key) < 0) kept += key;
      });
      if (sure && !kept) bad = bad || sure;
      if (bad) { slip(field, bad); return null; }
      field.removeAttribute("aria-invalid");
      return kept + sure;
    }

    // On a French keyboard the digits need the shift key: the key itself says which digit it is.
    form.addEventListener("keydown", function (event) {
      var field = event.target, digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code || "");
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (field.dataset.keys && digit && !/^[0-9٠-٩]$/.test(event.key) && event.key.length === 1 && !keyOf(event.key, field.dataset.keys)) {
        event.preventDefault();
        field.value = field.dataset.form === "one" ? digit[1] : field.value + digit[1];
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
      if (event.key === "Enter" && field.tagName === "INPUT") {
        event.preventDefault();
        if (field === card) { known(); onwards(field); } else if (field.dataset.form === "one" && !field.value) onwards(field);
        else if (field !== fields[fields.length - 1] && field.value) onwards(field);
        else store();
      }
      if (event.key === "Backspace" && field.dataset.keys && !field.value) {
        var at = fields.indexOf(field);
        if (at > 0) { event.preventDefault(); fields[at - 1].focus(); fields[at - 1].select(); }
      }
    });

    form.addEventListener("input", function (event) {
      var field = event.target;
      field.dataset.typed = "1";
      if (!field.dataset.keys || !field.value) { field.removeAttribute("aria-invalid"); return; }
      var kept = read(field);
      if (kept === null) return;
      if (state.classList.contains("attention")) say("");
      // Where a card also says how sure one is, its sign ends the line, or Enter does.
      if (field.dataset.form === "one" && (field.dataset.sure === undefined || kept.length > 1)) onwards(field);
    });

    form.addEventListener("submit", function (event) { event.preventDefault(); store(); });

    // A number that was typed before brings its answers back, while one already types on. What was typed since stays as it is, whenever
    // the reply comes; a card that is still under way is looked up once it is stored.
    function known() {
      var number = sought = card.value.trim(), mine = ++asking;
      fields.forEach(function (field) { delete field.dataset.typed; });
      if (!number || queue.some(function (item) { return item.card === number; })) return;
      sought = "";
      fetch(form.dataset.cardUrl + "?card=" + encodeURIComponent(number), { headers: { Accept: "application/json" } })
        .then(function (reply) { return reply.ok ? reply.json() : { lines: {} }; })
        .then(function (found) { if (mine === asking && Object.keys(found.lines).length) recall(found.lines); })
        .catch(function () { /* the server is away: what is typed is kept all the same */ });
    }

    function recall(lines) {
      var at = document.activeElement;
      form.elements.whole.value = "1";
      fields.forEach(function (field) { if (!field.value && !field.dataset.typed) field.value = lines[field.name.slice(5)] || ""; });
      if (!state.classList.contains("attention")) say(form.dataset.again);
      if (at.select && fields.indexOf(at) >= 0 && !at.dataset.typed) at.select();
    }

    function store() {
      var lines = {}, good = true;
      fields.forEach(function (field) {
        var value = field.dataset.keys ? read(field) : field.value.trim();
        if (value === null) good = false; else lines[field.name] = value;
      });
      if (!good) return;
      if (card && !card.value.trim()) { card.focus(); return; }
      var whole = form.elements.whole.value, any = fields.some(function (field) { return lines[field.name]; });
      if (!any && !whole) { say(form.dataset.empty, true); return; }
      last = { act: fresh(), card: card ? card.value.trim() : "", table: form.elements.table ? form.elements.table.value : "", lines: lines, whole: whole };
      queue.push(last);
      keep();
      clear();
      undo.hidden = undo.dataset.never !== undefined;
      send();
    }

    function clear() {
      asking++;
      sought = "";
      fields.forEach(function (field) { field.value = ""; field.removeAttribute("aria-invalid"); });
      form.elements.whole.value = "";
      if (card) card.value = "";
      say("");
      (card || fields[0]).focus();
    }

    // The last card is taken back: what stood under it before stands again, and the card lies in the form to be typed right.
    undo.addEventListener("click", function () {
      if (!last) return;
      var back = last;
      queue.push({ act: fresh(), card: back.card || "sheet-" + back.act, table: back.table, lines: null, of: back.act, whole: "1" });
      keep();
      clear();
      fill(back);
      last = null;
      undo.hidden = true;
      send();
    });

    function fill(item) {
      if (card) card.value = item.card;
      fields.forEach(function (field) { field.value = item.lines[field.name] || ""; });
    }

    function body(item) {
      var sent = new URLSearchParams(), lines = item.lines || {};
      if (item.of) Object.keys(before[item.of] || {}).forEach(function (line) { lines["line-" + line] = before[item.of][line]; });
      sent.set("csrfmiddlewaretoken", form.elements.csrfmiddlewaretoken.value);
      ["act", "card", "table", "whole"].forEach(function (name) { sent.set(name, item[name]); });
      Object.keys(lines).forEach(function (name) { sent.set(name, lines[name]); });
      return sent;
    }

    function send() {
      if (busy || !queue.length) return;
      busy = true;
      var item = queue[0];
      fetch(url, { method: "POST", body: body(item), headers: { Accept: "application/json" }, redirect: "manual" })
        .then(function (reply) {
          if (reply.type === "opaqueredirect" || reply.status === 403) throw new Error(form.dataset.login);
          if (!reply.ok) throw new Error("");
          return reply.json();
        })
        .then(function (answer) { busy = false; wait = 500; took(item, answer); })
        .catch(function (error) { busy = false; later(error); });
    }

    function took(item, answer) {
      if (!answer.ok && answer.again) { later(new Error("")); return; }
      queue.shift();
      keep();
      before[item.act] = answer.before;
      stored(answer.cards);
      if (sought && sought === item.card && sought === card.value.trim()) known();
      if (!answer.ok) giveBack(item, answer.words);
      else if (!queue.length && state.dataset.waits) { delete state.dataset.waits; say(""); }
      send();
    }

    function later(error) {
      state.dataset.waits = "1";
      say(error.message && error.message === form.dataset.login ? error.message : form.dataset.waiting.replace("%1", queue.length), true);
      clearTimeout(timer);
      timer = setTimeout(send, wait);
      wait = Math.min(5000, wait * 2);
    }

    function giveBack(item, words) {
      var row = document.createElement("li"), button = document.createElement("button");
      row.textContent = (item.card ? item.card + ": " : "") + words + " ";
      button.type = "button";
      button.className = "button quiet";
      button.textContent = document.querySelector("[data-back-words]").content.textContent;
      button.addEventListener("click", function () { clear(); fill(item); row.remove(); refused.hidden = !refused.querySelector("li"); });
      row.appendChild(button);
      refused.querySelector("ul").appendChild(row);
      refused.hidden = false;
    }

    window.addEventListener("online", send);
    window.addEventListener("beforeunload", function (event) { if (queue.length) event.preventDefault(); });
    send();
  }

  function counting(form) {
    var fields = all(form, "input[inputmode]"), sum = form.querySelector("[data-sum]"), note = form.querySelector("[data-people]");
    function add() {
      var total = fields.reduce(function (so, field) { return so + (parseInt(field.value, 10) || 0); }, 0);
      sum.textContent = total;
      if (note) note.hidden = total <= Number(note.dataset.people);
    }
    all(form, "[data-step]").forEach(function (button) {
      button.hidden = false;
      button.addEventListener("click", function () {
        var field = button.parentNode.querySelector("input");
        field.value = Math.max(0, (parseInt(field.value, 10) || 0) + Number(button.dataset.step));
        add();
      });
    });
    form.addEventListener("input", add);
  }

  all(document, "[data-typing]").forEach(typing);
  all(document, "[data-hands]").forEach(counting);
})();
