// The test card's number: made on this phone, kept on it, shown on request; or taken over from a card or another phone.
(() => {
  const byId = (id) => document.getElementById(id), form = byId("own-card");
  const key = `halqa${document.body.dataset.me}:t:paired`, ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  if (!form) return;
  try {
    if (!localStorage[key]) {
      localStorage[key] = Array.from(crypto.getRandomValues(new Uint32Array(8)), (x) => ALPHABET[x % 31]).join("");
    }
    byId("card").textContent = localStorage[key].replace(/^(....)/, "$1-");
  } catch (e) { return; }
  form.hidden = false;
  form.addEventListener("submit", (e) => {
    e.preventDefault();
    const number = byId("number").value.toUpperCase().replace(/[^A-Z0-9]/g, "");
    if (number.length >= 8) { localStorage[key] = number; location.reload(); }
  });
})();
