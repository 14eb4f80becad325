import { computedField, type Permission } from '@platform/api';
import { Approval } from './approval.entity';

/** A kind of act that needs a second person; `Payload` is its content, as JSON keeps it (amounts as text). */
export interface ApprovableAct<Payload> {
  readonly kind: string;
  /** What an official calls it. */
  readonly label: string;
  /** What whoever approves holds where the record lies. */
  readonly permission: Permission;
  /** Only for the compiler: the type of the content. */
  readonly content?: Payload;
}

const known = new Map<string, ApprovableAct<unknown>>();

/** Declares a kind of act. @throws Error where the kind is declared already. */
export function approvable<Payload>(
  kind: string,
  { label, permission }: Pick<ApprovableAct<Payload>, 'label' | 'permission'>,
): ApprovableAct<Payload> {
  if (known.has(kind)) throw new Error(`The act ${kind} is declared twice`);
  const act: ApprovableAct<Payload> = { kind, label, permission };
  known.set(kind, act);
  return act;
}

/** Every declared kind. */
export function approvableActs(): readonly ApprovableAct<unknown>[] {
  return [...known.values()];
}

export const ApprovalKindName = computedField({
  on: Approval,
  field: 'kindName',
  type: () => String,
  nullable: false,
  describe: 'Loại việc, viết thành lời',
  needs: ['kind'],
  compute: ({ kind }) => known.get(kind as string)?.label ?? kind,
});
