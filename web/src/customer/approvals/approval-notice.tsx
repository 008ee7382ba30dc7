import { useQuery } from '@tanstack/react-query';
import { neededApprovalQuery } from '../../api/company';
import css from '../../shared/people/people.module.css';
import { useMay } from '../../shared/session/use-may';

/** Before anything is confirmed: whose yes this cart would need, or why nobody can give it. */
export function ApprovalNotice({ cartId, signedIn }: { cartId: string; signedIn: boolean }) {
  const may = useMay('approval:withdraw');
  const needed = useQuery({ ...neededApprovalQuery(cartId), enabled: signedIn && may });
  if (needed.isError) return <p className={css['note']}>{needed.error.message}</p>;
  if (!needed.data?.needed) return null;
  return (
    <div className={css['note']} role="note">
      <p className={css['name']}>
        Needs approval by {needed.data.steps.map(({ approvers }) => approvers.join(' or ')).join(', then ')}
      </p>
      {needed.data.reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  );
}
