import type { ResetWay } from "../../adapters/ports/guard.js";
import type { Localized } from "../../knowledge/language.js";

interface Said {
  readonly title: string;
  readonly text: string;
}

/** Names come escaped. */
interface Texts {
  readonly resolved: {
    readonly changed: (target: string) => Said;
    readonly seePassword: string;
    readonly passwordGone: string;
    readonly theySeeIt: (target: string) => string;
    readonly passUnknown: (target: string) => Said;
    readonly notChanged: (target: string) => Said;
    readonly stillUnknown: (target: string, helpDesk: string) => Said;
  };
  readonly secretForYou: (actor: string, helpDesk: string) => Said;
  readonly secretGone: (actor: string, helpDesk: string) => Said;
  readonly showSecret: string;
  /** To the actor: whether the person whose secret it is came to see it. */
  readonly secretEnd: Readonly<Record<"secret-seen" | "secret-missed", (target: string) => Said>>;
  readonly yourPasswordWasReset: Readonly<
    Record<ResetWay, (actor: string, at: string, helpDesk: string) => Said>
  >;
  readonly passwordWasReset: Readonly<
    Record<ResetWay, (actor: string, target: string, at: string, actionId: string) => Said>
  >;
  readonly resetsPaused: (until: string) => Said;
  readonly askedElsewhere: Said;
}

