import type { ResetWay, SecretReader, Sessions } from "../../adapters/ports/guard.js";
import type { Localized } from "../../knowledge/language.js";

/** Words for how somebody gets in again: alone, with a new password, or with a pass; and who gets to see it. */
interface DeliveryTexts {
  /** A text to pass on. Names come escaped. */
  readonly selfService: (name: string, userName: string) => string;
  readonly selfServiceButton: string;
  readonly selfServiceChosen: string;
  readonly title: Readonly<Record<ResetWay, string>>;
  readonly confirm: Readonly<Record<ResetWay, (name: string) => string>>;
  readonly happens: {
    readonly heading: string;
    readonly way: Readonly<Record<ResetWay, readonly string[]>>;
    readonly actor: string;
    readonly target: (name: string) => string;
    readonly signedOut: string;
    readonly told: (name: string) => string;
  };
  readonly check: string;
  /** Buttons for another choice. */
  readonly change: {
    readonly way: Readonly<Record<ResetWay, string>>;
    readonly reader: Readonly<Record<SecretReader, (name: string) => string>>;
    readonly sessions: Readonly<Record<"revoke" | "keep", string>>;
  };
  readonly passTitle: string;
  readonly toTarget: Readonly<Record<ResetWay, (name: string, until: string) => string>>;
  readonly passToActor: (name: string, until: string) => string;
  readonly showPass: string;
  readonly lost: Readonly<Record<ResetWay, (name: string) => string>>;
  readonly sessions: Readonly<Record<Exclude<Sessions, "kept">, string>>;
  readonly passUnknown: string;
}

