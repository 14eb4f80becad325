import type { ActionName } from '../graphql/graphql';

/** One act as the server answers for it: allowed to this caller on this row now, or why not. */
export interface Answered {
  action: ActionName;
  allowed: boolean;
  code?: string | null;
  reason?: string | null;
}

/** What a record says of its acts, wherever a page asks for `allowedActions { action allowed code reason }`. */
export interface Actable {
  allowedActions: readonly Answered[];
}

/**
 * How an act stands on a page. Whoever's role never does it is not shown it at all; anybody else sees its button, and
 * where the act is refused now, why: `<ActButton {...actState(record, 'promoteGroup')} … />`.
 */
export function actState({ allowedActions }: Actable, action: ActionName): { hidden: boolean; disabled?: string } {
  const answered = allowedActions.find((one) => one.action === action);
  if (!answered || answered.code === 'FORBIDDEN') return { hidden: true };
  return { hidden: false, disabled: answered.allowed ? undefined : (answered.reason ?? undefined) };
}
