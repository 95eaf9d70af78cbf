import type { Language } from "../../knowledge/language.js";

/** Role names as the Dutch Entra admin center shows them; English is the directory's own name. */
const DUTCH: Readonly<Record<string, string>> = {
  "Password Administrator": "wachtwoordbeheerder",
  "Helpdesk Administrator": "helpdeskbeheerder",
  "Authentication Administrator": "verificatiebeheerder",
  "User Administrator": "gebruikersbeheerder",
  "Privileged Authentication Administrator": "bevoegde verificatiebeheerder",
  "Global Administrator": "globale beheerder",
};

export function roleName(name: string, language: Language): string {
  return language === "nl" ? (DUTCH[name] ?? name) : name;
}
