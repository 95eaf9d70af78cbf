import type { TenantSspr } from "../../adapters/ports/sspr.js";
import type { Language } from "../../knowledge/language.js";
import { BACK, choose } from "../kit/choose.js";
import { ENTRA_PAGE } from "../kit/links.js";
import { factsOfStep, factsOfToday } from "./settings-facts.js";
import { seenOf, type Seen, SETUP_STEPS, type SetupStep } from "./rules.js";
import { stepTexts } from "./step-texts.js";
import { texts } from "./texts.js";

export interface Today {
  readonly settings: TenantSspr;
}

export const today = choose<Today, "begin" | "report">({
  id: "today",
  ask: ({ settings }, language) => {
    const t = texts[language];
    const open = SETUP_STEPS.filter((step) => seenOf(step, settings) === "otherwise");
    const state = settings.policy === undefined ? t.policyUnknown : t.policyIs[settings.policy];
    const titles = open.map((step) => `- ${stepTexts[language][step].title}`).join("\n");
    return {
      title: t.todayTitle,
      facts: factsOfToday(settings, language),
      text: [state, ...(open.length === 0 ? [] : [`${t.worthALook}\n${titles}`]), t.iCannot, t.askToday].join(
        "\n\n",
      ),
    };
  },
  rephrase: {
    en: "Shall we go through the settings, or do you want to see who is ready?",
    nl: "Zullen we de instellingen langslopen, of wil je zien wie er klaar is?",
  },
  options: {
    begin: {
      title: { en: "Go through it", nl: "Loop het met me door" },
      words: {
        en: [
          "step by step",
          "go through",
          "begin",
          "settings",
          "show me",
          "how",
          "switch it on",
          "let's go",
          "start",
        ],
        nl: [
          "stap voor stap",
          "doorlopen",
          "begin",
          "instellingen",
          "laat zien",
          "hoe",
          "aanzetten",
          "kom maar op",
        ],
      },
      also: "yes",
    },
    report: {
      title: { en: "Who is ready?", nl: "Wie is er klaar?" },
      words: {
        en: ["report", "the report", "just the report", "who is registered", "who registered", "numbers"],
        nl: [
          "rapport",
          "het rapport",
          "alleen het rapport",
          "wie heeft vastgelegd",
          "wie is geregistreerd",
          "cijfers",
        ],
      },
      also: "no",
    },
  },
});

export interface SetUp {
  readonly step: SetupStep;
  readonly settings: TenantSspr;
  readonly view?: "elsewhere" | "help";
  readonly before?: { readonly step: SetupStep; readonly seen: Seen };
}

export const setUp = choose<SetUp, "done" | "elsewhere" | "help" | "back">({
  id: "set-up",
  ask: ({ step, settings, view, before }, language) => {
    const t = texts[language];
    const words = stepTexts[language][step];
    const facts = factsOfStep(step, settings, language);
    const seenBefore =
      before === undefined ? [] : seenText(before.seen, stepTexts[language][before.step].title, language);
    return {
      title: t.stepTitle(SETUP_STEPS.indexOf(step) + 1, SETUP_STEPS.length, words.title),
      ...(facts.length === 0 ? {} : { facts }),
      text: [
        ...seenBefore,
        ...(view === undefined && seenOf(step, settings) === "as-advised" ? [t.alreadySo] : []),
        view === undefined ? words.what : words[view],
        t.askStep,
      ].join("\n\n"),
      link: { title: t.openEntra, url: ENTRA_PAGE },
    };
  },
  rephrase: {
    en: "Is this step done, do you see something else, or do you want to know more?",
    nl: "Is deze stap klaar, zie je iets anders, of wil je meer weten?",
  },
  options: {
    done: {
      title: { en: "Done", nl: "Klaar" },
      words: {
        en: ["done", "next", "go on", "continue", "skip", "already so", "saved", "it is set", "finished"],
        nl: [
          "klaar",
          "gedaan",
          "volgende",
          "verder",
          "ga door",
          "overslaan",
          "staat al goed",
          "opgeslagen",
          "ingesteld",
        ],
      },
      also: "yes",
    },
    elsewhere: {
      title: { en: "That's not what I see", nl: "Ik zie iets anders" },
      words: {
        en: [
          "not what i see",
          "can not find it",
          "it is not there",
          "looks different",
          "greyed out",
          "no access",
        ],
        nl: [
          "zie het niet",
          "kan het niet vinden",
          "staat er niet",
          "ziet er anders uit",
          "is grijs",
          "geen toegang",
        ],
      },
      also: "no",
    },
    help: {
      title: { en: "Tell me more", nl: "Vertel meer" },
      words: {
        en: ["more", "why", "what do you advise", "what should i choose", "explain", "what does that mean"],
        nl: ["meer", "waarom", "wat raad je aan", "wat moet ik kiezen", "leg uit", "wat betekent dat"],
      },
    },
    back: BACK,
  },
});

function seenText(seen: Seen, title: string, language: Language): readonly string[] {
  const t = texts[language];
  switch (seen) {
    case "as-advised":
      return [t.seen(title)];
    case "otherwise":
      return [t.notSeen(title)];
    case "not-visible":
      return [t.notVisible(title)];
    case "nothing-to-see":
      return [];
  }
}
