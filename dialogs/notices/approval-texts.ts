import type { ResetWay } from "../../adapters/ports/guard.js";
import type { Localized } from "../../knowledge/language.js";

interface ApprovalTexts {
  readonly wantedTitle: string;
  readonly askedBy: string;
  readonly wantedFor: string;
  readonly wantedWay: string;
  readonly way: Readonly<Record<ResetWay, string>>;
  readonly shownTo: string;
  readonly department: string;
  readonly noDepartment: string;
  readonly reason: string;
  readonly decideBefore: string;
  readonly wanted: (actor: string, target: string) => string;
  readonly approve: string;
  readonly decline: string;
  /** Where the person who decided cannot be named. */
  readonly somebody: string;
  readonly approvedTitle: string;
  readonly approved: (by: string, until: string) => string;
  readonly carryOut: Readonly<Record<ResetWay, (target: string) => string>>;
  readonly approvedTooLate: (by: string, target: string) => string;
  readonly declined: (by: string, target: string) => string;
  readonly void: (target: string) => string;
  readonly expired: (target: string) => string;
}

export const approvalTexts: Localized<ApprovalTexts> = {
  en: {
    wantedTitle: "Your approval is needed",
    askedBy: "Asked by",
    wantedFor: "For",
    wantedWay: "What happens",
    way: {
      "temporary-password": "a new temporary password",
      "temporary-access-pass": "a temporary access pass for one sign-in",
    },
    shownTo: "Shown to",
    department: "Department",
    noDepartment: "not filled in",
    reason: "Reason",
    decideBefore: "Decide before",
    wanted: (actor, target) =>
      `**${actor} wants to give ${target} a new way to sign in.** That account has an administrator role or extra protection, so a second person has to agree.\n\nApprove it only if you know what this is about. When in doubt, call ${actor} first, on a number that you already have. Nothing has been changed yet.`,
    approve: "Approve",
    decline: "Decline",
    somebody: "Somebody",
    approvedTitle: "Your request was approved",
    approved: (by, until) =>
      `${by} approved it. **Nothing has been changed yet.** Press the button to carry it out. The button works until ${until}.`,
    carryOut: {
      "temporary-password": (target) => `Set a new password for ${target}`,
      "temporary-access-pass": (target) => `Make a pass for ${target}`,
    },
    approvedTooLate: (by, target) =>
      `${by} approved your request for ${target}. The time to carry it out is over, so nothing will be changed any more. Ask me again if it is still needed.`,
    declined: (by, target) =>
      `${by} declined your request for ${target}. Nothing was changed. If it is still needed, talk to ${by} first.`,
    void: (target) =>
      `The account of ${target} changed while your request waited for approval. To be safe I did nothing. Ask me again to start over.`,
    expired: (target) =>
      `Nobody decided within 30 minutes on your request for ${target}. Nothing was changed. Call somebody who may approve it, and then ask me again.`,
  },
  nl: {
    wantedTitle: "Je goedkeuring is nodig",
    askedBy: "Gevraagd door",
    wantedFor: "Voor",
    wantedWay: "Wat er gebeurt",
    way: {
      "temporary-password": "een nieuw tijdelijk wachtwoord",
      "temporary-access-pass": "een tijdelijke toegangspas voor één aanmelding",
    },
    shownTo: "Te zien voor",
    department: "Afdeling",
    noDepartment: "niet ingevuld",
    reason: "Reden",
    decideBefore: "Beslis vóór",
    wanted: (actor, target) =>
      `**${actor} wil ${target} weer laten aanmelden.** Dat account heeft een beheerdersrol of extra bescherming, daarom moet een tweede persoon akkoord gaan.\n\nKeur het alleen goed als je weet waar het om gaat. Twijfel je, bel ${actor} dan eerst, op een nummer dat je al had. Er is nog niets veranderd.`,
    approve: "Goedkeuren",
    decline: "Afwijzen",
    somebody: "Iemand",
    approvedTitle: "Je verzoek is goedgekeurd",
    approved: (by, until) =>
      `${by} heeft het goedgekeurd. **Er is nog niets veranderd.** Druk op de knop om het uit te voeren. De knop werkt tot ${until}.`,
    carryOut: {
      "temporary-password": (target) => `Stel een nieuw wachtwoord in voor ${target}`,
      "temporary-access-pass": (target) => `Maak een pas voor ${target}`,
    },
    approvedTooLate: (by, target) =>
      `${by} heeft je verzoek voor ${target} goedgekeurd. De tijd om het uit te voeren is voorbij, dus er verandert niets meer. Vraag het me opnieuw als het nog nodig is.`,
    declined: (by, target) =>
      `${by} heeft je verzoek voor ${target} afgewezen. Er is niets veranderd. Overleg eerst met ${by} als het toch nodig is.`,
    void: (target) =>
      `Het account van ${target} is gewijzigd terwijl je verzoek op goedkeuring wachtte. Voor de zekerheid heb ik niets gedaan. Vraag het me opnieuw om van voren af aan te beginnen.`,
    expired: (target) =>
      `Niemand heeft binnen 30 minuten beslist over je verzoek voor ${target}. Er is niets veranderd. Bel iemand die het mag goedkeuren en vraag het me daarna opnieuw.`,
  },
};
