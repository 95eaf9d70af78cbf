/** Calls `close` once when the process is asked to stop, and ends it with 0 when that went well. */
export function stopOnSignals(close: () => Promise<void>, exit: (code: number) => void): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    close().then(
      () => exit(0),
      () => exit(1),
    );
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}
