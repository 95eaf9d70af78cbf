/** Masks for what people registered: enough to recognise one's own, too little to use. */

/** `+31 612345642` becomes `+31 ** *** **42`; without a country code `** *** **42`. Fewer than six digits show nothing. */
export function maskedPhone(number: string): string {
  const [, country = "", rest = ""] = /^(\+\d{1,3}\s+)?(.*)$/su.exec(number.trim()) ?? [];
  const digits = rest.replaceAll(/\D/gu, "");
  const end = digits.length < 6 ? "**" : digits.slice(-2);
  return `${country.trim()} ** *** **${end}`.trim();
}

/** `sandra@example.org` becomes `s***@example.org`. */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return at < 1 ? "***" : `${address.slice(0, 1)}***${address.slice(at)}`;
}
