import { performance } from "node:perf_hooks";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { parseArgs } from "node:util";
import type { Match, Matcher, ScoredTopic } from "../match.js";
import type { Command } from "./command.js";
import { openMatcher } from "../matcher/open-matcher.js";
import type { TrainingTopic } from "../matcher/training-topic.js";
import { trainingTopics } from "./training-topics.js";

/** `npm run knowledge -- match`: one decision for each line of standard input; `--json` for programs. */
export const match: Command = async (args, io) => {
  const { values } = parseArgs({ args: [...args], options: { json: { type: "boolean" } } });
  const topics = trainingTopics(io.env["KNOWLEDGE_DIR"]);
  const matcher = await openMatcher(topics);
  warmUp(matcher, topics);
  for await (const text of createInterface({ input: Readable.from(io.stdin), crlfDelay: Infinity })) {
    const began = performance.now();
    const found = matcher.match(text);
    const ms = Number((performance.now() - began).toFixed(4));
    const named = topicsOf(found);
    io.write(
      values.json === true
        ? `${JSON.stringify({ text, language: found.language, decision: found.kind, topics: named, ms })}\n`
        : `${found.kind.padEnd(6)} ${named.map(({ id, score }) => `${id} ${score}`).join(", ")} [${found.why.join(" ")}]\n`,
    );
  }
  return 0;
};

/** The times to be told are those of a process that has been running for a while. */
function warmUp(matcher: Matcher, topics: readonly TrainingTopic[]): void {
  for (const { phrases } of topics) {
    for (const texts of Object.values(phrases)) texts.slice(0, WARM).forEach((text) => matcher.match(text));
  }
}

const WARM = 20;

/** The topics of a decision, best first; none when it is lost. */
function topicsOf(found: Match): readonly ScoredTopic[] {
  const topics =
    found.kind === "sure" ? [found.topic, ...found.others] : found.kind === "choose" ? found.topics : [];
  return topics.map(({ id, score }) => ({ id, score: Number(score.toFixed(4)) }));
}
