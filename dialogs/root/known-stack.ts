import { type Dialog, DialogContainer, type DialogState } from "botbuilder-dialogs";

type Find = (id: string) => Dialog | undefined;

/** Whether every dialog that a stored talk waits in is one of this version's, inside flows too. */
export function isKnownStack(state: Partial<DialogState> | undefined, find: Find): boolean {
  return (state?.dialogStack ?? []).every(({ id, state: inside }) => {
    const dialog = find(id);
    if (!(dialog instanceof DialogContainer)) return dialog !== undefined;
    return isKnownStack(innerState(inside), (innerId) => dialog.findDialog(innerId));
  });
}

/** Where botbuilder keeps a component's own stack. */
function innerState(state: unknown): Partial<DialogState> | undefined {
  const inner: unknown = typeof state === "object" && state !== null && "dialogs" in state && state.dialogs;
  return typeof inner === "object" && inner !== null ? inner : undefined;
}
