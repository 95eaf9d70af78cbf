import { readFileSync } from "node:fs";
import { z } from "zod";

const HERE = new URL("../../../../bot/teams/", import.meta.url);

export interface PackWish {
  /** The bot's application (client) id; also the package's own id. */
  readonly appId: string;
  /** Who offers the bot, with the pages that Teams links to. */
  readonly developer: {
    readonly name: string;
    readonly websiteUrl: string;
    readonly privacyUrl: string;
    readonly termsOfUseUrl: string;
  };
}

const https = z.url({ protocol: /^https$/ }).max(2_048);
const command = z.strictObject({ title: z.string().min(1).max(32), description: z.string().min(1).max(128) });

/** Required fields and lengths of the Teams manifest 1.19 for a package such as ours; not the whole schema. */
const MANIFEST = z.strictObject({
  $schema: https,
  manifestVersion: z.literal("1.19"),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  id: z.guid(),
  developer: z.strictObject({
    name: z.string().min(1).max(32),
    websiteUrl: https,
    privacyUrl: https,
    termsOfUseUrl: https,
  }),
  name: z.strictObject({ short: z.string().min(1).max(30), full: z.string().min(1).max(100) }),
  description: z.strictObject({ short: z.string().min(1).max(80), full: z.string().min(1).max(4_000) }),
  icons: z.strictObject({ color: z.literal("color.png"), outline: z.literal("outline.png") }),
  accentColor: z.string().regex(/^#[\dA-F]{6}$/i),
  localizationInfo: z.strictObject({
    defaultLanguageTag: z.literal("en"),
    additionalLanguages: z.array(
      z.strictObject({ languageTag: z.literal("nl"), file: z.literal("nl.json") }),
    ),
  }),
  bots: z.tuple([
    z.strictObject({
      botId: z.guid(),
      scopes: z.tuple([z.literal("personal")]),
      supportsFiles: z.literal(false),
      isNotificationOnly: z.literal(false),
      commandLists: z.tuple([
        z.strictObject({
          scopes: z.tuple([z.literal("personal")]),
          commands: z.array(command).min(1).max(10),
        }),
      ]),
    }),
  ]),
  permissions: z.array(z.enum(["identity", "messageTeamMembers"])),
  validDomains: z.array(z.string()),
});

const COMMANDS = [
  { title: "I forgot my password", description: "Set your own password again" },
  { title: "A colleague needs a password", description: "For administrators and the help desk" },
  { title: "Help", description: "What this bot can do" },
];

/** The manifest and its Dutch texts. Throws a ZodError that names every field that Teams would refuse. */
export function manifestFor({ appId, developer }: PackWish): {
  readonly manifest: object;
  readonly nl: object;
} {
  const template = z.looseObject({}).parse(readJson("manifest.json"));
  const scopes = ["personal"];
  const bot = {
    botId: appId,
    scopes,
    supportsFiles: false,
    isNotificationOnly: false,
    commandLists: [{ scopes, commands: COMMANDS }],
  };
  const manifest = MANIFEST.parse({ ...template, id: appId, developer, bots: [bot] });
  return { manifest, nl: translationOf(manifest).parse(readJson("nl.json")) };
}

/** Every text of the manifest in the other language, within the same lengths, and none that it does not have. */
function translationOf({ bots: [bot] }: z.output<typeof MANIFEST>) {
  const { name, description } = MANIFEST.shape;
  const commands = bot.commandLists[0].commands.flatMap((_, at) => {
    const key = `bots[0].commandLists[0].commands[${at}]`;
    return [
      [`${key}.title`, command.shape.title],
      [`${key}.description`, command.shape.description],
    ] as const;
  });
  return z.strictObject({
    $schema: https,
    "name.short": name.shape.short,
    "name.full": name.shape.full,
    "description.short": description.shape.short,
    "description.full": description.shape.full,
    ...Object.fromEntries(commands),
  });
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, HERE), "utf8"));
}
