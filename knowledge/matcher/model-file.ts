import type { ClassifierData } from "./classifier.js";
import { createHashTable } from "./hash-table.js";
import type { Scale } from "./linear-model.js";

/** Where the build puts the trained model, beside the compiled code; reading and writing it is the caller's. */
export const MODEL_FILE = new URL("../model.bin", import.meta.url);

/** Goes up when the meaning of the bytes or of a feature changes. */
const FORMAT = 1;
const MAGIC = 0x4d425350;

type Section = Int8Array | Uint8Array | Int32Array | Uint32Array | Float32Array;

/** The model as bytes: magic, format, fingerprint of what it was trained on, then arrays, each after its length. */
export function encodeModel(data: ClassifierData, fingerprint: string): Uint8Array {
  const key = new TextEncoder().encode(fingerprint);
  const sections = sectionsOf(data);
  const size = 16 + padded(key.length) + sections.reduce((sum, part) => sum + 4 + padded(part.byteLength), 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  [MAGIC, FORMAT, data.lexicon.languages, key.length].forEach((value, at) =>
    view.setUint32(at * 4, value, true),
  );
  bytes.set(key, 16);
  let at = 16 + padded(key.length);
  for (const part of sections) {
    view.setUint32(at, part.length, true);
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at + 4);
    at += 4 + padded(part.byteLength);
  }
  return bytes;
}

/** The model in the bytes, or undefined when they are no model, of another format, or trained on something else. */
export function decodeModel(bytes: Uint8Array, fingerprint: string): ClassifierData | undefined {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  if (copy.length < 16 || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== FORMAT)
    return undefined;
  const keyLength = view.getUint32(12, true);
  if (new TextDecoder().decode(copy.subarray(16, 16 + keyLength)) !== fingerprint) return undefined;
  let at = 16 + padded(keyLength);
  const next = <T>(
    make: new (buffer: ArrayBuffer, offset: number, length: number) => T,
    width: number,
  ): T => {
    const length = view.getUint32(at, true);
    const part = new make(copy.buffer, at + 4, length);
    at += 4 + padded(length * width);
    return part;
  };
  const scale = (): Scale => ({ scale: next(Float32Array, 4), bias: next(Float32Array, 4) });
  try {
    return {
      lexicon: {
        table: createHashTable(next(Int32Array, 4)),
        weights: next(Int8Array, 1),
        languages: view.getUint32(8, true),
        counts: next(Uint8Array, 1),
        spellings: new TextDecoder().decode(next(Uint8Array, 1)).split(" ").filter(Boolean),
      },
      vocabulary: { table: createHashTable(next(Int32Array, 4)), idf: next(Float32Array, 4) },
      model: { starts: next(Uint32Array, 4), entries: next(Uint32Array, 4), first: scale(), second: scale() },
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** In the order in which they are read. */
function sectionsOf({ lexicon, vocabulary, model }: ClassifierData): readonly Section[] {
  return [
    lexicon.table.keys,
    lexicon.weights,
    lexicon.counts,
    new TextEncoder().encode(lexicon.spellings.join(" ")),
    vocabulary.table.keys,
    vocabulary.idf,
    model.starts,
    model.entries,
    model.first.scale,
    model.first.bias,
    model.second.scale,
    model.second.bias,
  ];
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;
