/** What to have at hand for the call to Microsoft: plain text, so that it can be copied, printed and filled in. */
import type { Language, Localized } from "../../knowledge/language.js";
import { literal } from "../kit/message.js";

/** What the bot may fill in. */
export interface Known {
  readonly domain?: string;
  readonly userName?: string;
}

interface SheetTexts {
  readonly title: string;
  readonly lines: (known: { readonly domain: string; readonly userName: string }) => readonly string[];
  readonly say: string;
}

const BLANK = "…………………";

const sheetTexts: Localized<SheetTexts> = {
  en: {
    title: "**Sheet for the call to Microsoft**: copy or print it, and fill in what is missing.",
    lines: ({ domain, userName }) => [
      `Our .onmicrosoft.com name: ${domain}`,
      `User name of the administrator account: ${userName}`,
      `Our own domain, and who manages its DNS: ${BLANK}`,
      `Subscription, and number of the last invoice or order: ${BLANK}`,
      `Phone number where I can be reached for some days: ${BLANK}`,
      `Email address outside our organisation: ${BLANK}`,
      `Since when, and what I tried: ${BLANK}`,
      `Case number that Microsoft gives me: ${BLANK}`,
    ],
    say: "**What to say:** \"I am the only administrator of our organisation and I can't sign in, so I can't open a case online. Please connect me with the Data Protection team.\"",
  },
  nl: {
    title: "**Blad voor het gesprek met Microsoft**: kopieer of print het, en vul aan wat er ontbreekt.",
    lines: ({ domain, userName }) => [
      `Onze .onmicrosoft.com-naam: ${domain}`,
      `Gebruikersnaam van het beheerdersaccount: ${userName}`,
      `Ons eigen domein, en wie de DNS ervan beheert: ${BLANK}`,
      `Abonnement, en nummer van de laatste factuur of bestelling: ${BLANK}`,
      `Telefoonnummer waarop ik een paar dagen bereikbaar ben: ${BLANK}`,
      `Mailadres buiten onze organisatie: ${BLANK}`,
      `Sinds wanneer, en wat ik heb geprobeerd: ${BLANK}`,
      `Zaaknummer dat Microsoft me geeft: ${BLANK}`,
    ],
    say: "**Wat je zegt:** 'Ik ben de enige beheerder van onze organisatie en ik kan niet inloggen. Daarom kan ik online geen melding openen. Verbind me alstublieft door met het Data Protection-team.'",
  },
};

export function callSheet({ domain, userName }: Known, language: Language): string {
  const t = sheetTexts[language];
  const known = { domain: orBlank(domain), userName: orBlank(userName) };
  const lines = t.lines(known).map((line) => `- ${line}`);
  return [t.title, lines.join("\n"), t.say].join("\n\n");
}

function orBlank(value: string | undefined): string {
  return value === undefined ? BLANK : literal(value);
}
