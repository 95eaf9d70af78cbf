import { z } from "zod";
import type { BotCloud } from "../../../adapters/channel/cloud/bot-clouds.js";
import type { ConfigFault, Environment } from "../../config-faults.js";
import { CLOUDS } from "../../config-graph.js";
import { misspellings } from "../../config-names.js";
import { cloudSettings } from "../../config-settings.js";
import type { PackWish } from "./manifest.js";

export type WishReading =
  | { readonly kind: "wish"; readonly wish: PackWish }
  | { readonly kind: "faults"; readonly faults: readonly ConfigFault[] };

/** The options of the command, by their names without dashes. */
export type PackOptions = Readonly<Partial<Record<keyof typeof OPTIONS, string>>>;

const page = z
  .string("is not given. It must be an https address")
  .refine((text) => URL.canParse(text) && new URL(text).protocol === "https:", "must be an https address");

const OPTIONS = {
  developer: z
    .string("is not given. It must be the name of who offers the bot")
    .trim()
    .min(1, "must not be blank"),
  website: page,
  privacy: page,
  terms: page,
};
const options = z.object(OPTIONS);

/** Of the bot's settings only those that are in the package: who packs needs no secret. */
const settings = cloudSettings.pick({ MicrosoftAppId: true, PUBLIC_URL: true, GRAPH_CLOUD: true }).extend({
  GRAPH_SIGN_IN: z
    .enum(["application", "delegated"], "must be application or delegated")
    .default("application"),
  GRAPH_CLIENT_ID: cloudSettings.shape.GRAPH_CLIENT_ID,
  OAUTH_CLIENT_ID: cloudSettings.shape.GRAPH_CLIENT_ID,
});

/** Everything that is wrong with options and settings at once, by name. */
export function readWish(given: PackOptions, env: Environment): WishReading {
  const set = Object.keys(settings.shape).map((name) => [name, env[name]?.trim() || undefined] as const);
  const bySettings = settings.safeParse(Object.fromEntries(set));
  const byOptions = options.safeParse(given);
  const misspelt = misspellings(env).filter(({ meant = "" }) => Object.keys(settings.shape).includes(meant));
  if (bySettings.success && byOptions.success && misspelt.length === 0) {
    return { kind: "wish", wish: wishOf(bySettings.data, byOptions.data) };
  }
  const explained = misspelt.map(({ meant }) => meant);
  const faults = faultsOf(bySettings.error, "").filter(({ variable }) => !explained.includes(variable));
  return { kind: "faults", faults: [...misspelt, ...faults, ...faultsOf(byOptions.error, "--")] };
}

function wishOf(
  { MicrosoftAppId, PUBLIC_URL, GRAPH_CLOUD, ...signIn }: z.output<typeof settings>,
  { developer, website, privacy, terms }: z.output<typeof options>,
): PackWish {
  const cloud: BotCloud = CLOUDS[GRAPH_CLOUD];
  const signInAppId = (signIn.OAUTH_CLIENT_ID ?? signIn.GRAPH_CLIENT_ID ?? MicrosoftAppId).toLowerCase();
  return {
    appId: MicrosoftAppId,
    publicUrl: PUBLIC_URL,
    cloud,
    signIn: signIn.GRAPH_SIGN_IN,
    signInAppId,
    developer: { name: developer, websiteUrl: website, privacyUrl: privacy, termsOfUseUrl: terms },
  };
}

function faultsOf(error: z.ZodError | undefined, prefix: string): readonly ConfigFault[] {
  return (error?.issues ?? []).map(({ path, message }) => ({
    variable: `${prefix}${String(path[0])}`,
    message,
  }));
}
