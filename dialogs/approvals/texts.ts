import type { ApprovalState } from "../../adapters/ports/approvals.js";
import type { Localized } from "../../knowledge/language.js";

type Over = Readonly<Record<Exclude<ApprovalState, "waiting">, string>>;

interface Texts {
  readonly approved: (actor: string, target: string) => string;
  readonly declined: (actor: string, target: string) => string;
  readonly over: Readonly<Record<"byYou" | "byOthers", Over>>;
  readonly unknown: string;
  readonly changedMeanwhile: string;
  readonly directoryDown: string;
  readonly refused: Readonly<
    Record<"own-request" | "own-account" | "not-personal" | "unreadable" | "sign-in-too-old", string>
  >;
  /** `whoMay` can be empty. */
  readonly notEntitled: (whoMay: string) => string;
}

const OVER_EN = {
  void: "This request is no longer valid: the account changed, or the request was withdrawn. Nothing was changed.",
  expired: "This request is over: nobody decided within 30 minutes. Nothing was changed.",
};

const OVER_NL = {
  void: "Dit verzoek geldt niet meer: het account is gewijzigd of het verzoek is ingetrokken. Er is niets veranderd.",
  expired: "Dit verzoek is verlopen: niemand heeft binnen 30 minuten beslist. Er is niets veranderd.",
};

export const texts: Localized<Texts> = {
  en: {
    approved: (actor, target) =>
      `Thank you, **you approved it**. I have told ${actor}, who now has 5 minutes to carry it out for ${target}.`,
    declined: (actor, target) => `**You declined it.** Nothing changes for ${target}. I have told ${actor}.`,
    over: {
      byYou: {
        ...OVER_EN,
        approved: "You already approved this request. Pressing again does nothing more.",
        declined: "You already declined this request. Pressing again does nothing more.",
      },
      byOthers: {
        ...OVER_EN,
        approved: "Somebody else already approved this request. You don't have to do anything.",
        declined: "Somebody else already declined this request. You don't have to do anything.",
      },
    },
    unknown: "This request is over. You don't have to do anything.",
    changedMeanwhile:
      "This account changed after the request was made, so it can no longer be approved. Nothing was changed. I have told the person who asked.",
    directoryDown:
      "I can't reach the directory right now, so I can't check your role. The request still waits. Please press the button again in a few minutes.",
    refused: {
      "own-request": "This is your own request. Somebody else has to decide on it.",
      "own-account": "This is about your own account. Somebody else has to decide on it.",
      "not-personal": "I only do this in a personal chat. Open a chat with me.",
      "sign-in-too-old":
        "You signed in too long ago for a decision like this. Sign out and sign in again, and then press the button once more. The request still waits.",
      unreadable: "I could not read which roles are involved, so I did nothing, to be safe.",
    },
    notEntitled: (whoMay) =>
      `You can't decide on this request, because your role does not reach this account.${whoMay === "" ? "" : ` These roles do: ${whoMay}.`} The request still waits for somebody else.`,
  },
  nl: {
    approved: (actor, target) =>
      `Bedankt, **je hebt het goedgekeurd**. ${actor} weet het en heeft nu 5 minuten om het uit te voeren voor ${target}.`,
    declined: (actor, target) =>
      `**Je hebt het afgewezen.** Voor ${target} verandert er niets. ${actor} heeft bericht gekregen.`,
    over: {
      byYou: {
        ...OVER_NL,
        approved: "Je hebt dit verzoek al goedgekeurd. Nog een keer drukken doet niets meer.",
        declined: "Je hebt dit verzoek al afgewezen. Nog een keer drukken doet niets meer.",
      },
      byOthers: {
        ...OVER_NL,
        approved: "Iemand anders heeft dit verzoek al goedgekeurd. Je hoeft niets meer te doen.",
        declined: "Iemand anders heeft dit verzoek al afgewezen. Je hoeft niets meer te doen.",
      },
    },
    unknown: "Dit verzoek is afgehandeld. Je hoeft niets meer te doen.",
    changedMeanwhile:
      "Dit account is gewijzigd nadat het verzoek was gedaan, dus goedkeuren kan niet meer. Er is niets veranderd. Wie het vroeg, heeft bericht gekregen.",
    directoryDown:
      "Ik kan de directory nu niet bereiken, dus ik kan je rol niet controleren. Het verzoek blijft staan. Druk over een paar minuten nog eens op de knop.",
    refused: {
      "own-request": "Dit is je eigen verzoek. Iemand anders moet erover beslissen.",
      "own-account": "Dit gaat over je eigen account. Iemand anders moet erover beslissen.",
      "not-personal": "Dit doe ik alleen in een persoonlijke chat. Open een chat met mij.",
      "sign-in-too-old":
        "Je bent te lang geleden aangemeld voor zo'n beslissing. Meld je af en weer aan, en druk dan nog een keer op de knop. Het verzoek blijft staan.",
      unreadable: "Ik kon niet lezen om welke rollen het gaat. Voor de zekerheid heb ik niets gedaan.",
    },
    notEntitled: (whoMay) =>
      `Over dit verzoek kun je niet beslissen, want jouw rol is daar niet hoog genoeg voor.${whoMay === "" ? "" : ` Deze rollen wel: ${whoMay}.`} Het verzoek wacht op iemand anders.`,
  },
};
