import { texts } from "../../../dialogs/root/texts.js";
import { LANGUAGES } from "../../../knowledge/language.js";
import { DID_IT_HELP, NOTHING_WAITS, questionIn } from "./states.js";
import type { Spot } from "./spot.js";

/** The odd words once, and then as often again. */
const MORE_TURNS = 3;
const WIZARD_STEP = /^(?:Step|Stap) \d/mu;

/** Says the same odd words until the talk moves on; undefined when it does, else what is wrong. */
export async function sayOdd(spot: Spot, odd: string, thenPerson = true): Promise<string | undefined> {
  await spot.rewind();
  const { talk, state } = spot;
  let lastStep: string | undefined;
  for (let turn = 0; turn <= MORE_TURNS; turn += 1) {
    const heard = await talk.say(odd);
    // A wizard asks the same of each of its steps: "1" is done, and leads on.
    const step = WIZARD_STEP.exec(heard)?.[0];
    const nextStep = lastStep !== undefined && step !== undefined && step !== lastStep;
    lastStep = step;
    const wrong = faultIn(spot, heard);
    if (wrong !== undefined) return complaint(spot, odd, wrong);
    // What looks like a password is no answer, nor is a message without words: it is turned away each time, however often.
    const turnedAway = startsWith(heard, "secretTold") || startsWith(heard, "emptyMessage");
    const moved = turnedAway || nextStep || (await spot.place()) !== state.place;
    // What is understood at once, such as a number, may well end the talk; after doubts it must lead on.
    const leadsOn = (turn === 0 && !isFree(state.place)) || offersSomething(heard);
    if ((moved || isFree(state.place)) && !leadsOn) return complaint(spot, odd, `leaves no way on: ${heard}`);
    if (moved || isFree(state.place)) break;
    if (turn === MORE_TURNS) return complaint(spot, odd, `still asks the same: ${heard}`);
  }
  if (!thenPerson) return undefined;
  const reached = await says(spot, "a person please", (words) => words.includes("4357"));
  return reached ? undefined : complaint(spot, odd, "keeps a person away");
}

/** Says each of the interrupts in turn; what is wrong with those that are not heard as they should. */
export async function interruptEach(spot: Spot): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [words, text, stays] of INTERRUPTS) {
    await spot.rewind();
    const heard = await spot.talk.say(words);
    const fault = faultIn(spot, heard);
    const place = await spot.place();
    if (fault !== undefined) wrong.push(complaint(spot, words, fault));
    else if (!text.some((key) => startsWith(heard, key)))
      wrong.push(complaint(spot, words, `is answered with: ${heard}`));
    else if (stays ? place !== spot.state.place : place !== NOTHING_WAITS)
      wrong.push(complaint(spot, words, `leads to ${place}`));
  }
  wrong.push(...(await stepBack(spot, "back")), ...(await stepBack(spot, "terug")));
  await spot.rewind();
  if (!(await says(spot, "een medewerker graag", (heard) => heard.includes("4357")))) {
    wrong.push(complaint(spot, "een medewerker graag", "keeps a person away"));
  }
  return wrong;
}

/** To a question of the same flow, be it the one that waited; else there is nothing to go back to. */
async function stepBack(spot: Spot, words: string): Promise<readonly string[]> {
  await spot.rewind();
  const heard = await spot.talk.say(words);
  const fault = faultIn(spot, heard);
  if (fault !== undefined) return [complaint(spot, words, fault)];
  const flow = questionIn(spot.state.place)?.flow;
  const leads = questionIn(await spot.place())?.flow;
  const isRight =
    flow === undefined ? startsWith(heard, "nothingToGoBackTo") : leads === flow && offersSomething(heard);
  return isRight ? [] : [complaint(spot, words, `leads to ${leads ?? "no flow"}: ${heard}`)];
}

type TextKey = {
  [Key in keyof (typeof texts)["en"]]: (typeof texts)["en"][Key] extends string ? Key : never;
}[keyof (typeof texts)["en"]];

/** Words, how the answer begins, and whether the waiting question goes on waiting. */
const INTERRUPTS: readonly (readonly [words: string, text: readonly TextKey[], stays: boolean])[] = [
  ["cancel", ["cancelled", "nothingToCancel"], false],
  ["laat maar", ["cancelled", "nothingToCancel"], false],
  ["start again", ["startAgain"], false],
  ["opnieuw beginnen", ["startAgain"], false],
  ["help", ["help", "helpInFlow"], true],
  ["English please", ["languageChosen"], true],
  ["Nederlands graag", ["languageChosen"], true],
];

async function says(spot: Spot, words: string, isRight: (heard: string) => boolean): Promise<boolean> {
  const heard = await spot.talk.say(words);
  return faultIn(spot, heard) === undefined && isRight(heard);
}

function faultIn({ house, writes }: Spot, heard: string): string | undefined {
  if (heard.trim() === "") return "is met with silence";
  if (/Something went wrong on my side|Er ging bij mij iets mis/.test(heard)) return `is a fault: ${heard}`;
  if (startsWith(heard, "lostThread")) return "loses the thread";
  const errors = house.logged.filter((line) => line.includes('"level":"error"'));
  if (errors.length > 0) return `is logged as an error: ${errors.at(-1) ?? ""}`;
  return writes.length > 0 ? `writes: ${writes.join(", ")}` : undefined;
}

/** Nothing holds the person here: whatever they say is a new beginning. */
function isFree(place: string): boolean {
  return place === NOTHING_WAITS || place.startsWith(DID_IT_HELP);
}

/** Buttons, a question, a link, the help desk, or an invitation to go on. */
function offersSomething(heard: string): boolean {
  return /\[\d+\]|\?|https:|4357|whenever you like|just tell me|zeg het gerust|Ask me|ask me|Vraag|vraag/.test(
    heard,
  );
}

function startsWith(heard: string, key: TextKey): boolean {
  return LANGUAGES.some((language) => heard.startsWith(plain(texts[language][key]).split("\n")[0] ?? ""));
}

/** As the terminal shows it. */
function plain(markdown: string): string {
  return markdown
    .replaceAll("*", "")
    .replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, title: string, url: string) => `${title} (${url})`);
}

function complaint({ state }: Spot, said: string, wrong: string): string {
  return `${state.name}, at ${state.place}: "${said.slice(0, 60)}" ${wrong.slice(0, 400)}`;
}
