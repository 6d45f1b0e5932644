// Exact numbers: a numerator over a positive denominator, in lowest terms, both BigInt.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});

  const positive = (whole) => (whole < 0n ? -whole : whole);

  function common(a, b) {
    while (b !== 0n) [a, b] = [b, a % b];
    return a;
  }

  function ratio(numerator, denominator = 1n) {
    const divisor = common(positive(numerator), positive(denominator));
    const sign = denominator < 0n ? -1n : 1n;
    return Object.freeze({ n: (sign * numerator) / divisor, d: (sign * denominator) / divisor });
  }

  const ZERO = ratio(0n);

  // "150000", "1/2", "-1/100"
  function parse(text) {
    const [numerator, denominator = "1"] = text.split("/");
    return ratio(BigInt(numerator), BigInt(denominator));
  }

  const add = (a, b) => ratio(a.n * b.d + b.n * a.d, a.d * b.d);
  const subtract = (a, b) => ratio(a.n * b.d - b.n * a.d, a.d * b.d);
  const multiply = (a, b) => ratio(a.n * b.n, a.d * b.d);
  const divide = (a, b) => ratio(a.n * b.d, a.d * b.n);

  // Below, at or above zero: as a is less than, equal to or greater than b.
  function compare(a, b) {
    const difference = a.n * b.d - b.n * a.d;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  const CARRY = {
    half_up: (rest, whole) => 2n * rest >= whole,
    down: () => false,
    up: (rest) => rest > 0n,
  };

  // The multiple of a step; works on the magnitude, so that halves go away from zero.
  function round(value, step, mode) {
    const steps = divide(value, step);
    const size = positive(steps.n);
    const whole = size / steps.d + (CARRY[mode](size % steps.d, steps.d) ? 1n : 0n);
    return multiply(ratio(steps.n < 0n ? -whole : whole), step);
  }

  // Whole 分 of an amount in 元, half a 分 away from zero.
  const fen = (value) => round(multiply(value, ratio(100n)), ratio(1n), "half_up").n;

  const text = (value) => (value.d === 1n ? `${value.n}` : `${value.n}/${value.d}`);

  // 6000000n 分 as 60000.00
  function moneyText(amount) {
    const digits = positive(amount).toString().padStart(3, "0");
    return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  }

  tiaowen.fractions = Object.freeze({
    ZERO, add, compare, divide, fen, moneyText, multiply, parse, positive, ratio, round, subtract, text,
  });
})();
