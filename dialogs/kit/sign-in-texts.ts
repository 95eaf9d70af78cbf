import type { Localized } from "../../knowledge/language.js";

interface SignInTexts {
  /** The button of the card. */
  readonly button: string;
  readonly why: string;
  readonly stillWaiting: string;
  readonly codeWrong: string;
  readonly notSignedIn: string;
  readonly serviceDown: string;
  readonly unavailable: string;
  readonly otherAccount: string;
  readonly otherAccountStays: string;
  readonly tookTooLong: string;
  readonly declined: string;
  readonly gaveUp: string;
  readonly notAwaited: string;
}

export const signInTexts: Localized<SignInTexts> = {
  en: {
    button: "Sign in",
    why: "I do this with your own rights, so sign in once. Do you see a code of six digits after that? Type it here.",
    stillWaiting:
      "I need you to sign in first, with the button below. Do you have a code of six digits? Type it here. You can also say **cancel** or **a person please**.",
    codeWrong: "That code did not work, or it is too old. Sign in with the button below to get a new one.",
    notSignedIn:
      "You are not signed in yet. Try the button below once more. If it keeps failing, say **a person please**.",
    serviceDown:
      "The sign-in service does not answer right now. I keep your question: try again in a minute, or say **cancel**.",
    unavailable:
      "I can't let you sign in right now, because the sign-in service does not answer. Nothing was changed. Ask me again in a few minutes.",
    otherAccount:
      "You signed in with another account than the one you use in this chat. I signed that account out here, and nothing was changed. Ask me again, and sign in with your own account.",
    otherAccountStays:
      "You are signed in here with another account than the one you use in this chat. I could not sign it out just now, and nothing was changed. Ask me again in a few minutes.",
    tookTooLong:
      "You have 10 minutes to sign in, and they are over. Nothing was changed. Ask me again to start over.",
    declined: "Fine, then I won't do it. Nothing was changed.",
    gaveUp:
      "I can't do this without your sign-in. Nothing was changed. Ask me again when it suits you, or say **a person please**.",
    notAwaited:
      "That sign-in belongs to an earlier question. Nothing was changed. Ask me again if you still need it.",
  },
  nl: {
    button: "Aanmelden",
    why: "Dit doe ik met jouw eigen rechten, dus meld je één keer aan. Zie je daarna een code van zes cijfers? Typ die dan hier.",
    stillWaiting:
      "Meld je eerst aan met de knop hieronder. Heb je een code van zes cijfers? Typ die dan hier. Je kunt ook **annuleren** of **een medewerker graag** zeggen.",
    codeWrong:
      "Die code klopt niet of is te oud. Meld je aan met de knop hieronder, dan krijg je een nieuwe.",
    notSignedIn:
      "Je bent nog niet aangemeld. Probeer de knop hieronder nog een keer. Blijft het misgaan, zeg dan **een medewerker graag**.",
    serviceDown:
      "De aanmelddienst geeft nu geen antwoord. Ik onthoud je vraag: probeer het over een minuut opnieuw, of zeg **annuleren**.",
    unavailable:
      "Ik kan je nu niet laten aanmelden, want de aanmelddienst geeft geen antwoord. Er is niets veranderd. Vraag het me over een paar minuten opnieuw.",
    otherAccount:
      "Je hebt je aangemeld met een ander account dan dat van deze chat. Dat account heb ik hier afgemeld, en er is niets veranderd. Vraag het me opnieuw en meld je aan met je eigen account.",
    otherAccountStays:
      "Je bent hier aangemeld met een ander account dan dat van deze chat. Afmelden lukte nu niet, en er is niets veranderd. Vraag het me over een paar minuten opnieuw.",
    tookTooLong:
      "Je hebt 10 minuten om je aan te melden, en die zijn voorbij. Er is niets veranderd. Vraag het me opnieuw om weer te beginnen.",
    declined: "Goed, dan doe ik het niet. Er is niets veranderd.",
    gaveUp:
      "Zonder dat jij je aanmeldt kan ik dit niet doen. Er is niets veranderd. Vraag het me opnieuw als het je uitkomt, of zeg **een medewerker graag**.",
    notAwaited:
      "Die aanmelding hoort bij een eerdere vraag. Er is niets veranderd. Vraag het me opnieuw als je het nog nodig hebt.",
  },
};
