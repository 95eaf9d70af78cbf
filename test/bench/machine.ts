import { cpus, loadavg } from "node:os";

/** What a figure depends on besides the code. */
export interface Machine {
  readonly node: string;
  readonly platform: string;
  readonly cores: number;
  readonly processor: string;
  /** Processes that wanted a core in the last minute, before the run; 0 on Windows, which does not count them. */
  readonly load: number;
}

export function machineFacts(): Machine {
  const [load = 0] = loadavg();
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() ?? "unknown",
    load: Math.round(load * 10) / 10,
  };
}

export function machineLine({ node, platform, cores, processor, load }: Machine): string {
  return `Node ${node} on ${platform}, ${cores} cores (${processor}), load ${load} before the run`;
}
