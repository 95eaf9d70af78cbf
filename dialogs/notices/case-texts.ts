import type { CaseOutcome } from "../../adapters/ports/outbox.js";
import type { Localized } from "../../knowledge/language.js";

/** Names come escaped. */
interface CaseTexts {
  readonly title: string;
  readonly forYou: (actor: string, problem: string, helpDesk: string) => string;
  /** By topic; what the desk said is wrong. */
  readonly problems: Readonly<Record<string, string>>;
  readonly someProblem: string;
  readonly begin: string;
  readonly decline: string;
  readonly outcomeTitle: (number: string) => string;
  readonly outcome: Readonly<Record<CaseOutcome, (person: string) => string>>;
  readonly personCase: (number: string) => string;
  readonly quietTitle: (number: string) => string;
  readonly quiet: Readonly<Record<"open" | "accepted", (person: string) => string>>;
}

export const caseTexts: Localized<CaseTexts> = {
  en: {
    title: "The help desk asked me to help you",
    forYou: (actor, problem, helpDesk) =>
      `${actor} asked me to help you: ${problem}. We do it here in this chat, and I never need your password.\n\n**Does this come out of the blue?** Then press “Not now” and contact ${helpDesk}.`,
    problems: {
      "forgot-own-password": "you forgot your password",
      "change-own-password": "you want to change your password",
      "forgot-username": "you don't know your user name",
      "account-locked": "your account is locked",
      "register-sspr-info": "you want to register how you prove who you are",
    },
    someProblem: "you have a problem with signing in",
    begin: "Help me now",
    decline: "Not now",
    outcomeTitle: (number) => `How case ${number} ended`,
    outcome: {
      solved: (person) => `${person} and I are done, and the problem is solved.`,
      told: (person) =>
        `${person} knows what to do now. I don't know yet whether it worked: give them a call if it matters.`,
      "needs-person": (person) => `I could not solve it for ${person}. A person has to take over.`,
      stopped: (person) => `${person} stopped before we were done. Nothing was changed.`,
      declined: (person) => `${person} did not want my help now. Nothing was changed. Give them a call.`,
    },
    personCase: (number) => `What we tried is in case **${number}**.`,
    quietTitle: (number) => `Nothing heard in case ${number} yet`,
    quiet: {
      open: (person) =>
        `${person} has not pressed my button yet. It stays in their chat for a day. Give them a call if it is urgent.`,
      accepted: (person) => `${person} began a day ago, and we are not done yet. Give them a call.`,
    },
  },
  nl: {
    title: "De servicedesk heeft me gevraagd je te helpen",
    forYou: (actor, problem, helpDesk) =>
      `${actor} heeft me gevraagd je te helpen: ${problem}. Dat doen we hier in deze chat, en ik heb je wachtwoord nooit nodig.\n\n**Had je dit niet verwacht?** Kies dan “Nu niet” en neem contact op met ${helpDesk}.`,
    problems: {
      "forgot-own-password": "je bent je wachtwoord vergeten",
      "change-own-password": "je wilt je wachtwoord wijzigen",
      "forgot-username": "je weet je gebruikersnaam niet",
      "account-locked": "je account is vergrendeld",
      "register-sspr-info": "je wilt vastleggen hoe je aantoont wie je bent",
    },
    someProblem: "je hebt een probleem met aanmelden",
    begin: "Help me nu",
    decline: "Nu niet",
    outcomeTitle: (number) => `Hoe zaak ${number} is afgelopen`,
    outcome: {
      solved: (person) => `${person} en ik zijn klaar, en het probleem is opgelost.`,
      told: (person) =>
        `${person} weet nu wat te doen. Of het is gelukt, weet ik nog niet: bel even als dat belangrijk is.`,
      "needs-person": (person) =>
        `Het is me niet gelukt om dit voor ${person} op te lossen. Een medewerker moet het overnemen.`,
      stopped: (person) => `${person} is gestopt voordat we klaar waren. Er is niets veranderd.`,
      declined: (person) => `${person} wilde mijn hulp nu niet. Er is niets veranderd. Bel even.`,
    },
    personCase: (number) => `Wat we hebben geprobeerd, staat in zaak **${number}**.`,
    quietTitle: (number) => `Nog niets gehoord in zaak ${number}`,
    quiet: {
      open: (person) =>
        `${person} heeft nog niet op mijn knop gedrukt. Die blijft een dag in de chat staan. Bel even als het dringend is.`,
      accepted: (person) => `${person} is een dag geleden begonnen, en we zijn nog niet klaar. Bel even.`,
    },
  },
};
