/** The SDK's clients have no deadline of their own, and try again for minutes. */
export async function inTime<T>(doing: Promise<T>, milliseconds: number, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([doing, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
