import type { Localized } from "./texts.js";

/** What a directory role may do about passwords, in plain words (source: Entra's table of who may reset whom). */
const ROLES: Localized<Readonly<Record<string, string>>> = {
  en: {
    "Global Administrator": "may reset everybody's password",
    "Privileged Authentication Administrator": "may reset everybody's password",
    "User Administrator": "may reset colleagues and people with the lighter admin roles",
    "Helpdesk Administrator": "may reset most people's passwords, but not those of most admins",
    "Authentication Administrator": "may reset most people's passwords, but not those of most admins",
    "Password Administrator": "may reset colleagues' passwords, and those of few others",
    "Directory Readers": "may look people up, and reset nobody",
    "Guest Inviter": "may invite guests, and reset nobody",
    "Message Center Reader": "may read announcements, and reset nobody",
    "Reports Reader": "may read reports, and reset nobody",
    "Groups Administrator": "may manage groups, and reset nobody",
    "Privileged Role Administrator": "may hand out roles, and reset nobody",
    "User Experience Success Manager": "may read usage figures, and reset nobody",
    "Usage Summary Reports Reader": "may read usage figures, and reset nobody",
  },
  nl: {
    "Global Administrator": "mag ieders wachtwoord resetten",
    "Privileged Authentication Administrator": "mag ieders wachtwoord resetten",
    "User Administrator": "mag het wachtwoord van collega's en lichtere beheerders resetten",
    "Helpdesk Administrator": "mag de meeste wachtwoorden resetten, maar niet die van de meeste beheerders",
    "Authentication Administrator":
      "mag de meeste wachtwoorden resetten, maar niet die van de meeste beheerders",
    "Password Administrator": "mag het wachtwoord van collega's resetten, en van een paar anderen",
    "Directory Readers": "mag mensen opzoeken, en niemand resetten",
    "Guest Inviter": "mag gasten uitnodigen, en niemand resetten",
    "Message Center Reader": "mag mededelingen lezen, en niemand resetten",
    "Reports Reader": "mag rapporten lezen, en niemand resetten",
    "Groups Administrator": "mag groepen beheren, en niemand resetten",
    "Privileged Role Administrator": "mag rollen toekennen, en niemand resetten",
    "User Experience Success Manager": "mag gebruikscijfers lezen, en niemand resetten",
    "Usage Summary Reports Reader": "mag gebruikscijfers lezen, en niemand resetten",
  },
};

const STATES: Localized<Readonly<Record<string, string>>> = {
  en: {
    guest: "Guest from another organisation",
    disabled: "Account is blocked",
    federated: "Signs in through another provider",
    synced: "Synchronised, password writeback on",
    "synced-without-writeback": "Synchronised, no password writeback",
    "role-assignable-group": "In a role-assignable group",
    "restricted-unit": "In a restricted administrative unit",
    "sspr-ready": "Ready for self-service reset",
    "sspr-incomplete": "Too few methods for self-service reset",
    "sspr-none": "Nothing registered for self-service reset",
    "sspr-out-of-scope": "Self-service reset is off",
  },
  nl: {
    guest: "Gast van een andere organisatie",
    disabled: "Account is geblokkeerd",
    federated: "Meldt zich aan via een andere provider",
    synced: "Gesynchroniseerd, password writeback aan",
    "synced-without-writeback": "Gesynchroniseerd, zonder password writeback",
    "role-assignable-group": "Zit in een role-assignable groep",
    "restricted-unit": "Zit in een afgeschermde beheereenheid",
    "sspr-ready": "Klaar voor selfservice-reset",
    "sspr-incomplete": "Te weinig methoden voor selfservice-reset",
    "sspr-none": "Niets geregistreerd voor selfservice-reset",
    "sspr-out-of-scope": "Selfservice-reset staat uit",
  },
};

/** The roles that may reset somebody, those whose reset is worth trying first. */
export const RESETTING_ROLES: readonly string[] = [
  "Helpdesk Administrator",
  "User Administrator",
  "Global Administrator",
  "Password Administrator",
  "Authentication Administrator",
  "Privileged Authentication Administrator",
];

/** Undefined for a role that says nothing about passwords. */
export function roleInWords(language: keyof typeof ROLES, role: string): string | undefined {
  return ROLES[language][role];
}

export function stateInWords(language: keyof typeof STATES, state: string): string {
  return STATES[language][state] ?? state;
}
