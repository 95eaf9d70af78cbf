/** What one look at the configuration found. `todo` says what to do about a warning or a fault. */
export interface Check {
  readonly name: string;
  readonly result: "ok" | "warning" | "fault";
  readonly says: string;
  readonly todo?: string;
}

export function ok(name: string, says: string): Check {
  return { name, result: "ok", says };
}

export function warning(name: string, says: string, todo: string): Check {
  return { name, result: "warning", says, todo };
}

export function fault(name: string, says: string, todo: string): Check {
  return { name, result: "fault", says, todo };
}
