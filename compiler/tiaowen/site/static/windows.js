// Says in large type which windows are over on the day of the reader. Without this script the days stand there.
"use strict";

(() => {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  for (const line of document.querySelectorAll(".tw-window")) {
    if (today <= line.dataset.end) continue;
    const said = document.createElement("strong");
    said.className = "tw-ended";
    said.textContent = `执行期限已于${line.dataset.last}届满`;
    line.prepend(said);
  }
})();
