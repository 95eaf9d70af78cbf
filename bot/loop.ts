/** Does something again and again while the process runs, never twice at once. */
export interface Loop {
  /** Does it soon; when it is at it now, once more after that. */
  wake(): void;
  /** Resolves when it is no longer at it; it will not begin again. */
  stop(): Promise<void>;
}

/** Begins at once, then `everyMs` after each end. `act` must not reject. */
export function startLoop(act: () => Promise<void>, everyMs: number): Loop {
  let stopped = false;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  let acting: Promise<void> | undefined;

  const begin = (): void => {
    if (stopped) return;
    if (acting !== undefined) {
      again = true;
      return;
    }
    clearTimeout(timer);
    again = false;
    acting = act().finally(() => {
      acting = undefined;
      if (again) begin();
      else if (!stopped) timer = setTimeout(begin, everyMs).unref();
    });
  };
  begin();
  return {
    wake: begin,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await acting;
    },
  };
}