export const deliveryTexts: Localized<DeliveryTexts> = {
  en: {
    selfService: (name, userName) =>
      `**${name} can do this alone.** That is quickest, and nobody else sees the password. You can pass this on:\n\nGo to [passwordreset.microsoftonline.com](https://passwordreset.microsoftonline.com), type ${userName} and follow the steps. Have your phone ready.\n\nIs that not possible, and do you want me to do it?`,
    selfServiceButton: "They do it themselves",
    selfServiceChosen: "Good. I have changed nothing. If it doesn't work, ask me again.",
    title: {
      "temporary-password": "Set a new password?",
      "temporary-access-pass": "Make a temporary access pass?",
    },
    confirm: {
      "temporary-password": (name) => `Set a new password for ${name}`,
      "temporary-access-pass": (name) => `Make a pass for ${name}`,
    },
    happens: {
      heading: "What will happen",
      way: {
        "temporary-password": [
          "The current password stops working straight away.",
          "The person gets a temporary one and must choose their own at the next sign-in.",
        ],
        "temporary-access-pass": [
          "The person gets a pass for one sign-in, within 60 minutes. They type it where the password is asked for.",
          "The current password stays. With the pass they can choose a new one.",
        ],
      },
      actor: "Only you get to see it, once, and you pass it on.",
      target: (name) => `Only ${name} gets to see it, once, in their own chat with me. You don't.`,
      signedOut: "They are signed out everywhere.",
      told: (name) => `${name} hears from me that you did this.`,
    },
    check: "Check that this is the right person. You have 5 minutes.",
    change: {
      way: {
        "temporary-password": "Set a temporary password instead",
        "temporary-access-pass": "Make a temporary access pass instead",
      },
      reader: {
        actor: () => "I pass it on myself",
        target: (name) => `Let only ${name} see it`,
      },
      sessions: { revoke: "Also sign them out everywhere", keep: "Don't sign them out" },
    },
    passTitle: "The temporary access pass is ready",
    toTarget: {
      "temporary-password": (name, until) =>
        `The old password of ${name} no longer works.\n\nI have sent ${name} a message in their own chat with me. There they can see the temporary password, **once**, until ${until}. You don't get to see it. I'll tell you whether they opened it.`,
      "temporary-access-pass": (name, until) =>
        `I have sent ${name} a message in their own chat with me. There they can see the pass, **once**, until ${until}. It works for one sign-in, within 60 minutes. You don't get to see it. I'll tell you whether they opened it.`,
    },
    passToActor: (name, until) =>
      `The password of ${name} stays as it is.\n\nPress the button below to see the pass. It is shown **once**, until ${until}, and works for one sign-in, within 60 minutes. Pass it on in person or by phone, not by email or chat.`,
    showPass: "Show the pass",
    lost: {
      "temporary-password": (name) =>
        `The old password of ${name} no longer works, and something went wrong on my side: **nobody can see the new one.** Set another one in the admin center (**Users > Active users > Reset password**), or ask me again later.`,
      "temporary-access-pass": (name) =>
        `A pass was made for ${name}, and something went wrong on my side: **nobody can see it.** Ask me for a new one; it replaces this one.`,
    },
    sessions: {
      revoked: "They are signed out everywhere. That can take a few minutes to reach every device.",
      "not-revoked":
        "**I could not sign them out everywhere.** Do that in the [Microsoft Entra admin center](https://entra.microsoft.com): **Users > All users**, the person, **Revoke sessions**.",
      unknown:
        "**I don't know whether they are signed out everywhere.** Doing it once more does no harm, in the [Microsoft Entra admin center](https://entra.microsoft.com): **Users > All users**, the person, **Revoke sessions**.",
    },
    passUnknown:
      "I asked for a pass, but the directory did not confirm it. **I don't know whether it was made.** Nobody has seen it, so nobody can use it. Ask me again if you need one: a new pass replaces it.",
  },
  nl: {
    selfService: (name, userName) =>
      `**${name} kan dit zelf.** Dat gaat het snelst, en niemand anders ziet het wachtwoord. Dit kun je doorgeven:\n\nGa naar [passwordreset.microsoftonline.com](https://passwordreset.microsoftonline.com), typ ${userName} en volg de stappen. Houd je telefoon bij de hand.\n\nLukt dat niet, en wil je dat ik het doe?`,
    selfServiceButton: "Die persoon doet het zelf",
    selfServiceChosen: "Prima. Ik heb niets veranderd. Lukt het niet, vraag het me dan opnieuw.",
    title: {
      "temporary-password": "Een nieuw wachtwoord instellen?",
      "temporary-access-pass": "Een tijdelijke toegangspas maken?",
    },
    confirm: {
      "temporary-password": (name) => `Stel een nieuw wachtwoord in voor ${name}`,
      "temporary-access-pass": (name) => `Maak een pas voor ${name}`,
    },
    happens: {
      heading: "Wat er gebeurt",
      way: {
        "temporary-password": [
          "Het huidige wachtwoord werkt dan meteen niet meer.",
          "De persoon krijgt een tijdelijk wachtwoord en kiest bij de volgende aanmelding zelf een nieuw.",
        ],
        "temporary-access-pass": [
          "De persoon krijgt een pas om zich één keer mee aan te melden, binnen 60 minuten. Die typ je waar om het wachtwoord wordt gevraagd.",
          "Het huidige wachtwoord blijft. Met de pas kan de persoon een nieuw kiezen.",
        ],
      },
      actor: "Alleen jij krijgt het te zien, één keer, en jij geeft het door.",
      target: (name) => `Alleen ${name} krijgt het te zien, één keer, in de eigen chat met mij. Jij niet.`,
      signedOut: "De persoon wordt overal afgemeld.",
      told: (name) => `${name} hoort van mij dat jij dit hebt gedaan.`,
    },
    check: "Controleer of dit de juiste persoon is. Je hebt 5 minuten.",
    change: {
      way: {
        "temporary-password": "Liever een tijdelijk wachtwoord",
        "temporary-access-pass": "Liever een tijdelijke toegangspas",
      },
      reader: {
        actor: () => "Ik geef het zelf door",
        target: (name) => `Laat het alleen ${name} zien`,
      },
      sessions: { revoke: "Meld de persoon ook overal af", keep: "Toch niet overal afmelden" },
    },
    passTitle: "De tijdelijke toegangspas is klaar",
    toTarget: {
      "temporary-password": (name, until) =>
        `Het oude wachtwoord van ${name} werkt niet meer.\n\nIk heb ${name} een bericht gestuurd in de eigen chat met mij. Daar is het tijdelijke wachtwoord **één keer** te zien, tot ${until}. Jij krijgt het niet te zien. Ik laat je weten of het is geopend.`,
      "temporary-access-pass": (name, until) =>
        `Ik heb ${name} een bericht gestuurd in de eigen chat met mij. Daar is de pas **één keer** te zien, tot ${until}. Aanmelden kan er één keer mee, binnen 60 minuten. Jij krijgt de pas niet te zien. Ik laat je weten of het bericht is geopend.`,
    },
    passToActor: (name, until) =>
      `Het wachtwoord van ${name} blijft zoals het is.\n\nDruk op de knop hieronder om de pas te zien. Je ziet hem **één keer**, tot ${until}. Aanmelden kan er één keer mee, binnen 60 minuten. Geef hem persoonlijk of telefonisch door, niet per mail of chat.`,
    showPass: "Pas tonen",
    lost: {
      "temporary-password": (name) =>
        `Het oude wachtwoord van ${name} werkt niet meer, en er ging bij mij iets mis: **niemand kan het nieuwe zien.** Stel een ander in via het beheercentrum (**Gebruikers > Actieve gebruikers > Wachtwoord opnieuw instellen**), of vraag het me later opnieuw.`,
      "temporary-access-pass": (name) =>
        `Er is een pas gemaakt voor ${name}, en er ging bij mij iets mis: **niemand kan hem zien.** Vraag me om een nieuwe; die komt ervoor in de plaats.`,
    },
    sessions: {
      revoked:
        "De persoon is overal afgemeld. Het kan een paar minuten duren voordat elk apparaat dat merkt.",
      "not-revoked":
        "**Overal afmelden is niet gelukt.** Doe dat in het [Microsoft Entra-beheercentrum](https://entra.microsoft.com): **Gebruikers > Alle gebruikers**, de persoon, **Sessies intrekken**.",
      unknown:
        "**Ik weet niet of de persoon overal is afgemeld.** Nog een keer doen kan geen kwaad, in het [Microsoft Entra-beheercentrum](https://entra.microsoft.com): **Gebruikers > Alle gebruikers**, de persoon, **Sessies intrekken**.",
    },
    passUnknown:
      "Ik heb om een pas gevraagd, maar de directory heeft dat niet bevestigd. **Ik weet niet of hij is gemaakt.** Niemand heeft hem gezien, dus niemand kan hem gebruiken. Vraag het me opnieuw als je er een nodig hebt: een nieuwe pas komt ervoor in de plaats.",
  },
};
