// Civil dates of the years 1 to 9999. A day is its ISO text: 2019-06-01; texts compare as days do.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});

  const FIRST = "0001-01-01";
  const LAST = "9999-12-31";
  const LENGTHS = [31n, 28n, 31n, 30n, 31n, 30n, 31n, 31n, 30n, 31n, 30n, 31n];

  const leap = (year) => year % 4n === 0n && (year % 100n !== 0n || year % 400n === 0n);
  const length = (year, month) =>
    month === 2n && leap(year) ? 29n : LENGTHS[Number(month) - 1];
  const before = (year) => {
    const past = year - 1n;
    return past * 365n + past / 4n - past / 100n + past / 400n;
  };
  const parts = (day) => day.split("-").map(BigInt);
  const padded = (whole, width) => whole.toString().padStart(width, "0");
  const written = (year, month, day) => `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;

  // The ISO text of a day, null if there is no such day.
  function make(year, month, day) {
    if (year < 1n || year > 9999n || month < 1n || month > 12n) return null;
    return day < 1n || day > length(year, month) ? null : written(year, month, day);
  }

  // 0001-01-01 is 1.
  function ordinal(iso) {
    const [year, month, day] = parts(iso);
    let count = before(year) + day;
    for (let each = 1n; each < month; each += 1n) count += length(year, each);
    return count;
  }

  function ofOrdinal(count) {
    let year = count / 366n + 1n;
    while (before(year + 1n) < count) year += 1n;
    let rest = count - before(year);
    let month = 1n;
    for (; rest > length(year, month); month += 1n) rest -= length(year, month);
    return make(year, month, rest);
  }

  function addMonths(iso, months) {
    const [year, month, day] = parts(iso);
    const count = year * 12n + month - 1n + months;
    if (count < 12n) return null;
    const [toYear, toMonth] = [count / 12n, (count % 12n) + 1n];
    if (toYear > 9999n) return null;
    const last = length(toYear, toMonth);
    return make(toYear, toMonth, day < last ? day : last);
  }

  // The corresponding day, else the last day of the month (民法典第202条), then days; null outside the calendar.
  function shift(iso, months, days) {
    const moved = addMonths(iso, months);
    if (moved === null) return null;
    const count = ordinal(moved) + days;
    return count < 1n || count > ordinal(LAST) ? null : ofOrdinal(count);
  }

  // Full years of age, from the day after the birthday; null before birth.
  function fullYears(birth, on) {
    if (on < birth) return null;
    const years = parts(on)[0] - parts(birth)[0];
    return years === 0n || addMonths(birth, 12n * years) < on ? years : years - 1n;
  }

  const inside = (window, day) =>
    (window.start === null || window.start <= day) && (window.end === null || day <= window.end);

  tiaowen.dates = Object.freeze({ FIRST, LAST, fullYears, inside, make, shift });
})();
