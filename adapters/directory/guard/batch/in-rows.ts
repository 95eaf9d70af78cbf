/** Works on a few items at a time; the results stand in the order of the items. */
export async function inRows<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: { readonly place: number; readonly result: Result }[] = [];
  const left = [...items.entries()];
  const row = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [place, item] = next;
      results.push({ place, result: await work(item) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, row));
  return results.toSorted((one, other) => one.place - other.place).map(({ result }) => result);
}
