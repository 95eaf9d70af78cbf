/**
 * What the rules for privileged people say, in the fewest words: written from the rules, and not from the guard.
 * Times are minutes since the sequence began.
 */
export const CAST = ["ana", "ben", "cas", "dan", "tom"] as const;
export type Name = (typeof CAST)[number];

/** `tom` is the one whose password it is about, a User Administrator; `strong` roles reach him, `weak` ones do not. */
export type Standing = "strong" | "weak" | "none" | "disabled";

interface ModelAction {
  readonly actor: Name;
  /** How often Tom had changed when it was prepared. */
  readonly tom: number;
  until: number;
  misses: number;
  over: boolean;
  request?: { readonly until: number; state: "waiting" | "approved" | "over"; approver?: Name };
}

export interface Model {
  now: number;
  tom: number;
  readonly standing: Record<Name, Standing>;
  readonly reachable: Record<Name, boolean>;
  readonly actions: ModelAction[];
}

export function createModel(): Model {
  return {
    now: 0,
    tom: 0,
    standing: { ana: "strong", ben: "strong", cas: "strong", dan: "weak", tom: "weak" },
    reachable: { ana: true, ben: true, cas: true, dan: true, tom: true },
    actions: [],
  };
}

const CONFIRM = 5;
const APPROVE = 30;
const MOST_MISSES = 3;

function entitled({ standing }: Model, name: Name | undefined): boolean {
  return name !== undefined && name !== "tom" && standing[name] === "strong";
}

/** Whether there is an action now. */
export function prepare(model: Model, actor: Name): boolean {
  if (!entitled(model, actor)) return false;
  const { now, tom } = model;
  model.actions.push({ actor, tom, until: now + CONFIRM, misses: 0, over: false });
  return true;
}

function open(model: Model, index: number, actor: Name): ModelAction | undefined {
  const action = model.actions[index];
  const isOpen = action?.actor === actor && !action.over && model.now < action.until;
  return isOpen ? action : undefined;
}

/** Whether people are asked now. */
export function type(model: Model, index: number, actor: Name, right: boolean): boolean {
  const action = open(model, index, actor);
  if (action === undefined || action.request !== undefined) return false;
  if (!entitled(model, actor) || action.tom !== model.tom) action.over = true;
  else if (!right) {
    action.misses += 1;
    action.over = action.misses >= MOST_MISSES;
  } else {
    const someone = CAST.some((name) => name !== actor && entitled(model, name) && model.reachable[name]);
    action.over = !someone;
    if (someone) {
      action.until = model.now + APPROVE;
      action.request = { until: action.until, state: "waiting" };
      return true;
    }
  }
  return false;
}

export function decide(model: Model, index: number, approver: Name, yes: boolean): boolean {
  const action = model.actions[index];
  const request = action?.request;
  if (action === undefined || request?.state !== "waiting" || model.now >= request.until) return false;
  if (approver === action.actor || !entitled(model, approver)) return false;
  const approved = yes && !action.over && action.tom === model.tom;
  request.state = approved ? "approved" : "over";
  action.over = !approved;
  if (approved) {
    request.approver = approver;
    action.until = model.now + CONFIRM;
  }
  return approved;
}

/** Whether the password is written. */
export function execute(model: Model, index: number, actor: Name): boolean {
  const action = open(model, index, actor);
  if (action === undefined) return false;
  const { request } = action;
  const approved = request?.state === "approved";
  const stands = entitled(model, actor) && action.tom === model.tom;
  const yesStands = approved && entitled(model, request.approver);
  if (!stands || (approved && !yesStands)) action.over = true;
  if (!stands || !yesStands) return false;
  action.over = true;
  model.tom += 1;
  return true;
}

export function withdraw(model: Model, index: number, actor: Name): void {
  const action = open(model, index, actor);
  if (action !== undefined) action.over = true;
}
