// The old address is gone and its page sent this one what it kept: taken over here, sent once the seat is regained. The same acts under
// the same ids, so nothing is counted twice; what this phone has already is not replaced.
(() => {
  const byId = (id) => document.getElementById(id), come = byId("come");
  let bag;
  try { bag = JSON.parse(decodeURIComponent(location.hash.slice(1))); } catch (e) { return; }
  history.replaceState(null, "", location.pathname);
  let kept = 0;
  try {
    for (const k of Object.keys(bag)) {
      if (k.startsWith("halqa/") && !localStorage[k]) localStorage[k] = bag[k];
      if (k.includes(":o:")) kept += 1;
    }
  } catch (e) { return; }
  come.hidden = false;
  come.querySelector("b").textContent = kept;
  byId("back").value = bag.code || "";
  // One thing to do: the place that came along, not a second one.
  if (bag.code) document.querySelector("form.stack").remove();
  byId("return").open = true;
  byId("return").querySelector("button").focus();
})();
