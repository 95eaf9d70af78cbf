/** Splits "gebruikersnaam" into "gebruiker" and "naam" when both are known parts; undefined when they are not. */
export function splitCompound(
  word: string,
  isPart: (part: string) => boolean,
  links: readonly string[],
): readonly [string, string] | undefined {
  for (let at = word.length - 3; at >= 3; at--) {
    const tail = word.slice(at);
    if (!isPart(tail)) continue;
    const head = word.slice(0, at);
    for (const link of links) {
      const bare = head.slice(0, head.length - link.length);
      if (head.endsWith(link) && bare.length >= 3 && isPart(bare)) return [bare, tail];
    }
  }
  return undefined;
}
