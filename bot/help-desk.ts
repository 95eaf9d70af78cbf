import type { Localized } from "../knowledge/language.js";
import type { Config } from "./config.js";

/** How people reach a person: HELP_DESK as it is written, else the mock tenant's desk, else in general words. */
export function helpDeskOf({ helpDesk, mode }: Pick<Config, "helpDesk" | "mode">): Localized<string> {
  if (helpDesk !== undefined) return { en: helpDesk, nl: helpDesk };
  switch (mode) {
    case "local":
      return {
        en: "the Contoso service desk, extension 4357",
        nl: "de servicedesk van Contoso, toestel 4357",
      };
    case "cloud":
      return { en: "the help desk of your organisation", nl: "de servicedesk van je organisatie" };
  }
}
