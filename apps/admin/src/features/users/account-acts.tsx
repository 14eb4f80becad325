import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ActButton } from '../../kit/act-button';
import { type Field, reasonField } from '../../kit/form-spec';
import { useWords } from '../../kit/language';
import {
  DisableUserDocument,
  EnableUserDocument,
  RenameUserDocument,
  ResetPasswordDocument,
  UnlockSignInDocument,
} from './documents';
import { actOnUser, signInLocks, type User } from './queries';
import { userWords } from './words';

/** Let in again, rename, new password, lock and unlock; each asks why. */
export function AccountActs({ user: { id, version: expectedVersion, displayName, disabledAt } }: { user: User }) {
  const words = useWords(userWords);
  const client = useQueryClient();
  const locked = useQuery(signInLocks).data?.has(id);
  const reason = reasonField(words.reason);
  const name: Field = { name: 'displayName', label: words.name, kind: 'text', required: true, max: 120 };
  const password: Field = {
    name: 'password',
    label: words.newPassword,
    kind: 'password',
    required: true,
    fresh: true,
    max: 200,
    hint: words.passwordHint,
  };
  return (
    <>
      {locked && (
        <ActButton
          key="unlock"
          primary
          label={words.unlock}
          fields={[reason]}
          done={words.done}
          act={({ reason: why = '' }) => actOnUser(client, UnlockSignInDocument, { id, expectedVersion, reason: why })}
        />
      )}
      <ActButton
        label={words.rename}
        fields={[name, reason]}
        values={{ displayName }}
        done={words.done}
        act={({ displayName: changed = '', reason: why = '' }) =>
          actOnUser(client, RenameUserDocument, { id, expectedVersion, displayName: changed, reason: why })
        }
      />
      <ActButton
        label={words.reset}
        fields={[password, reason]}
        done={words.done}
        act={({ password: chosen = '', reason: why = '' }) =>
          actOnUser(client, ResetPasswordDocument, { id, expectedVersion, password: chosen, reason: why })
        }
      />
      <ActButton
        key={disabledAt ? 'enable' : 'disable'}
        label={disabledAt ? words.enable : words.disable}
        danger={!disabledAt}
        fields={[reason]}
        done={words.done}
        act={({ reason: why = '' }) => {
          const input = { id, expectedVersion, reason: why };
          return disabledAt
            ? actOnUser(client, EnableUserDocument, input)
            : actOnUser(client, DisableUserDocument, input);
        }}
      />
    </>
  );
}
