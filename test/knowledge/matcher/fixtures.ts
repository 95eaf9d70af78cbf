import type { TrainingTopic } from "../../../knowledge/matcher/training-topic.js";

/** A few topics with a handful of phrases each: enough to see behaviour, too few to measure it. */
export const topics: readonly TrainingTopic[] = [
  {
    id: "forgot-own-password",
    kind: "topic",
    phrases: {
      en: [
        "I forgot my password",
        "I no longer know my password",
        "cannot remember my password after the holiday",
        "my password is gone from my head",
        "lost my password and can't get in",
      ],
      nl: [
        "ik ben mijn wachtwoord vergeten",
        "ik weet mijn wachtwoord niet meer",
        "wachtwoord kwijt na de vakantie",
        "mijn wachtwoord schiet me niet te binnen",
        "kan niet inloggen want ik ben het wachtwoord kwijt",
      ],
    },
  },
  {
    id: "reset-user-password",
    kind: "topic",
    phrases: {
      en: [
        "how do I reset the password of a user",
        "a colleague needs a new password",
        "Sandra can't get in any more, give her a new password",
        "set a new password for somebody",
        "user asks for a password reset",
      ],
      nl: [
        "hoe reset ik het wachtwoord van een gebruiker",
        "een collega heeft een nieuw wachtwoord nodig",
        "Sandra komt er niet meer in, geef haar een nieuw wachtwoord",
        "nieuw wachtwoord instellen voor iemand anders",
        "gebruiker vraagt om een wachtwoordreset",
      ],
    },
  },
  {
    id: "account-locked",
    kind: "topic",
    phrases: {
      en: [
        "my account is locked",
        "locked out after too many wrong tries",
        "it says the account has been blocked",
        "too many attempts, try again later",
      ],
      nl: [
        "mijn account is geblokkeerd",
        "te vaak een verkeerd wachtwoord ingetikt en nu op slot",
        "account geblokkeerd na te veel pogingen",
        "er staat dat mijn account vergrendeld is",
      ],
    },
  },
  {
    id: "wifi",
    kind: "pointer",
    phrases: {
      en: [
        "what is the wifi password",
        "password of the guest network",
        "no internet, the wifi asks for a key",
      ],
      nl: ["wat is het wifi wachtwoord", "wachtwoord van het gastennetwerk", "de wifi vraagt om een sleutel"],
    },
  },
  {
    id: "none",
    kind: "none",
    phrases: {
      en: [
        "the printer is out of paper",
        "when is lunch today",
        "please order a new chair",
        "my screen flickers",
      ],
      nl: [
        "de printer heeft geen papier",
        "hoe laat is de lunch",
        "graag een nieuwe stoel",
        "mijn scherm knippert",
      ],
    },
  },
];
