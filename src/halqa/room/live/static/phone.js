// The page's script: an outbox that keeps answers until the room has them on disk, and the present step as it changes.
(() => {
  const doc = document, d = doc.body.dataset, $ = (id) => doc.getElementById(id), { parse, stringify: pack } = JSON;
  const on = (what, act, where = doc) => where.addEventListener(what, act);
  const P = `halqa${d.room}:`, { assign } = Object, time = Date.now, over = $("over");
  const OURS = ["do", "activity", "act", "turn", "token"];

  // Storage may be off: then memory lasts as long as the page.
  let box;
  try { box = localStorage; box.setItem("halqa", ""); } catch (e) { box = {}; }
  // On a table's device only what is still to be sent, and why something was refused, outlasts the page (names that begin with o): the next
  // person must find nothing of the one before.
  const short = {}, at = (k) => d.shared && k[0] != "o" ? short : box;
  const get = (k) => at(k)[P + k], drop = (k) => { delete box[P + k]; };
  const put = (k, v) => { try { at(k)[P + k] = v; } catch (e) { box = assign({}, box); box[P + k] = v; } };
  // One timer of each name: set anew, the one before is off.
  const due = {}, later = (name, ms, act) => { clearTimeout(due[name]); due[name] = setTimeout(act, ms); };
  const random = (n) => [...crypto.getRandomValues(new Uint32Array(n))].map((x) => "23456789ABCDEFGHJKMNPQRSTUVWXYZ"[x % 31]).join("");

  // A token is made here and tied to no seat: one for all paired tests, one for each anonymous activity.
  const token = (activity, mode) => {
    const paired = mode == "paired", name = `t:${paired ? mode : activity}`;
    if (!paired && mode != "anonymous") return;
    if (d.shared) return d.token;
    if (!get(name)) put(name, random(paired ? 8 : 16));
    return get(name);
  };
  const mem = (activity) => parse(get(`m:${activity}`) || '{"turn":0,"forms":{},"said":{}}');
  const save = (activity, m) => put(`m:${activity}`, pack(m));
  // What was refused, by activity and form, in words: until the next answer. A table's device keeps it too, since whoever answered may have
  // passed it on: it says why, and neither whose answer it was nor what it said.
  const lost = () => parse(get("oops") || "{}");
  const outbox = () => Object.keys(box).filter((k) => k.startsWith(`${P}o:`))
    .map((k) => parse(box[k])).sort((a, b) => a.at - b.at || a.send.turn - b.send.turn);

  const now = () => ($("now") || doc.body).dataset;
  const all = (what, where = doc) => [...where.querySelectorAll(what)], forms = () => all("#now form[data-act]");
  const keyOf = (form) => form.dataset.act + all("[type=hidden]", form).filter((i) => !OURS.concat("up").includes(i.name))
    .map((i) => `|${i.value}`).join("");
  const ticks = (i) => /radio|checkbox/.test(i.type), picks = (form) => [...form.elements].some(ticks);
  const write = (p, words) => { if (p.textContent != words) p.textContent = words; };
  const tell = (words) => write($("notice"), words);

  // In words under each form: kept here, received, or why not. Above the step: what was refused and has no form any more.
  function paint() {
    const waiting = outbox(), { activity } = now(), { said } = mem(activity), refused = lost();
    for (const form of forms()) {
      const key = keyOf(form), kept = waiting.some((w) => w.key == key && w.place == d.place && w.send.activity == activity);
      const state = () => all(".state", form)[0];
      if (!state()) form.insertAdjacentHTML("beforeend", '<p class="state" role="status"></p>');
      const p = state();
      const [look, words] = kept ? ["kept", d.kept] : said[key] == 1 ? ["received", d.received] : ["refused", said[key] || ""];
      p.className = `state ${look}`;
      write(p, words);
      if (said[key]) delete refused[activity + key];
    }
    write($("lost"), Object.values(refused).join("\n"));
  }

  // The room's address has changed: what this page keeps goes along in a link to the new one, after #, so that no server reads it.
  function away() {
    tell(d.away);
    gone = gone || time();
    over.hidden = time() - gone < 15e3;
    write($("unsent"), outbox().map((w) => w.words || "…").join("\n"));
  }

  on("submit", (e) => {
    const form = e.target, { activity, mode } = now();
    if (form == over) {
      const to = $("new").value.trim().replace(/^\w+:\/\/|\/.*/g, "");
      location.href = `http://${to}${d.room}#${encodeURIComponent(pack(assign({ code: d.back }, box)))}`;
      return e.preventDefault();
    }
    if (!form.dataset.act || !activity) return;
    e.preventDefault();
    const fields = [...new FormData(form)].filter(([name]) => !OURS.includes(name));
    const payload = { act: form.dataset.act };
    for (const [name, value] of fields) {
      const path = name.split("."), last = path.pop();
      const inside = path.reduce((o, part) => (o[part] = o[part] || {}), payload), list = last.slice(0, -2);
      if (last.endsWith("[]")) (inside[list] = inside[list] || []).push(value);
      else inside[last] = value;
    }
    const m = mem(activity), key = keyOf(form), act = random(20);
    m.turn = Math.max(m.turn, +d.turn || 0) + 1;
    if (picks(form)) m.forms[key] = fields;
    delete m.said[key];
    put("oops", "");
    save(activity, m);
    const send = { activity, payload, act, turn: m.turn, token: token(activity, mode), who: d.who };
    const words = d.shared ? "" : `${all(":checked,textarea", form).map((i) => i.rows ? i.value : i.parentNode.innerText)}`;
    put(`o:${act}`, pack({ at: time(), key, place: d.place, send, words }));
    if (!picks(form)) form.reset();
    paint();
    flush();
  });

  let busy, pause = 500;
  // A request that hears nothing for six seconds is given up: its line may have died without a word.
  async function ask(url, how) {
    const cut = new AbortController(), alarm = setTimeout(() => cut.abort(), 6e3);
    try { return await fetch(url, assign({ signal: cut.signal }, how)); } finally { clearTimeout(alarm); }
  }
  function settle({ key, place, words, send: { activity, act, payload } }, { ok, words: why }) {
    const m = mem(activity);
    drop(`o:${act}`);
    if (!ok) put("oops", pack(assign(lost(), { [activity + key]: words ? `${why} — \u2068${words}\u2069` : (d.earlier || "") + why })));
    if (place != d.place) return;
    m.said[key] = ok ? 1 : why;
    const form = now().activity == activity && forms().find((f) => keyOf(f) == key);
    const free = !form || !picks(form) || forms().length > 1;
    if (free) m.own = 1;
    save(activity, m);
    const text = form && all("textarea", form)[0];
    if (!ok && text && !text.value) text.value = payload[text.name] || "";
    else if (ok && free) mine(600);
  }
  // What the room has on disk leaves the outbox; all the rest stays and is sent again, the same act under the same id.
  async function flush() {
    if (busy || !d.room) return;
    busy = 1;
    let left;
    try {
      for (const item of outbox()) {
        const r = await ask(`${d.room}/act`, {
          method: "POST", body: pack(assign({ late: time() - item.at > 1e4 }, item.send)), headers: { "Content-Type": "application/json" }
        });
        if (r.status == 503) throw r;
        const reply = await r.json();
        if (/401|404|429|500/.test(r.status)) { left = 1; tell(reply.words || d.away); continue; }
        settle(item, reply);
        pause = 500;
        paint();
      }
    } catch (e) { left = 1; }
    busy = 0;
    if (left) { later(1, pause, flush); pause = Math.min(pause * 2, 3e3); }
    paint();
  }

  // What is being typed, and where the focus is, stays as long as the activity does, also while its form is away.
  let values = {}, focus, part;
  const inputs = () => all("#now [name]:not([type=hidden])")
    .map((i) => ({ i, at: `${keyOf(i.form)}/${i.name}/${ticks(i) ? i.value : ""}` }));
  // What this phone alone has of the step, a role's card, stays in its place: a shared frame comes without it.
  function hold(own) {
    const here = $("own");
    if (!here) return;
    if (own) part = here.dataset.own && here;
    else if (part && part.dataset.of == here.dataset.of) here.replaceWith(part);
  }
  function refill(own) {
    const chosen = own ? {} : mem(now().activity).forms;
    for (const { i, at } of inputs()) {
      const said = chosen[keyOf(i.form)];
      if (!ticks(i)) i.value = values[at] || i.value;
      else if (at in values) i.checked = values[at];
      else if (said) i.checked = said.some(([n, v]) => n == i.name && v == i.value);
      if (focus == at) i.focus();
    }
  }
  // A button must not be taken away between the touch and the click, nor another one come under the finger: frames wait for it.
  const came = [], press = { pointerdown: 5e3, pointerup: 400, pointercancel: 0, click: 0 };
  for (const what in press) on(what, () => later(5, press[what], () => { due[5] = 0; show(); }));
  function show(...frame) {
    if (frame[0]) came.push(frame);
    while (!due[5] && came[0]) draw(...came.shift());
  }
  function draw(f, own) {
    // What this phone has said itself is asked for apart, and may come after a newer step: that one stays.
    if (own ? parseInt(f.id) < parseInt(d.id) : (tell(told = f.notice), f.id == d.id)) return;
    if (d.place && !f.step.match(`${d.holds}:(open|paused)`)) return location.reload();
    const { step, activity } = now(), main = $("main"), moved = step != f.step;
    focus = 0;
    for (const { i, at } of inputs()) {
      values[at] = ticks(i) ? i.checked : i.value;
      if (i == doc.activeElement) focus = at;
    }
    const within = () => main.contains(doc.activeElement), held = within();
    d.id = f.id;
    main.innerHTML = f.html;
    const here = now().activity;
    if (here != activity) {
      values = {};
      focus = d.turn = 0;
    }
    if (own) d.turn = f.turn;
    tick();
    hold(own);
    refill(own);
    paint();
    // A new step takes the focus, but not from who is typing; the same step drawn again must not lose it.
    if (!within()) {
      if (moved) scrollTo(0, 0);
      if (moved || held) (all("#now h1")[0] || main).focus({ preventScroll: 1 });
    }
    if (!own && ($("own") === part || (get(`m:${here}`) && (now().stage != "open" || mem(here).own)))) mine(Math.random() * 1500);
  }
  function mine(delay) {
    later(2, delay, async () => {
      const { activity, mode } = now(), t = token(activity, mode);
      try {
        const r = await ask(`${d.room}/own?${d.query || ""}`, { headers: { "X-Halqa-Token": t || "" } });
        if (r.ok) show(await r.json(), 1);
      } catch (x) { mine(3e3); }
    });
  }

  let stream, failed = 0, asked = 0, gone = 0, worked, told = $("notice").textContent;
  const address = (what) => `${d.frame}/${what}?after=${d.id}&${d.query || ""}`;
  const again = () => { flush(); stream.close(); poll(); };
  // The room says every few seconds that it is there: a line that died without a word is noticed and opened anew.
  const alive = () => later(3, 14e3, again);
  function listen() {
    alive();
    stream = new EventSource(address("stream"));
    stream.onopen = () => { failed = 0; worked = 1; tell(told); flush(); };
    stream.onmessage = (e) => { alive(); show(parse(e.data)); };
    on("alive", alive, stream);
    stream.onerror = () => { if (++failed > 1 || stream.readyState > 1) again(); };
  }
  async function poll() {
    clearTimeout(due[4]);
    try {
      const r = await ask(address("frame"));
      gone = 0;
      over.hidden = 1;
      if (r.status == 200 && !r.redirected) show(await r.json());
      else tell(told);
      flush();
      asked++;
      if (worked || asked % 12 == 0) { failed = worked = 0; return listen(); }
    } catch (e) { away(); }
    later(4, failed < 4 ? 1e3 : 5e3, poll);
    failed++;
  }

  // A running timer counts down by the room's clock.
  const skew = d.now - time();
  const tick = () => all(".time[data-ends]").forEach((p) => {
    const s = Math.ceil(Math.max(0, p.dataset.ends - time() - skew) / 1e3);
    write(p.lastChild, `${Math.floor(s / 60)}:${String(s % 60).padStart(2, "0")}`);
  });

  if (d.frame) {
    setInterval(tick, 1e3);
    tick();
    hold(1);
    refill();
    paint();
    listen();
    flush();
    on("online", again, window);
    on("storage", paint, window);
    on("visibilitychange", () => doc.hidden || again());
    on("pageshow", (e) => { if (e.persisted) location.reload(); }, window);
    const { activity, mode } = now();
    if (mode != "by-seat" && get(`m:${activity}`)) mine(0);
  }
})();
