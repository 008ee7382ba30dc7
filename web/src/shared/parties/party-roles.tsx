import { useQuery } from '@tanstack/react-query';
import { partyRolesQuery, type PartyRole } from '../../api/parties';
import { formatDay } from '../format/dates';
import { wordsOf } from '../format/words';
import { Badge } from '../parts/badge';
import { ErrorPanel, Loading } from '../parts/states';
import css from '../people/people.module.css';

function period({ validFor }: PartyRole): string {
  const from = validFor?.startDateTime;
  const to = validFor?.endDateTime;
  if (from === undefined && to === undefined) return 'Without an end';
  return [
    ...(from === undefined ? [] : [`since ${formatDay(from)}`]),
    ...(to === undefined ? [] : [`until ${formatDay(to)}`]),
  ].join(', ');
}

/** In which roles the operator knows a company or person; kept by the operator. */
export function PartyRoles({ partyId, none }: { partyId: string; none: string }) {
  const roles = useQuery(partyRolesQuery(partyId));
  if (roles.isPending) return <Loading heights={[48]} label="Loading the roles" />;
  if (roles.isError) return <ErrorPanel error={roles.error} retry={() => void roles.refetch()} />;
  if (roles.data.length === 0) return <p className={css['quiet']}>{none}</p>;
  return (
    <ul className={css['rows']}>
      {roles.data.map((role) => (
        <li key={role.id} className={css['row']}>
          <div className={css['head']}>
            <span className={css['name']}>{role.name}</span>
            {role.status !== undefined && (
              <Badge tone={role.status === 'approved' ? 'line' : 'plain'}>{wordsOf(role.status)}</Badge>
            )}
          </div>
          <p className={css['quiet']}>{period(role)}</p>
        </li>
      ))}
    </ul>
  );
}
