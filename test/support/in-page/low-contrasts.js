// Runs in a browser: texts whose contrast with what lies behind them is below WCAG AA (4.5, or 3 where they are large).
(() => {
  /** @typedef {readonly number[]} Colour red, green, blue, opacity */

  /** @type {(text: string) => Colour} */
  const parse = (text) => {
    const [r = 0, g = 0, b = 0, a = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b, a];
  };
  /** @type {(top: Colour, below: Colour) => Colour} */
  const over = (top, below) => {
    /** @type {(at: number) => number} */
    const mix = (at) => top[at] * top[3] + below[at] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  /** @type {(colour: Colour) => number} */
  const luminance = ([r, g, b]) => {
    /** @type {(value: number) => number} */
    const part = (value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  /** @type {(element: Element | null) => Colour} */
  const behind = (element) => {
    if (element === null) return [255, 255, 255, 1];
    const own = parse(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };

  /** @type {string[]} */
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    const element = walker.currentNode.parentElement;
    if (text === "" || element.closest(":disabled, .sr, noscript, script") !== null) continue;
    if (!element.checkVisibility() || element.getBoundingClientRect().width <= 1) continue;
    const style = getComputedStyle(element);
    const background = behind(element);
    const [one, other] = [luminance(over(parse(style.color), background)), luminance(background)];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (contrast < (large ? 3 : 4.5)) found.push(`${contrast.toFixed(2)} ${text.slice(0, 40)}`);
  }
  return found;
})();
