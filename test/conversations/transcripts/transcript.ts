/** What a flow's talks look like, to be read by people: generated from the talks that the tests play. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Language, Localized } from "../../../knowledge/language.js";
import type { ConversationScript, Exchange } from "../conversation.js";
import { everyScript, type ScriptFile } from "../every-script.js";
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
  readonly later: (minutes: number) => string;
}> = {
  en: {
    head: (flow) =>
      `# How ${flow} talks\n\nWritten by \`npm run transcripts\` from the talks that the tests play.`,
    presses: "presses",
    opens: "opens the page of the link",
    submits: "sends a button of somebody else",
    later: (minutes) => `(${minutes} minutes pass)`,
  },
  nl: {
    head: (flow) =>
      `# Zo praat ${flow}\n\nGemaakt door \`npm run transcripts\` uit de gesprekken die de tests spelen.`,
    presses: "drukt op",
    opens: "opent de pagina van de link",
    submits: "stuurt een knop van een ander",
    later: (minutes) => `(${minutes} minuten later)`,
  },
};

/** One a flow and language: of the files of talks that are named after the flow's folder. */
export async function everyTranscript(root: string): Promise<readonly Transcript[]> {
  const transcripts: Transcript[] = [];
  for (const file of await everyScript()) {
    if (!existsSync(join(root, "dialogs", file.name, "index.ts"))) continue;
    transcripts.push({
      file: `dialogs/${file.name}/transcript.${file.language}.md`,
      text: await transcriptOf(file),
    });
  }
  return transcripts;
}

async function transcriptOf({ name, language, scripts }: ScriptFile): Promise<string> {
  const talks: string[] = [];
  for (const [index, script] of scripts.entries()) {
    const talk = await heldTalk(script, language, index === 0);
    talks.push(`## ${script.title}\n\n\`${script.as}\`\n\n\`\`\`text\n${talk.join("\n\n")}\n\`\`\``);
  }
  return `${[WORDS[language].head(name), ...talks].join("\n\n")}\n`;
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
