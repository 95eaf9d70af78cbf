import { readFileSync } from "node:fs";
import { z } from "zod";
import { BOT_CLOUDS, type BotCloud } from "../../../adapters/channel/cloud/bot-clouds.js";

/** The settings and the words that a package is made from. */
export interface PackWish {
  /** The bot's application (client) id; also the package's own id. */
  readonly appId: string;
  /** https origin of the bot's own pages. */
  readonly publicUrl: string;
  readonly cloud: BotCloud;
  readonly signIn: "application" | "delegated";
  /** With delegated: the app registration that people sign in to. */
  readonly signInAppId: string;
  /** Who offers the bot, with the pages that Teams links to. */
  readonly developer: {
    readonly name: string;
    readonly websiteUrl: string;
    readonly privacyUrl: string;
    readonly termsOfUseUrl: string;
  };
}

const HERE = new URL("../../../../bot/teams/", import.meta.url);
const TEMPLATE = z.looseObject({ bots: z.tuple([z.looseObject({})]) });

/** `manifest.json` of this folder for this bot. Not checked here: see `faultsOf`. */
export function manifestFor(wish: PackWish): object {
  const { appId, developer, publicUrl } = wish;
  const template = TEMPLATE.parse(JSON.parse(textOf("manifest.json").toString()));
  const [bot] = template.bots;
  const validDomains = [new URL(publicUrl).host];
  const manifest = { ...template, id: appId, developer, bots: [{ botId: appId, ...bot }] };
  return wish.signIn === "application"
    ? { ...manifest, validDomains }
    : withSignIn(manifest, validDomains, wish);
}

/** Teams signs people in by itself where it knows the app registration and may open the token service's pages. */
function withSignIn(
  manifest: object,
  validDomains: readonly string[],
  { appId, signInAppId, cloud }: PackWish,
): object {
  return {
    ...manifest,
    validDomains: [...validDomains, new URL(BOT_CLOUDS[cloud].tokenService).host],
    webApplicationInfo: { id: signInAppId, resource: `api://botid-${appId}` },
  };
}

/** A file of `bot/teams`, as it is. */
export function textOf(name: string): Buffer {
  return readFileSync(new URL(name, HERE));
}
