// The wall's script: the present step as it changes, a calm clock, texts that fit, long lists turned slowly, a quiet mark when the room
// is away. Without it the page asks for itself every five seconds.
(() => {
  const page = document, d = page.body.dataset, byId = (id) => page.getElementById(id);
  const all = (what) => Array.from(page.querySelectorAll(what));
  const SMALLEST = 6, TURN = 15000, WORD = 20000;
  const ahead = +d.now - Date.now();

  // The largest step of type at which nothing falls short of its place, found before anything is painted. What the room estimated from
  // the texts' length (`least`) is careful: drawn, they are often shorter.
  const short = (side) => side.scrollHeight > side.clientHeight + 1 || side.scrollWidth > side.clientWidth + 1;
  function fit() {
    const now = byId("now"), leaves = all(".leaf");
    if (!now) return;
    now.dataset.least = now.dataset.least || now.dataset.fit;
    now.dataset.fit = 0;
    const hidden = leaves.map((leaf) => leaf.hidden);
    leaves.forEach((leaf) => { leaf.hidden = true; });
    for (const leaf of leaves) {
      leaf.hidden = false;
      while (all(".leaf:not([hidden]) .side").some(short) && +now.dataset.fit < SMALLEST) now.dataset.fit = +now.dataset.fit + 1;
      leaf.hidden = true;
    }
    leaves.forEach((leaf, i) => { leaf.hidden = hidden[i]; });
  }

  let leaf = 0, turned = Date.now();
  function turn(to) {
    const leaves = all(".leaf");
    leaf = leaves.length ? to % leaves.length : 0;
    leaves.forEach((each, i) => { each.hidden = i !== leaf; });
    turned = Date.now();
  }

  // The timer that was last seen here, so that its end can be said when the room takes it away.
  let last = {}, over = 0;
  function tick() {
    const timer = page.querySelector(".timer"), here = Date.now() + ahead, step = byId("now") && byId("now").dataset.step;
    if (timer) {
      const t = timer.dataset, left = Math.max(0, t.left === undefined ? +t.ends - here : +t.left), seconds = Math.ceil(left / 1000);
      const words = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`, p = timer.querySelector(".left");
      if (p.textContent !== words) p.textContent = words;
      const wide = Math.min(100, left / (10 * t.seconds)), fill = timer.querySelector(".time-left");
      fill.setAttribute("width", wide);
      fill.setAttribute("x", getComputedStyle(timer).direction === "rtl" ? 100 - wide : 0);
      last = { step, ends: t.left === undefined ? +t.ends : Infinity };
      over = seconds ? 0 : over || here;
    } else if (last.step === step && here >= last.ends - 1500) over = over || here;
    const word = page.querySelector(".over");
    if (word) word.hidden = !over || here - over > WORD;
    if (!timer && over && here - over > WORD) { last = {}; over = 0; }
    if (all(".leaf").length > 1 && Date.now() - turned > TURN) turn(leaf + 1);
  }

  function show(f) {
    const notice = byId("notice"), step = byId("now") && byId("now").dataset.step;
    if (notice.textContent !== f.notice) notice.textContent = f.notice;
    if (f.id === d.id) return;
    d.id = f.id;
    byId("main").innerHTML = f.html;
    const same = byId("now") && byId("now").dataset.step === step, since = turned;
    turn(same ? leaf : 0);
    if (same) turned = since; else { over = 0; last = {}; }
    fit();
    tick();
  }

  let gone;
  function away(is) {
    if (!is) { clearTimeout(gone); gone = 0; byId("away").hidden = true; }
    else if (!gone) gone = setTimeout(() => { byId("away").hidden = false; }, 3000);
  }

  let stream, failed = 0, quiet;
  // The room says every few seconds that it is there: a line that died without a word is noticed and opened anew.
  const again = () => { clearTimeout(quiet); failed += 1; stream.close(); ask(); };
  const alive = () => { clearTimeout(quiet); quiet = setTimeout(again, 9000); };
  const address = (what) => `${d.frame}/${what}?after=${d.id}&${d.query}`;
  function listen() {
    alive();
    stream = new EventSource(address("stream"));
    stream.onopen = () => { failed = 0; away(false); };
    stream.onmessage = (e) => { alive(); show(JSON.parse(e.data)); };
    stream.addEventListener("alive", alive);
    stream.onerror = () => {
      away(true);
      if (failed || stream.readyState === 2) again(); else failed = 1;
    };
  }
  async function ask() {
    try {
      const r = await fetch(address("frame"), { signal: AbortSignal.timeout(4000) });
      if (r.status === 200) show(await r.json());
      if (r.status < 300) { away(false); listen(); return; }
    } catch (e) { away(true); }
    setTimeout(ask, Math.min(1000 * failed, 5000));
  }

  fit();
  tick();
  setInterval(tick, 250);
  addEventListener("resize", fit);
  page.fonts.addEventListener("loadingdone", fit);
  addEventListener("pageshow", (e) => { if (e.persisted) location.reload(); });
  listen();
})();
