import { useSession } from '../../shared/session/use-session';
import type { SessionUser } from '../../api/types';
import { ErrorPanel } from '../../shared/parts/states';
import { roleWord } from '../../shared/people/role-words';
import { useSwitchCompany } from '../../shared/session/switch-to';
import css from './account-menu.module.css';

/** The companies that the person belongs to; and the way back from a company beneath. */
export function CompanySwitcher({ user }: { user: SessionUser }) {
  const memberships = useSession().data?.memberships ?? [];
  const change = useSwitchCompany();
  if (memberships.length < 2 && user.actingFrom === null) return null;
  return (
    <>
      <h2>Act for</h2>
      <ul>
        {memberships.map(({ id, customerName, roles, current }) => {
          const here = current && user.actingFrom === null;
          return (
            <li key={id}>
              <button
                type="button"
                className={css['entry']}
                aria-current={here}
                disabled={change.isPending || here}
                onClick={() => change.mutate({ membershipId: id })}
              >
                {customerName ?? 'Back office'}
                <small>{here ? 'You act here now' : roles.map(roleWord).join(', ')}</small>
              </button>
            </li>
          );
        })}
      </ul>
      {change.isError && <ErrorPanel error={change.error} title="You still act where you did" />}
    </>
  );
}
