/** What somebody asked already in the sentence that began this. */
export function askedOf(said: string): "missed" | "seen" | undefined {
  if (SEEN.test(said)) return "seen";
  return MISSED.test(said) ? "missed" : undefined;
}

const SEEN =
  /\b(opened|been seen|was (it|he|she) seen|seen (it|the|that|my|his|her|their)|did \S+( \S+)? (open|see|look)|geopend|bekeken|(al|het|wachtwoord|pas) gezien)\b/i;
const MISSED = /\b(missed|gemist)\b/i;
