import type { Localized } from "../../knowledge/language.js";

/** Words for a target with a role or extra protection, where the actor and a second person both have a say. */
interface PrivilegedTexts {
  readonly title: string;
  readonly typeName: string;
  readonly typeNameAgain: string;
  readonly wrongName: string;
  readonly asked: (approvers: number, until: string) => string;
  readonly askedBefore: string;
  readonly nobodyReachable: (whoMay: string, helpDesk: string) => string;
  readonly needsApproval: string;
}

export const privilegedTexts: Localized<PrivilegedTexts> = {
  en: {
    title: "This account needs a second person",
    typeName:
      "This person has an administrator role or extra protection. I only go on when somebody else approves it as well.\n\n**Check that this is the right person, and type their full name or user name** exactly as it stands above. I then ask the people who may approve, and show them your name and your reason. You have 5 minutes.",
    typeNameAgain:
      "That is not the name of this person. Type the full name or the user name, or press Cancel.",
    wrongName:
      "That was not the name of this person, three times. I stopped, and nothing was changed. Ask me again whenever you like.",
    asked: (approvers, until) =>
      `I have asked ${approvers === 1 ? "one person" : `${approvers} people`} to approve this. **Nothing has been changed yet.** I'll tell you here as soon as somebody decides. They have until ${until}.`,
    askedBefore: "I already asked for approval of this. I'll tell you here as soon as somebody decides.",
    nobodyReachable: (whoMay, helpDesk) =>
      `Somebody else has to approve this, and I can't reach anybody who may. Nothing was changed.\n\n**What you can do:** ask a colleague with one of these roles to open a chat with me once, and then ask me again: ${whoMay}. Or contact ${helpDesk}.`,
    needsApproval:
      "Nobody has approved this yet, so I did nothing. I'll tell you here as soon as somebody decides.",
  },
  nl: {
    title: "Voor dit account is een tweede persoon nodig",
    typeName:
      "Deze persoon heeft een beheerdersrol of extra bescherming. Ik ga alleen verder als iemand anders het ook goedkeurt.\n\n**Controleer of dit de juiste persoon is en typ de volledige naam of de gebruikersnaam**, precies zoals die hierboven staat. Daarna vraag ik het aan de mensen die het mogen goedkeuren. Zij zien jouw naam en je reden. Je hebt 5 minuten.",
    typeNameAgain:
      "Zo heet deze persoon niet. Typ de volledige naam of de gebruikersnaam, of druk op Annuleren.",
    wrongName:
      "Dat was drie keer niet de naam van deze persoon. Ik ben gestopt; er is niets veranderd. Vraag het me gerust opnieuw.",
    asked: (approvers, until) =>
      `Ik heb ${approvers === 1 ? "één persoon" : `${approvers} mensen`} gevraagd om dit goed te keuren. **Er is nog niets veranderd.** Zodra iemand heeft beslist, hoor je het hier. Dat kan tot ${until}.`,
    askedBefore: "Ik heb hier al goedkeuring voor gevraagd. Zodra iemand heeft beslist, hoor je het hier.",
    nobodyReachable: (whoMay, helpDesk) =>
      `Iemand anders moet dit goedkeuren, en ik kan niemand bereiken die dat mag. Er is niets veranderd.\n\n**Wat je kunt doen:** vraag een collega met een van deze rollen om één keer een chat met mij te openen, en vraag het me dan opnieuw: ${whoMay}. Of neem contact op met ${helpDesk}.`,
    needsApproval:
      "Niemand heeft dit nog goedgekeurd, dus ik heb niets gedaan. Zodra iemand heeft beslist, hoor je het hier.",
  },
};
