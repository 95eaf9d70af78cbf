/** What the operator should do about a PostgreSQL fault; never with the password of the address. */
export function whatToDo(url: URL, fault: unknown): string {
  const where = `${url.hostname}:${url.port || "5432"}${url.pathname}`;
  return `PostgreSQL at ${where} cannot be used: ${advice(url, fault)}`;
}

function advice(url: URL, fault: unknown): string {
  const code = codeOf(fault);
  switch (code) {
    case "28P01":
    case "28000":
      return `it refuses the user or the password (${code}). Check both in DATABASE_URL.`;
    case "3D000":
      return `it has no such database (${code}). Create it, or name another in DATABASE_URL.`;
    case "42501":
    case "3F000":
      return `the user of DATABASE_URL may not create tables there (${code}). Grant it, or make a schema for it.`;
    default:
      return (
        `${code}: ${withoutPassword(url, fault)}. Check that DATABASE_URL names the right host and port, that the ` +
        "server runs, and that this machine may connect to it."
      );
  }
}

function codeOf(fault: unknown): string {
  return fault instanceof Error && "code" in fault && typeof fault.code === "string"
    ? fault.code
    : "no answer";
}

function withoutPassword(url: URL, fault: unknown): string {
  const message = fault instanceof Error && fault.message !== "" ? fault.message : "the connection failed";
  return [url.password, safelyDecoded(url.password)]
    .filter((password) => password !== "")
    .reduce((text, password) => text.replaceAll(password, "***"), message);
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
