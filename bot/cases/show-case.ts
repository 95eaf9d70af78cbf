import type { SupportCase } from "../../adapters/ports/handoff.js";

/** One line: number, state, age, what it is about. */
export function caseLine({ number, state, for: wanted, openedAt, topic, language }: SupportCase): string {
  return [number, state.padEnd(9), wanted.padEnd(6), openedAt.toISOString(), language, topic ?? "-"].join(
    "  ",
  );
}

/** Everything that is kept of a case. What people and the desk wrote can move no cursor. */
export function caseText(found: SupportCase): string {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Case", found.number],
    ["State", found.state],
    ["Asked of", found.for === "person" ? "a person of the help desk" : "the bot"],
    ["Person", found.personId === "" ? "unknown" : found.personId],
    ["Asked by", found.askedById === found.personId ? "the person" : found.askedById],
    ["Conversation", found.conversationId],
    ["Language", found.language],
    ["Opened", found.openedAt.toISOString()],
    ["Changed", found.changedAt.toISOString()],
    ["Topic", found.topic],
    ["Diagnosis", found.diagnosis],
    ["Code", found.code],
    ["Note", found.note],
  ];
  const steps = found.steps.map(({ topic, ended }) => `  ${plain(topic)}: ${plain(ended ?? "not ended")}`);
  const said = found.transcript.map(({ by, text }) => `  ${by.padEnd(6)} | ${plain(text)}`);
  return [
    ...facts.flatMap(([label, value]) =>
      value === undefined ? [] : [`${`${label}:`.padEnd(14)}${plain(value)}`],
    ),
    ...(steps.length === 0 ? [] : ["Tried:", ...steps]),
    ...(said.length === 0 ? [] : ["Said:", ...said]),
  ].join("\n");
}

function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, " ");
}
