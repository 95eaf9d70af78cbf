/** A flow's id that carries the types of its options and its result, so that beginning it is checked. */
export interface FlowRef<Options extends object, Result> {
  readonly id: string;
  readonly __types?: { readonly options: Options; readonly result: Result };
}

export function flowRef<Options extends object, Result>(id: string): FlowRef<Options, Result> {
  return { id };
}
