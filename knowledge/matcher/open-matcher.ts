import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Matcher } from "../match.js";
import { trainClassifier, type ClassifierData } from "./classifier.js";
import { createMatcher } from "./create-matcher.js";
import { fingerprintOf } from "./fingerprint.js";
import { decodeModel, encodeModel, MODEL_FILE } from "./model-file.js";
import { phrasesOf, type TrainingTopic } from "./training-topic.js";
import { OUR_WORDS } from "./words/index.js";

/** In the folder that `openMatcher` is given. It can be deleted at any time: the next start trains again. */
const KEPT_FILE = "matcher-model.bin";

/**
 * The matcher of these topics: from the built model where it fits. Where it does not (an organisation has articles of
 * its own) it trains here, which takes seconds; with a folder to keep the result in, only when something has changed.
 */
export async function openMatcher(topics: readonly TrainingTopic[], keptIn?: string): Promise<Matcher> {
  const built = await bytesOf(MODEL_FILE);
  const fingerprint = fingerprintOf(topics, OUR_WORDS);
  const ours = built === undefined ? undefined : decodeModel(built, fingerprint);
  if (ours !== undefined || built === undefined || keptIn === undefined) {
    return createMatcher({ topics, data: ours });
  }
  // The built model stands for the code that trained it: after an update nothing old is used.
  const key = `${fingerprint}-${createHash("sha256").update(built).digest("hex").slice(0, 24)}`;
  const file = join(keptIn, KEPT_FILE);
  const kept = await bytesOf(file);
  const found = kept === undefined ? undefined : decodeModel(kept, key);
  if (found !== undefined) return createMatcher({ topics, data: found });
  const data = trainClassifier(phrasesOf(topics), topics.length, OUR_WORDS);
  await keep(keptIn, file, data, key);
  return createMatcher({ topics, data });
}

async function bytesOf(file: URL | string): Promise<Uint8Array | undefined> {
  return await readFile(file).catch(() => undefined);
}

/** Written elsewhere and then given its name, so that nobody reads half of it. Without a place to keep it: no harm. */
async function keep(folder: string, file: string, data: ClassifierData, key: string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(draft, encodeModel(data, key), { mode: 0o600 });
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}
