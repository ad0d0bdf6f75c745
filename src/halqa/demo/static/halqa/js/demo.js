// The wall is made for a projector: it is shown here at its own size, made smaller as a picture would be.
"use strict";
const WALL_WIDTH = 1600;
for (const frame of document.querySelectorAll(".wall iframe")) {
  const holder = frame.parentElement;
  const fit = () => {
    const scale = holder.clientWidth / WALL_WIDTH;
    const fromEnd = document.documentElement.dir === "rtl";
    frame.style.transformOrigin = fromEnd ? "top right" : "top left";
    frame.style.transform = `scale(${scale})`;
    frame.style.marginBlockEnd = `${(scale - 1) * frame.offsetHeight}px`;
  };
  new ResizeObserver(fit).observe(holder);
  fit();
}
