/** One trial of R9: something is wrong with the store in the middle of a reset, and then it is not any more. */
import { createBreakableStore, type BreakableStore } from "./breakable-store.js";
import { countingWrites, upToConfirmation } from "./reset-talk.js";
import { openHouse } from "./talk.js";

export const STORE_FAULTS = [
  "down",
  "read-only",
  "full",
  "corrupt-row",
  "bytes-that-are-no-text",
  "unknown-dialog",
  "older-schema",
] as const;

/** `silent`: a server that stops answering, which a file cannot do. */
export type StoreTrialFault = (typeof STORE_FAULTS)[number] | "silent";

const WORDS = {
  en: {
    locale: "en-GB",
    question: "my Windows Hello PIN does not work any more",
    answered: /Did this help\?/,
    resetDone: /The new password is set/,
    cannotNow: /can't remember what we talk about/,
    lostThread: /I lost track of/,
    who: /Who is it for\?/,
  },
  nl: {
    locale: "nl-NL",
    question: "mijn pincode van Windows Hello werkt niet meer",
    answered: /Heeft dit geholpen\?/,
    resetDone: /Het nieuwe wachtwoord is ingesteld/,
    cannotNow: /niet onthouden waar we het over hebben/,
    lostThread: /Ik ben kwijt waar we het over hadden/,
    who: /Voor wie is het\?/,
  },
} as const;

/** Gives what went wrong; nothing when the bot stood it. */
export async function storeTrial(
  fault: StoreTrialFault,
  language: keyof typeof WORDS,
  askFirst: boolean,
  breakable: BreakableStore = createBreakableStore(),
): Promise<readonly string[]> {
  const words = WORDS[language];
  const counting = countingWrites();
  const house = await openHouse({ around: counting.around, openStore: breakable.open });
  const wrong: string[] = [];
  const expect = (holds: boolean, what: string) => void (holds || wrong.push(what));
  try {
    const { talk, confirm } = await upToConfirmation(house, words.locale);
    const whole = await apply(fault, breakable);
    const ready = () =>
      house.store.ping().then(
        () => true,
        () => false,
      );
    expect((await ready()) !== whole, "readiness does not show it");
    const ask = async () => {
      const heard = await talk.say(words.question);
      expect(words.answered.test(heard), `a question was not answered: ${heard}`);
      return heard;
    };
    const press = async () => {
      const heard = await talk.submit(confirm);
      expect(!words.resetDone.test(heard) && heard !== "", `a reset was claimed: ${heard}`);
      return heard;
    };
    const heard = askFirst ? [await ask(), await press()] : [await press(), await ask()];
    if (whole)
      expect(
        heard.some((each) => words.cannotNow.test(each)),
        "it does not say what it cannot do now",
      );
    else
      expect(
        heard.filter((each) => words.lostThread.test(each)).length === 1,
        "not told once that the talk is lost",
      );
    if (whole) breakable.mend();
    // A pool may first have to find out that its connections are dead.
    await ready();
    expect(await ready(), "not ready again");
    // The talk goes on where it was when the store failed: leave it first.
    if (whole) await talk.say("stop");
    const next = await ask();
    expect(!words.cannotNow.test(next) && !words.lostThread.test(next), `not recovered: ${next}`);
    const begun = await talk.submit({ kind: "topic", topic: "reset-user-password" });
    expect(words.who.test(begun), `no dialog afterwards: ${begun}`);
    expect(counting.writes() === 0, `${counting.writes()} writes`);
    const intents = (await house.store.audit.entries()).filter(({ event }) => event === "reset-intended");
    expect(intents.length === 0, `${intents.length} intents`);
  } catch (error) {
    wrong.push(String(error));
  } finally {
    await house.close();
  }
  return wrong.map((each) => `${fault}, ${language}, ${askFirst ? "asked" : "pressed"} first: ${each}`);
}

/** True where the whole store is affected, not only the talk's row. */
async function apply(fault: StoreTrialFault, store: BreakableStore): Promise<boolean> {
  switch (fault) {
    case "down":
    case "silent":
    case "read-only":
    case "full":
      store.break(fault);
      return true;
    case "corrupt-row":
      await store.sql("update conversation set document = substr(document, 1, length(document) / 2)");
      return false;
    case "bytes-that-are-no-text":
      await store.sql("update conversation set document = cast(x'7b22ff' as text)");
      return false;
    case "unknown-dialog":
      await store.sql(
        "update conversation set document = replace(document, 'reset-user-password@', 'gone-since@')",
      );
      return false;
    case "older-schema":
      await store.sql(`update conversation set document = replace(document, '"schema":1', '"schema":0')`);
      return false;
  }
}
