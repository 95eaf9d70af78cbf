/** The chat in a terminal: for people without a browser, and for scripts. */
import { createInterface } from "node:readline/promises";
import { config as readDotenv } from "dotenv";
import type { MockPersonSummary } from "../../adapters/directory/mock/person-views.js";
import { type Language, languageOfLocale } from "../../knowledge/language.js";
import type { LocalBot } from "../start-local.js";
import { readConfig } from "../config.js";
import { printFaults } from "../config-faults.js";
import { type ChatArguments, readChatArguments, USAGE } from "./chat-arguments.js";
import { createConversationLoop } from "./conversation-loop.js";
import { listOfPeople } from "./list-of-people.js";
import { showOnce } from "./show-once.js";
import { texts } from "./texts.js";

const WRONG_USAGE = 64;
const WRONG_CONFIG = 78;

readDotenv({ quiet: true });
const args = readChatArguments(process.argv.slice(2));
switch (args.kind) {
  case "help":
    process.stdout.write(`${USAGE}\n`);
    break;
  case "wrong":
    process.stderr.write(`${args.why}\n\n${USAGE}\n`);
    process.exitCode = WRONG_USAGE;
    break;
  case "list":
  case "talk":
    process.exitCode = await run(args);
}

async function run(asked: Extract<ChatArguments, { kind: "list" | "talk" }>): Promise<number> {
  const reading = readConfig({ LOG_LEVEL: "error", ...process.env, PORT: "0" });
  if (reading.kind === "faults") {
    printFaults(reading.faults, process.stderr);
    return WRONG_CONFIG;
  }
  if (reading.config.mode === "cloud") {
    process.stderr.write(
      "The terminal chat speaks with the mock tenant only. Take the MicrosoftApp* settings away.\n",
    );
    return WRONG_CONFIG;
  }
  const { start } = await import("../start.js");
  let reader: string | undefined;
  const bot = await start(reading.config, { personId: () => reader });
  try {
    if (asked.kind === "list") return await list(bot);
    const person = await personAsked(bot, asked.as);
    if (person === undefined) {
      process.stderr.write(
        `Nobody in the mock tenant is called ${asked.as ?? ""}. --list shows the people.\n`,
      );
      return WRONG_USAGE;
    }
    reader = person.id;
    await talk(bot, person, asked.language);
    return 0;
  } finally {
    await bot.close();
  }
}

async function list(bot: LocalBot): Promise<number> {
  process.stdout.write(listOfPeople(await bot.listPeople()));
  return 0;
}

async function personAsked(bot: LocalBot, as: string | undefined): Promise<MockPersonSummary | undefined> {
  const people = await bot.listPeople();
  const wanted = (as ?? people[0]?.userPrincipalName ?? "").toLowerCase();
  return people.find(({ userPrincipalName }) => userPrincipalName.toLowerCase() === wanted);
}

async function talk(bot: LocalBot, person: MockPersonSummary, language: Language | undefined): Promise<void> {
  const locale = language ?? person.preferredLanguage;
  const spoken = language ?? languageOfLocale(locale) ?? "en";
  const t = texts[spoken];
  const conversation = bot.channel.open({
    userId: person.id,
    userName: person.displayName,
    ...(locale === undefined ? {} : { locale }),
  });
  const atTerminal = process.stdin.isTTY === true;
  const write = (text: string) => void process.stdout.write(text);
  const loop = createConversationLoop(bot.channel, conversation, {
    write,
    noSuchButton: t.noSuchButton,
    open: (url) =>
      showOnce(url, {
        delivery: bot.delivery,
        readerId: person.id,
        language: spoken,
        write,
        waitForEnter: atTerminal ? (prompt) => lines.question(prompt) : undefined,
      }),
  });
  write(`${t.youSpeakAs(person.displayName, [person.userPrincipalName, ...person.roleNames].join(", "))}\n`);
  write(atTerminal ? `${t.howTo}\n\n` : "\n");
  await loop.begin();
  // Only now: what comes in before somebody reads the lines would be lost.
  const lines = createInterface({ input: process.stdin, ...(atTerminal ? { output: process.stdout } : {}) });
  let open = true;
  lines.once("close", () => (open = false));
  const prompt = () => {
    if (atTerminal && open) lines.prompt();
  };
  lines.setPrompt("> ");
  prompt();
  const deaf = atTerminal ? loop.listen(prompt) : () => undefined;
  for await (const line of lines) {
    if (line.trim() !== "") {
      if (!atTerminal) write(`> ${line}\n`);
      await loop.line(line);
    }
    prompt();
  }
  deaf();
}
