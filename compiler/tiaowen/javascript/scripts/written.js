// Amounts and dates as people write them: 12万元, 1,500元/月, 50%, 24个月, 2019年6月1日.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});
  const { divide, multiply, positive, ratio, text } = tiaowen.fractions;
  const { make } = tiaowen.dates;
  const { byCodePoint } = tiaowen.truth;

  const MAX_LENGTH = 60;
  const FULL = "０１２３４５６７８９，．／－％＋　";
  const HALF = "0123456789,./-%+ ";
  const MAGNITUDES = {
    万亿: 10n ** 12n, 亿: 10n ** 8n, 千万: 10n ** 7n, 百万: 10n ** 6n, 万: 10n ** 4n, "": 1n,
  };
  const SYNONYMS = new Map([
    ["名", "人"], ["位", "人"], ["天", "日"], ["周岁", "岁"],
    ["个月", "月"], ["周年", "年"], ["个工作日", "工作日"],
  ]);
  const COUNTED = new Map([["月", "个月"], ["日", "天"], ["岁", "周岁"], ["工作日", "个工作日"]]);
  const SPACE = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+";
  const ENDS = new RegExp(`^${SPACE}|${SPACE}$`, "g");
  const AMOUNT = new RegExp(
    "^(?<sign>-?)(?<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?)" +
      "(?:/(?<divisor>[1-9][0-9]*)(?![0-9]))? ?" +
      "(?<magnitude>万亿|亿|千万|百万|万|) ?(?<unit>[^0-9 ,.]*)$",
    "u",
  );
  const DATE =
    /^([0-9]{4})(?:-([0-9]{1,2})-([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日)$/;

  const halfWidth = (written) =>
    Array.from(written, (each) => (FULL.includes(each) ? HALF[FULL.indexOf(each)] : each)).join("");

  // The text without what surrounds it; null if it is too long to be an amount or a day.
  const short = (written) =>
    Array.from(written).length > MAX_LENGTH ? null : halfWidth(written).replace(ENDS, "");

  function decimal(digits) {
    const [whole, places = ""] = digits.replace(/,/g, "").split(".");
    return ratio(BigInt(whole + places), 10n ** BigInt(places.length));
  }

  // A number and its unit (% is a unit here: 50% is 50 of it); null if the text is none.
  function readAmount(written) {
    const found = AMOUNT.exec(short(written) ?? "");
    if (found === null) return null;
    const { sign, number, divisor = "1", magnitude, unit } = found.groups;
    const factor = ratio(sign ? -MAGNITUDES[magnitude] : MAGNITUDES[magnitude], BigInt(divisor));
    return { value: multiply(decimal(number), factor), unit };
  }

  // The day that a text states, null if there is no such day.
  function readDay(written) {
    const found = DATE.exec(short(written) ?? "");
    if (found === null) return null;
    return make(...found.slice(1).filter((each) => each !== undefined).map(BigInt));
  }

  const names = (products) =>
    products
      .flatMap((each) => each.split("·"))
      .map((each) => SYNONYMS.get(each) ?? each)
      .sort(byCodePoint)
      .join("·");

  function canonical(unit) {
    const [above, ...below] = halfWidth(unit).split("/");
    return `${names([above])}/${names(below)}`;
  }

  // Whether two spellings name one unit: 元/名·月 and 元/人/个月.
  const sameUnit = (left, right) => canonical(left) === canonical(right);

  // A terminating decimal without superfluous zeros; empty where it does not end.
  function decimalText(value) {
    let [digits, rest] = [0, value.d];
    for (; rest > 1n && (rest % 2n === 0n || rest % 5n === 0n); digits += 1)
      rest /= rest % 10n === 0n ? 10n : rest % 2n === 0n ? 2n : 5n;
    if (rest > 1n) return "";
    const scaled = (positive(value.n) * 10n ** BigInt(digits)) / value.d;
    const whole = scaled.toString().padStart(digits + 1, "0");
    const written = digits ? `${whole.slice(0, -digits)}.${whole.slice(-digits)}` : whole;
    return value.n < 0n ? `-${written}` : written;
  }

  // A number for a reader: 6万, 1500, 0.01; a fraction where no decimal ends (1/3).
  function plain(value) {
    for (const word of ["万亿", "亿", "万"]) {
      const step = ratio(MAGNITUDES[word] / 100n);
      const large = positive(value.n) >= MAGNITUDES[word] * value.d;
      if (large && divide(value, step).d === 1n)
        return `${decimalText(divide(value, ratio(MAGNITUDES[word])))}${word}`;
    }
    return decimalText(value) || text(value);
  }

  // A unit as it stands behind a number: 个月 for 月.
  const counted = (unit) => COUNTED.get(unit) ?? unit;

  tiaowen.written = Object.freeze({ counted, plain, readAmount, readDay, sameUnit });
})();
