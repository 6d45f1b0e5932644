// Wrong values in messages: short, whatever they are, and with nothing in them that cannot be seen.
(() => {
  "use strict";
  const tiaowen = (globalThis.tiaowen = globalThis.tiaowen || {});

  const SHOWN = 40;
  const LARGEST = 10n ** 30n;
  const UNSEEN = /[\p{C}\p{Z}]/u;

  // Whether a text shows only what it says.
  const printable = (text) => !UNSEEN.test(text.replace(/ /g, ""));

  function escaped(letter) {
    const code = letter.codePointAt(0);
    if (code >= 32 && code < 127) return letter === "\\" || letter === "'" ? `\\${letter}` : letter;
    const plain = { 9: "\\t", 10: "\\n", 13: "\\r" }[code];
    const [mark, width] = code < 256 ? ["x", 2] : code < 65536 ? ["u", 4] : ["U", 8];
    return plain ?? `\\${mark}${code.toString(16).padStart(width, "0")}`;
  }

  function textShown(written) {
    const said = printable(written) ? written : `'${Array.from(written, escaped).join("")}'`;
    const letters = Array.from(said);
    return letters.length > SHOWN ? `“${letters.slice(0, SHOWN).join("")}…”` : `“${said}”`;
  }

  function numberShown(written) {
    const large = typeof written === "bigint" && (written > LARGEST || written < -LARGEST);
    return large ? "一个位数过多的数" : textShown(`${written}`);
  }

  const KINDS = {
    boolean: (written) => `${written}`,
    number: numberShown,
    bigint: numberShown,
    string: textShown,
    object: () => "一组信息",
  };

  function shown(written) {
    if (written === null || written === undefined) return "空";
    if (Array.isArray(written)) return "一个列表";
    return (KINDS[typeof written] ?? ((value) => `一个 ${typeof value}`))(written);
  }

  // Where something stands: 事实.职工.第2名.出生日期
  function path(parent, key) {
    const name = printable(key) ? Array.from(key).slice(0, SHOWN).join("") : shown(key);
    return parent ? `${parent}.${name}` : name;
  }

  tiaowen.shown = Object.freeze({ LARGEST, path, printable, shown });
})();
