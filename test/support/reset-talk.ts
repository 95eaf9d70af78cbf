import { openTalk, type House, type Talk } from "./talk.js";

export const KARIN = "karin.hendriks@contoso.com";
export const SANDRA = "sandra.dewit@contoso.com";

/** Talks as Karin of the help desk, or as `actor`, up to the confirmation for Sandra, or `target`; gives the value behind the button. */
export async function upToConfirmation(
  house: House,
  locale = "en-GB",
  { actor = KARIN, target = SANDRA, id }: { actor?: string; target?: string; id?: string } = {},
): Promise<{ readonly talk: Talk; readonly confirm: { readonly kind: "confirm"; readonly action: string } }> {
  const talk = await openTalk(house, actor, locale, id);
  await talk.submit({ kind: "topic", topic: "reset-user-password" });
  await talk.say(target);
  await talk.say("INC-10423");
  for (const press of talk.presses()) {
    if (press.kind !== "submit") continue;
    const { kind, action } = press.value as { kind?: unknown; action?: unknown };
    if (kind === "confirm" && typeof action === "string") return { talk, confirm: { kind, action } };
  }
  throw new Error("there is no confirm button");
}

export function sandra(house: House) {
  const found = house.tenant.listPeople().find(({ userPrincipalName }) => userPrincipalName === SANDRA);
  if (found === undefined) throw new Error("Sandra left the mock tenant");
  return found;
}

/** Wraps a directory so that the writes are counted. */
export function countingWrites(): {
  readonly around: (directory: House["tenant"]) => House["tenant"];
  readonly writes: () => number;
} {
  let writes = 0;
  return {
    around: (directory) => ({
      ...directory,
      resetPassword: (reset) => {
        writes += 1;
        return directory.resetPassword(reset);
      },
    }),
    writes: () => writes,
  };
}
