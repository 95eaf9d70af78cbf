/** What a flow's talks look like, to be read by people: generated from the talks that the tests play. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Language, Localized } from "../../../knowledge/language.js";
import type { ConversationScript, Exchange } from "../conversation.js";
import { everyScript } from "../every-script.js";
import { openHouseFor, playIn } from "../play.js";

export interface Transcript {
  /** Relative to the root of the repository. */
  readonly file: string;
  readonly text: string;
}

const WORDS: Localized<{
  readonly head: (flow: string) => string;
  readonly presses: string;
  readonly opens: string;
  readonly submits: string;
  readonly told: (name: string) => string;
  readonly later: (minutes: number) => string;
}> = {
  en: {
    head: (flow) =>
      `# How ${flow} talks\n\nWritten by \`npm run transcripts\` from the talks that the tests play.`,
    presses: "presses",
    opens: "opens the page of the link",
    submits: "sends a button of somebody else",
    told: (name) => `${name} is told unasked`,
    later: (minutes) => `(${minutes} minutes pass)`,
  },
  nl: {
    head: (flow) =>
      `# Zo praat ${flow}\n\nGemaakt door \`npm run transcripts\` uit de gesprekken die de tests spelen.`,
    presses: "drukt op",
    opens: "opent de pagina van de link",
    submits: "stuurt een knop van een ander",
    told: (name) => `${name} krijgt ongevraagd bericht`,
    later: (minutes) => `(${minutes} minuten later)`,
  },
};

/** Talks about a part of a flow: the flow's folder, and what the part is called. */
const PARTS: Readonly<Record<string, { readonly flow: string; readonly part: string }>> = {
  approval: { flow: "reset-user-password", part: "approval" },
  "approval-ends": { flow: "reset-user-password", part: "approval" },
  delivery: { flow: "reset-user-password", part: "delivery" },
  limits: { flow: "reset-user-password", part: "limits" },
  switching: { flow: "reset-user-password", part: "switching" },
};

/** One a flow and language, of the files of talks that are named after the flow's folder; and one a part. */
export async function everyTranscript(root: string): Promise<readonly Transcript[]> {
  const texts = new Map<string, string>();
  for (const { name, language, scripts } of await everyScript()) {
    const part = PARTS[name];
    const flow = part?.flow ?? name;
    if (!existsSync(join(root, "dialogs", flow, "index.ts"))) continue;
    const what = part === undefined ? "" : `.${part.part}`;
    const file = `dialogs/${flow}/transcript${what}.${language}.md`;
    const head = WORDS[language].head(part === undefined ? flow : `${flow} (${part.part})`);
    texts.set(file, `${texts.get(file) ?? `${head}\n`}\n${await talksOf(scripts, language)}\n`);
  }
  return [...texts].map(([file, text]) => ({ file, text }));
}

async function talksOf(scripts: readonly ConversationScript[], language: Language): Promise<string> {
  const talks: string[] = [];
  for (const [index, script] of scripts.entries()) {
    const talk = await heldTalk(script, language, index === 0);
    talks.push(`## ${script.title}\n\n\`${script.as}\`\n\n\`\`\`text\n${talk.join("\n\n")}\n\`\`\``);
  }
  return talks.join("\n\n");
}

async function heldTalk(
  script: ConversationScript,
  language: Language,
  withWelcome: boolean,
): Promise<readonly string[]> {
  const house = await openHouseFor(script);
  const said: string[] = [];
  const nameOf = (who: string) =>
    house.tenant.listPeople().find(({ userPrincipalName }) => userPrincipalName === who)?.displayName ?? who;
  try {
    await playIn(house, script, {
      seen: async (_, played, heard) => {
        const exchange = script.turns[played - 1];
        if (exchange !== undefined) {
          said.push(`${nameOf(exchange.by ?? script.as)}: ${done(exchange, language)}`);
        }
        if (heard !== "" && (played > 0 || withWelcome)) said.push(indented(heard));
      },
      told: (who, words) => said.push(`(${WORDS[language].told(nameOf(who))})`, indented(words)),
    });
  } finally {
    await house.close();
  }
  return said;
}

function done(exchange: Exchange, language: Language): string {
  const { say, press, open, submit, minutes } = exchange;
  const words = WORDS[language];
  if (say !== undefined) return say;
  if (press !== undefined) return `${words.presses} [${press}]`;
  if (open === true) return words.opens;
  if (submit !== undefined) return words.submits;
  return words.later(minutes ?? 0);
}

const WIDTH = 100;
/** Ids and case numbers are drawn anew in each run, so they are left out. */
const RANDOM_ID = /(?<=\/one-view\/)[\w-]+|\b[34679CDFGHJKMNPQRTWXY]{6}\b/g;

/** The bot's words, four in and wrapped, as a terminal would show them. */
function indented(heard: string): string {
  return heard
    .replaceAll(RANDOM_ID, "…")
    .split("\n")
    .flatMap((line) => wrapped(line))
    .map((line) => (line === "" ? "" : `    ${line}`))
    .join("\n");
}

function wrapped(line: string): readonly string[] {
  const inset = /^ */.exec(line)?.[0] ?? "";
  const lines: string[] = [];
  let current = inset;
  for (const word of line.trim().split(" ")) {
    if (current.trim() !== "" && current.length + word.length >= WIDTH) {
      lines.push(current);
      current = inset;
    }
    current += current.trim() === "" ? word : ` ${word}`;
  }
  return [...lines, current.trimEnd()];
}