export const texts: Localized<Texts> = {
  en: {
    resolved: {
      changed: (target) => ({
        title: "The new password is set after all",
        text: `A while ago I could not tell you whether your reset for ${target} had worked. I looked again: it did. The old password no longer works.`,
      }),
      seePassword:
        "Press the button below to see the temporary password. It is shown **once**. Pass it on in person or by phone, not by email or chat.",
      passwordGone:
        "I can't show the temporary password here (any more). If nobody has received it, ask me to set a new one.",
      theySeeIt: (target) =>
        `${target} can see the temporary password in their own chat with me. You don't get to see it.`,
      passUnknown: (target) => ({
        title: "I don't know whether the pass was made",
        text: `I asked for a temporary access pass for ${target}, and the directory never confirmed it. Nobody has seen it, so nobody can use it. Ask me again if you need one: a new pass replaces it.`,
      }),
      notChanged: (target) => ({
        title: "The password was not changed",
        text: `A while ago I could not tell you whether your reset for ${target} had worked. I looked again: it did not, and nothing was changed. Ask me again if it is still needed.`,
      }),
      stillUnknown: (target, helpDesk) => ({
        title: "I still don't know whether the password was changed",
        text: `I kept looking, but the directory does not tell me what became of your reset for ${target}. Look at the last password change in the admin center (**Users > Active users**) before you try again, or contact ${helpDesk}.`,
      }),
    },
    secretForYou: (actor, helpDesk) => ({
      title: "You can sign in again",
      text: `${actor} arranged a temporary way to sign in for you. Press the button below to see it. It is shown **once**, so have your sign-in page ready.\n\n**You did not ask for this?** Don't open the page, and contact ${helpDesk} straight away.`,
    }),
    secretGone: (actor, helpDesk) => ({
      title: "Something was ready for you, but it can't be shown any more",
      text: `${actor} arranged a temporary way to sign in for you. It could only be shown for a short time, and that is over. Ask for a new one.\n\n**You did not ask for this?** Contact ${helpDesk} straight away.`,
    }),
    showSecret: "Show it once",
    secretEnd: {
      "secret-seen": (target) => ({
        title: "It was opened",
        text: `${target} has seen what you arranged, and can sign in with it.`,
      }),
      "secret-missed": (target) => ({
        title: "It was not opened in time",
        text: `${target} did not look in time, and now nobody can see it any more. Call them and ask me again. You can then choose to pass it on yourself.`,
      }),
    },
    yourPasswordWasReset: {
      "temporary-password": (actor, at, helpDesk) => ({
        title: "Your password was reset",
        text: `${actor} reset your password on ${at}. If you asked for that, you need do nothing more than sign in with what you were given.\n\n**Was this not you?** Then somebody else may be trying to get into your account. Contact ${helpDesk} straight away, and don't give anybody a password or a code.`,
      }),
      "temporary-access-pass": (actor, at, helpDesk) => ({
        title: "A pass was made to sign in as you",
        text: `${actor} made a temporary access pass for your account on ${at}. With it you can sign in once without your password. If you asked for that, you need do nothing more.\n\n**Was this not you?** Then somebody else may be trying to get into your account. Contact ${helpDesk} straight away, and don't give anybody a password or a code.`,
      }),
    },
    passwordWasReset: {
      "temporary-password": (actor, target, at, actionId) => ({
        title: "A password was reset",
        text: `${actor} reset the password of ${target} on ${at}. The reason is in the audit log, under ${actionId}.\n\n**Was this not agreed?** Block sign-in for both accounts (**Users > Active users > Block sign-in**), and look up in the audit log what else was done.`,
      }),
      "temporary-access-pass": (actor, target, at, actionId) => ({
        title: "A temporary access pass was made",
        text: `${actor} made a temporary access pass for ${target} on ${at}. The reason is in the audit log, under ${actionId}.\n\n**Was this not agreed?** Block sign-in for both accounts (**Users > Active users > Block sign-in**), and look up in the audit log what else was done.`,
      }),
    },
    resetsPaused: (until) => ({
      title: "All password resets are paused",
      text: `There were more password resets in a short time than is allowed, so I do no more of them until ${until}. Look up in the audit log who asked for them. If somebody's account was taken over, block its sign-in (**Users > Active users > Block sign-in**).`,
    }),
    askedElsewhere: {
      title: "Let's go on here",
      text: "You asked me something where others can read it. Here it is just the two of us: tell me in your own words what is wrong.",
    },
  },
  nl: {
    resolved: {
      changed: (target) => ({
        title: "Het nieuwe wachtwoord is toch ingesteld",
        text: `Ik kon je eerder niet vertellen of je reset voor ${target} was gelukt. Ik heb nog eens gekeken: het is gelukt. Het oude wachtwoord werkt niet meer.`,
      }),
      seePassword:
        "Druk op de knop hieronder om het tijdelijke wachtwoord te zien. Het wordt **één keer** getoond. Geef het persoonlijk of telefonisch door, niet per mail of chat.",
      passwordGone:
        "Ik kan het tijdelijke wachtwoord hier niet (meer) tonen. Heeft niemand het gekregen, vraag me dan om een nieuw wachtwoord in te stellen.",
      theySeeIt: (target) =>
        `${target} kan het tijdelijke wachtwoord zien in de eigen chat met mij. Jij krijgt het niet te zien.`,
      passUnknown: (target) => ({
        title: "Ik weet niet of de pas is gemaakt",
        text: `Ik heb om een tijdelijke toegangspas gevraagd voor ${target}, en de directory heeft dat nooit bevestigd. Niemand heeft hem gezien, dus niemand kan hem gebruiken. Vraag het me opnieuw als je er een nodig hebt: een nieuwe pas komt ervoor in de plaats.`,
      }),
      notChanged: (target) => ({
        title: "Het wachtwoord is niet gewijzigd",
        text: `Ik kon je eerder niet vertellen of je reset voor ${target} was gelukt. Ik heb nog eens gekeken: het is niet gelukt, en er is niets veranderd. Vraag het me opnieuw als het nog nodig is.`,
      }),
      stillUnknown: (target, helpDesk) => ({
        title: "Ik weet nog steeds niet of het wachtwoord is gewijzigd",
        text: `Ik ben blijven kijken, maar de directory vertelt me niet wat er van je reset voor ${target} is geworden. Kijk in het beheercentrum (**Gebruikers > Actieve gebruikers**) wanneer het wachtwoord voor het laatst is gewijzigd voordat je het opnieuw probeert, of neem contact op met ${helpDesk}.`,
      }),
    },
    secretForYou: (actor, helpDesk) => ({
      title: "Je kunt je weer aanmelden",
      text: `${actor} heeft een tijdelijke manier voor je geregeld om je aan te melden. Druk op de knop hieronder om die te zien. Je ziet hem **één keer**, dus houd je aanmeldpagina bij de hand.\n\n**Heb je hier niet om gevraagd?** Open de pagina dan niet en neem meteen contact op met ${helpDesk}.`,
    }),
    secretGone: (actor, helpDesk) => ({
      title: "Er stond iets voor je klaar, maar dat is niet meer te zien",
      text: `${actor} had een tijdelijke manier voor je geregeld om je aan te melden. Die was maar kort te zien, en die tijd is voorbij. Vraag om een nieuwe.\n\n**Heb je hier niet om gevraagd?** Neem dan meteen contact op met ${helpDesk}.`,
    }),
    showSecret: "Eén keer tonen",
    secretEnd: {
      "secret-seen": (target) => ({
        title: "Het is geopend",
        text: `${target} heeft gezien wat je hebt geregeld en kan zich ermee aanmelden.`,
      }),
      "secret-missed": (target) => ({
        title: "Het is niet op tijd geopend",
        text: `${target} heeft niet op tijd gekeken, en nu kan niemand het meer zien. Bel even en vraag het me opnieuw. Je kunt er dan voor kiezen om het zelf door te geven.`,
      }),
    },
    yourPasswordWasReset: {
      "temporary-password": (actor, at, helpDesk) => ({
        title: "Je wachtwoord is opnieuw ingesteld",
        text: `${actor} heeft je wachtwoord opnieuw ingesteld op ${at}. Heb je daarom gevraagd, dan hoef je je alleen nog aan te melden met wat je hebt gekregen.\n\n**Heb je hier niet om gevraagd?** Dan probeert misschien iemand anders in je account te komen. Neem meteen contact op met ${helpDesk}, en geef niemand een wachtwoord of een code.`,
      }),
      "temporary-access-pass": (actor, at, helpDesk) => ({
        title: "Er is een pas gemaakt om je aan te melden",
        text: `${actor} heeft op ${at} een tijdelijke toegangspas voor je account gemaakt. Daarmee kun je je één keer aanmelden zonder je wachtwoord. Heb je daarom gevraagd, dan hoef je verder niets te doen.\n\n**Heb je hier niet om gevraagd?** Dan probeert misschien iemand anders in je account te komen. Neem meteen contact op met ${helpDesk}, en geef niemand een wachtwoord of een code.`,
      }),
    },
    passwordWasReset: {
      "temporary-password": (actor, target, at, actionId) => ({
        title: "Er is een wachtwoord opnieuw ingesteld",
        text: `${actor} heeft het wachtwoord van ${target} opnieuw ingesteld op ${at}. De reden staat in het auditlogboek, onder ${actionId}.\n\n**Was dit niet afgesproken?** Blokkeer het aanmelden voor beide accounts (**Gebruikers > Actieve gebruikers > Aanmelding blokkeren**), en zoek in het auditlogboek op wat er nog meer is gedaan.`,
      }),
      "temporary-access-pass": (actor, target, at, actionId) => ({
        title: "Er is een tijdelijke toegangspas gemaakt",
        text: `${actor} heeft op ${at} een tijdelijke toegangspas gemaakt voor ${target}. De reden staat in het auditlogboek, onder ${actionId}.\n\n**Was dit niet afgesproken?** Blokkeer het aanmelden voor beide accounts (**Gebruikers > Actieve gebruikers > Aanmelding blokkeren**), en zoek in het auditlogboek op wat er nog meer is gedaan.`,
      }),
    },
    resetsPaused: (until) => ({
      title: "Ik stel voorlopig geen wachtwoorden meer in",
      text: `Er zijn in korte tijd meer wachtwoorden opnieuw ingesteld dan is toegestaan. Daarom doe ik dat voor niemand meer tot ${until}. Zoek in het auditlogboek op wie erom vroeg. Is iemands account overgenomen, blokkeer dan het aanmelden (**Gebruikers > Actieve gebruikers > Aanmelding blokkeren**).`,
    }),
    askedElsewhere: {
      title: "Hier kunnen we verder",
      text: "Je vroeg me iets waar anderen kunnen meelezen. Hier zijn we met z'n tweeën: vertel in je eigen woorden wat er mis is.",
    },
  },
};
