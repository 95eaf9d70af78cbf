import { parseArgs } from "node:util";
import { isLanguage, type Language } from "../../knowledge/language.js";

export type ChatArguments =
  | { readonly kind: "list" }
  | { readonly kind: "help" }
  | {
      readonly kind: "talk";
      readonly as: string | undefined;
      readonly language: Language | undefined;
      /** A conversation file to replay. */
      readonly script: string | undefined;
    }
  | { readonly kind: "wrong"; readonly why: string };

export const USAGE = `npm run chat -- [--as <user principal name>] [--lang en|nl]
npm run chat -- --script <file>
npm run chat -- --list

Talk to the bot in this terminal, on the mock tenant.
  --as     who you are; --list shows the people
  --lang   the language to begin in
  --script replays a conversation file and prints the talk: one message a line,
           above them "as: <user principal name>" and "lang: nl"; // begins a remark
  #2       presses button 2
Without a terminal on standard input it reads one message a line.`;

export function readChatArguments(args: readonly string[]): ChatArguments {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        as: { type: "string" },
        lang: { type: "string" },
        script: { type: "string" },
        list: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    if (values.help === true) return { kind: "help" };
    if (values.list === true) return { kind: "list" };
    const { as, lang, script } = values;
    if (lang !== undefined && !isLanguage(lang))
      return { kind: "wrong", why: `--lang takes en or nl, not ${lang}` };
    return { kind: "talk", as, language: lang, script };
  } catch (error) {
    return { kind: "wrong", why: error instanceof Error ? error.message : String(error) };
  }
}
