import type { Answer } from "../../knowledge/article.js";
import { LANGUAGES, type Localized } from "../../knowledge/language.js";
import type { Message } from "../kit/message.js";
import type { TurnFacts } from "../kit/turn-facts.js";
import { type SmallTalkKind, smallTalkTexts } from "./small-talk-texts.js";
import { texts } from "./texts.js";

/**
 * How each kind begins or sounds. The matcher has decided already that it is small talk, so a word is enough here;
 * people mix languages, so every language's words count. In this order: "bye and thanks" is a thank-you.
 */
const SOUNDS: readonly (readonly [SmallTalkKind, Localized<RegExp>])[] = [
  [
    "sorry",
    {
      en: /\b(?:sorry|apolog\w*|my bad|oops)\b/iu,
      nl: /\b(?:sorry|excuus|excuses|oeps|neem me niet kwalijk)\b/iu,
    },
  ],
  [
    "thanks",
    {
      en: /\b(?:thank\w*|thx|tnx|ty|tysm|ta|cheers|much obliged|appreciated|grateful|bless you|sorted)\b|🙏|👍|👌/iu,
      nl: /\b(?:dank\p{L}*|bedankt?\p{L}*|merci|gelukt|hebbes)\b/iu,
    },
  ],
  [
    "who",
    {
      en: /\b(?:who|what) (?:are you|built|made)\b(?! doing)|\b(?:are|you) (?:you )?(?:a |an )?(?:robot|bot|ai|human|machine|real|computer|chatgpt|copilot)\b|\byour name\b|\bchatgpt\b/iu,
      nl: /\b(?:wie|wat) (?:ben|bent|heeft)\b|\b(?:ben|bent|is) (?:je|jij|u|gij|ge|dit) .{0,14}(?:robot|bot|ai|mens|machine|computer|echt|chatgpt)\b|\bhoe heet\b/iu,
    },
  ],
  [
    "how-are-you",
    {
      en: /\bhow (?:are|is|r) (?:you|u|it|things)\b|\bhow's it going\b/iu,
      nl: /\bhoe (?:gaat|is) het\b|\balles goed\b|\bhoe gaat (?:ie|'t)\b/iu,
    },
  ],
  [
    "bye",
    {
      en: /\b(?:good)?bye+\b|\bsee y(?:ou|a)\b|\btake care\b|\bgood night\b|\btalk later\b|\bhave a (?:good|nice|lovely|great)\b(?!.*\?)|\bi'?m done\b|\bthat(?:'ll| will| is|'s) (?:be )?all\b|\bno more questions\b|\b(?:don't|do not) need anything\b|\bnever mind\b|\bcheerio\b|\bciao\b|\buntil next time\b/iu,
      nl: /\b(?:doei|doeg|daag|houdoe|ajuus|tot ziens|tot morgen|fijne (?:avond|dag)|prettige dag|goed weekend|slaap lekker|dat was (?:het|alles)|geen vragen meer|hoeft niet meer|niks hoor|laat maar|de groeten|tot de volgende)\b/iu,
    },
  ],
  [
    "praise",
    {
      en: /\b(?:good|great|nice|well done|clever|smart|best|star|funny|impressive|brilliant|lovely)\b.{0,20}\b(?:bot|robot|job|help|thing|cookie|done|you)\b|\byou're (?:a star|funny|good|great)\b|\bi love you\b|\bimpressive\b/iu,
      nl: /\b(?:goed bezig|goed gedaan|lekker bezig|jij bent slim|handig ding|chapeau|knap|kanjer|schat|vijf sterren|dat ging vlot|klasse)\b/iu,
    },
  ],
  [
    "fine",
    {
      en: /^\W*(?:ok(?:ay)?|fine|cool|super|nice|awesome|great|perfect|right|got it|understood|noted|done|excellent|fair enough|no worries|lol|ha(?:ha)+|all good)\b(?!.*\?)/iu,
      nl: /^\W*(?:ok[eé]?|prima|top(?! of)|mooi|fijn|goed|begrepen|duidelijk|snap ik|klaar|helder|super|netjes|toppie|komt (?:goed|in orde)|ha(?:ha)+)(?!\p{L})(?!.*\?)/iu,
    },
  ],
];

/** Undefined: a greeting, or a question about what the bot can do; the article answers those. */
export function smallTalkIn(said: string): SmallTalkKind | undefined {
  return SOUNDS.find(([, sounds]) => LANGUAGES.some((language) => sounds[language].test(said)))?.[0];
}

/** A greeting, a thank-you or a goodbye is answered as a person would: briefly, and with a way to go on. */
export function smallTalk({ short }: Answer, { text, language, audience }: TurnFacts): Message | string {
  const kind = smallTalkIn(text);
  const t = texts[language];
  const goOn = { suggestions: t.suggestions[audience] };
  const person = { buttons: [{ title: t.askPerson, submit: { kind: "person" as const } }] };
  switch (kind) {
    case undefined:
      return { text: short, ...person, ...goOn };
    case "who":
      return { text: smallTalkTexts[language].who, ...person, ...goOn };
    case "fine":
    case "how-are-you":
      return { text: smallTalkTexts[language][kind], ...goOn };
    case "bye":
    case "praise":
    case "sorry":
    case "thanks":
      return smallTalkTexts[language][kind];
  }
}
