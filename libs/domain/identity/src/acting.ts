import type { Actor } from '@platform/kernel';

/**
 * The user at the door of his own account: signing in, changing his password. The audit names him; the policies let
 * him write his own rows, which no permission of his role would.
 */
export function onOwnAccount(user: { id: string; displayName: string }): Actor {
  return {
    id: user.id,
    kind: 'USER',
    name: user.displayName,
    grants: [{ permission: '*', level: 'NATION', unitId: null }],
  };
}

/** The actor with the right to write what only the identity services write beside the record: password and sessions. */
export function withDoorKeys(actor: Actor): Actor {
  return { ...actor, grants: [...actor.grants, { permission: 'system', level: 'NATION', unitId: null }] };
}
