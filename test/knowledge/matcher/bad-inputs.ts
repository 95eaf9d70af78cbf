/** What nobody should send and somebody will. The bench tells how long each takes (`npm run bench -- matcher`). */
export const BAD_INPUTS: Readonly<Record<string, string>> = {
  nothing: "",
  "30 KB of blanks": " ".repeat(30_720),
  "30 KB in one line": "my password does not work any more ".repeat(900),
  "30 KB of words it never heard": Array.from(
    { length: 5_000 },
    (_, at) => `q${((at * 7919) % 46_656).toString(36)}xz`,
  ).join(" "),
  "one endless word": "x".repeat(30_720),
  "only emoji": "\u{1f600}".repeat(1000),
  "only a user name": "jan.de.vries@contoso.com",
  "a pasted error page": `<html><head><title>Sign in</title></head><body>Error AADSTS50126 0x80070005 ${"<div>trace id</div>".repeat(80)}`,
  "a pasted password": "my password is Hunter2!",
  zalgo: "p\u0338\u0322\u0353\u0343a\u0335\u0348s\u0336\u0322s\u0334\u0331".repeat(200),
  "one hundred, a hundred times": "one hundred ".repeat(100),
  "a hundred commas": "wachtwoord vergeten nu, ".repeat(100),
  "a wall of at signs": "@".repeat(1000),
  "half a surrogate": "password \ud83d",
};
