import { minisearch } from "./minisearch.js";
import { naturalTfIdf } from "./natural-tfidf.js";
import { naturalBayes, naturalLogisticRegression } from "./natural.js";
import { nodeNlp } from "./node-nlp.js";
import { ours } from "./ours.js";
import type { Peer } from "./peer.js";
import { winkNaiveBayes } from "./wink.js";

/** In the order they are measured: the one that takes longest to train comes last. */
export const PEERS: readonly Peer[] = [
  ours,
  naturalBayes,
  naturalTfIdf,
  nodeNlp,
  minisearch,
  winkNaiveBayes,
  naturalLogisticRegression,
];
