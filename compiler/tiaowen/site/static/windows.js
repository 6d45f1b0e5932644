// Says in large type which windows are over on the day of the reader. Without this script the days stand there.
"use strict";

(() => {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const said = new Set();
  for (const line of document.querySelectorAll(".tw-window")) {
    if (today <= line.dataset.end || said.has(line.dataset.end)) continue;
    said.add(line.dataset.end);
    const over = document.createElement("strong");
    over.className = "tw-ended";
    over.textContent = `执行期限已于${line.dataset.last}届满`;
    line.prepend(over);
  }
})();
