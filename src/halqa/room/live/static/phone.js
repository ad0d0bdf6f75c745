// The page's script: an outbox that keeps answers until the room has them on disk, and the present step as it changes.
(() => {
  "use strict";
  const d = document.body.dataset, byId = (id) => document.getElementById(id);
  const P = `halqa${d.room || d.me}:`, ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  const ENVELOPE = ["do", "activity", "act", "turn", "token"];

  // Storage may be off: then memory lasts as long as the page.
  let box;
  try { box = window.localStorage; box.setItem("halqa", ""); } catch (e) { box = {}; }
  const get = (k) => box[P + k], put = (k, v) => { box[P + k] = v; }, drop = (k) => { delete box[P + k]; };
  const random = (n) => Array.from(crypto.getRandomValues(new Uint32Array(n)), (x) => ALPHABET[x % 31]).join("");

  // A token is made here and tied to no seat: one for all paired tests, one for each anonymous activity.
  const token = (activity, mode) => {
    if (mode !== "paired" && mode !== "anonymous") return undefined;
    const name = mode === "paired" ? "t:paired" : `t:${activity}`;
    if (!get(name)) put(name, random(mode === "paired" ? 8 : 16));
    return get(name);
  };
  const memory = (activity) => JSON.parse(get(`m:${activity}`) || '{"turn":0,"forms":{},"said":{}}');
  const remember = (activity, m) => put(`m:${activity}`, JSON.stringify(m));
  const outbox = () => Object.keys(box).filter((k) => k.startsWith(`${P}o:`))
    .map((k) => JSON.parse(box[k])).sort((a, b) => a.at - b.at || a.send.turn - b.send.turn);

  const now = () => (byId("now") || document.body).dataset;
  const forms = () => Array.from(document.querySelectorAll("#now form[data-act]"));
  const keyOf = (form) => form.dataset.act + Array.from(form.querySelectorAll("input[type=hidden]"))
    .filter((i) => !ENVELOPE.includes(i.name) && i.name !== "up").map((i) => `|${i.value}`).join("");
  const hasChoices = (form) => !!form.querySelector("input[type=radio],input[type=checkbox]");
  const notice = (words) => { const p = byId("notice"); if (p && p.textContent !== words) p.textContent = words; };

  // In words under each form: kept here, received, or why not.
  function paint() {
    const waiting = outbox(), activity = now().activity;
    const said = activity ? memory(activity).said : {};
    for (const form of forms()) {
      const key = keyOf(form), kept = waiting.some((w) => w.key === key && w.send.activity === activity);
      let p = form.querySelector(".state");
      if (!p) { p = document.createElement("p"); p.setAttribute("role", "status"); form.append(p); }
      const words = kept ? d.kept : said[key] === 1 ? d.received : said[key] || "";
      p.className = `state ${kept ? "kept" : said[key] === 1 ? "received" : "refused"}`;
      if (p.textContent !== words) p.textContent = words;
    }
  }

  document.addEventListener("submit", (event) => {
    const form = event.target, { activity, mode } = now();
    if (!form.dataset.act || !activity) return;
    event.preventDefault();
    const fields = Array.from(new FormData(form)).filter(([name]) => !ENVELOPE.includes(name));
    const payload = { act: form.dataset.act };
    for (const [name, value] of fields) {
      const path = name.split("."), last = path.pop();
      const inside = path.reduce((o, part) => (o[part] = o[part] || {}), payload);
      if (last.endsWith("[]")) (inside[last.slice(0, -2)] = inside[last.slice(0, -2)] || []).push(value);
      else inside[last] = value;
    }
    const m = memory(activity), key = keyOf(form), act = random(20);
    m.turn = Math.max(m.turn, Number(d.turn) || 0) + 1;
    if (hasChoices(form)) m.forms[key] = fields;
    delete m.said[key];
    remember(activity, m);
    const send = { activity, payload, act, turn: m.turn, token: token(activity, mode) };
    put(`o:${act}`, JSON.stringify({ at: Date.now(), key, send }));
    if (!hasChoices(form)) form.reset();
    paint();
    flush();
  });

  let busy = false, pause = 500, timer;
  async function post(send) {
    const cut = new AbortController(), alarm = setTimeout(() => cut.abort(), 10000);
    try {
      return await fetch(`${d.room}/act`, {
        method: "POST", body: JSON.stringify(send), headers: { "Content-Type": "application/json" }, signal: cut.signal,
      });
    } finally { clearTimeout(alarm); }
  }
  function settle(item, reply) {
    const { activity, act, payload } = item.send, m = memory(activity);
    drop(`o:${act}`);
    m.said[item.key] = reply.ok ? 1 : reply.words;
    const form = now().activity === activity && forms().find((f) => keyOf(f) === item.key);
    const free = !form || !hasChoices(form);
    if (free) m.own = 1;
    remember(activity, m);
    const text = form && form.querySelector("textarea");
    if (!reply.ok && text && !text.value) text.value = payload[text.name] || "";
    else if (reply.ok && free) mine(200);
  }
  // What the room has on disk leaves the outbox; all the rest stays and is sent again, the same act under the same id.
  async function flush() {
    if (busy || !d.room) return;
    busy = true;
    clearTimeout(timer);
    let left = false;
    try {
      for (const item of outbox()) {
        const response = await post(item.send);
        if (response.status === 503) throw response;
        const reply = await response.json();
        if ([401, 404, 429, 500].includes(response.status)) { left = true; notice(reply.words || d.away); continue; }
        settle(item, reply);
        pause = 500;
        paint();
      }
    } catch (e) { left = true; }
    busy = false;
    if (left) { timer = setTimeout(flush, pause); pause = Math.min(pause * 2, 5000); }
    paint();
  }

  // The same step again keeps what is being typed and where the focus is.
  function typed() {
    const values = new Map(), at = document.activeElement;
    let focus = null;
    for (const form of forms()) for (const i of form.elements) {
      if (!i.name || i.type === "hidden") continue;
      const k = `${keyOf(form)}/${i.name}/${i.type === "radio" || i.type === "checkbox" ? i.value : ""}`;
      values.set(k, i.type === "radio" || i.type === "checkbox" ? i.checked : i.value);
      if (i === at) focus = k;
    }
    return { values, focus };
  }
  function refill(before) {
    const { activity } = now(), m = activity ? memory(activity) : { forms: {} };
    for (const form of forms()) {
      const chosen = m.forms[keyOf(form)];
      for (const i of form.elements) {
        if (!i.name || i.type === "hidden") continue;
        const tick = i.type === "radio" || i.type === "checkbox";
        if (tick && chosen) i.checked = chosen.some(([n, v]) => n === i.name && v === i.value);
        const k = `${keyOf(form)}/${i.name}/${tick ? i.value : ""}`;
        if (before && before.values.has(k)) { if (tick) i.checked = before.values.get(k); else if (before.values.get(k)) i.value = before.values.get(k); }
        if (before && before.focus === k) i.focus();
      }
    }
  }
  function show(frame, own) {
    notice(frame.notice);
    if (!own && frame.id === d.id) return;
    const { step, activity } = now(), before = typed();
    d.id = frame.id;
    byId("main").innerHTML = frame.html;
    if (own) d.turn = frame.turn;
    else if (now().activity !== activity) d.turn = 0;
    refill(step === frame.step ? before : null);
    paint();
    if (step !== frame.step) { window.scrollTo(0, 0); (document.querySelector("#now h1") || byId("main")).focus(); }
    const here = now().activity;
    if (!own && here && get(`m:${here}`) && (now().stage !== "open" || memory(here).own)) mine(Math.random() * 1500);
  }
  let soon;
  function mine(delay) {
    clearTimeout(soon);
    soon = setTimeout(async () => {
      const { activity, mode } = now(), t = token(activity, mode);
      try {
        const response = await fetch(`${d.room}/own`, { headers: t ? { "X-Halqa-Token": t } : {} });
        if (response.ok) show(await response.json(), true);
      } catch (e) { /* the stream brings the next frame */ }
    }, delay);
  }

  let stream, failed = 0, asked = 0, worked = false, next;
  const address = (what) => `${d.frame}/${what}?after=${d.id}${d.query ? `&${d.query}` : ""}`;
  function listen() {
    stream = new EventSource(address("stream"));
    stream.onopen = () => { failed = 0; worked = true; notice(""); flush(); };
    stream.onmessage = (event) => show(JSON.parse(event.data));
    stream.onerror = () => {
      failed += 1;
      if (failed >= 2 || stream.readyState === 2) { stream.close(); poll(); }
    };
  }
  async function poll() {
    clearTimeout(next);
    try {
      const response = await fetch(address("frame"));
      if (response.status === 200 && !response.redirected) show(await response.json());
      else notice("");
      flush();
      asked += 1;
      if (worked || asked % 12 === 0) { failed = 0; worked = false; listen(); return; }
    } catch (e) { notice(d.away); }
    next = setTimeout(poll, failed < 4 ? 1000 : 5000);
    failed += 1;
  }

  if (d.frame) {
    refill(null);
    paint();
    listen();
    flush();
    const again = () => { flush(); if (stream.readyState === 2) poll(); };
    window.addEventListener("online", again);
    window.addEventListener("storage", paint);
    document.addEventListener("visibilitychange", () => { if (!document.hidden) again(); });
    window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
    const { activity, mode } = now();
    if (activity && mode !== "by-seat" && get(`m:${activity}`)) mine(0);
  }
  if (byId("own-card")) {
    byId("card").textContent = token("", "paired").replace(/^(....)/, "$1-");
    byId("own-card").hidden = false;
    byId("own-card").addEventListener("submit", (event) => {
      event.preventDefault();
      const typedNumber = byId("number").value.toUpperCase().replace(/[^A-Z0-9]/g, "");
      if (typedNumber.length >= 8) { put("t:paired", typedNumber); location.reload(); }
    });
  }
})();
