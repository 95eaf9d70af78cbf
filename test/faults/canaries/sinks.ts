import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Everything that this process writes to its standard streams, kept as well as written; `stop` gives it. */
export function listenToStreams(): { stop(): string } {
  const heard: string[] = [];
  const streams = [process.stdout, process.stderr];
  const writes = streams.map((stream) => stream.write.bind(stream));
  for (const [index, stream] of streams.entries()) {
    const write = writes[index];
    if (write === undefined) continue;
    stream.write = (chunk: string | Uint8Array, ...rest: never[]): boolean => {
      heard.push(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString());
      return write(chunk, ...rest);
    };
  }
  return {
    stop() {
      for (const [index, stream] of streams.entries()) {
        const write = writes[index];
        if (write !== undefined) stream.write = write;
      }
      return heard.join("");
    },
  };
}

/** All bytes of the files in a data folder, the write-ahead log included. */
export function bytesIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter(existsSync)
    .map((file) => readFileSync(file, "latin1"))
    .join("\n");
}
