/** Finds any of many secrets in much text, in one pass over it. */
export interface Needles {
  /** In every spelling in which it may have been kept. */
  add(secret: string, about: string): void;
  /** What of all this stands in the text; each about once. */
  foundIn(text: string): readonly string[];
}

const PREFIX = 8;

/** Secrets of eight characters or more. */
export function createNeedles(): Needles {
  const byPrefix = new Map<string, { readonly spelling: string; readonly about: string }[]>();

  function put(spelling: string, about: string): void {
    if (spelling.length < PREFIX) throw new RangeError("too short to look for");
    const prefix = spelling.slice(0, PREFIX);
    byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), { spelling, about }]);
  }

  return {
    add(secret, about) {
      const base64 = Buffer.from(secret).toString("base64").replace(/=+$/, "");
      const spellings = [secret, secret.replaceAll("-", ""), encodeURIComponent(secret), base64];
      const json = JSON.stringify(secret).slice(1, -1);
      for (const spelling of new Set([...spellings, json, Buffer.from(secret).toString("hex")])) {
        put(spelling, about);
      }
    },
    foundIn(text) {
      const found = new Set<string>();
      for (let at = 0; at + PREFIX <= text.length; at += 1) {
        for (const { spelling, about } of byPrefix.get(text.slice(at, at + PREFIX)) ?? []) {
          if (text.startsWith(spelling, at)) found.add(about);
        }
      }
      return [...found];
    },
  };
}
