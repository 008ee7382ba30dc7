import { useQuery } from '@tanstack/react-query';
import { spendingQuery } from '../../../api/company';
import { ErrorPanel, Loading } from '../../../shared/parts/states';
import css from '../../../shared/people/people.module.css';
import { useMay } from '../../../shared/session/use-may';
import { Chain } from './chain';
import { LimitRow } from './limit-row';

/** What people may order without asking, and whom they ask otherwise. */
export function SpendingTab() {
  const spending = useQuery(spendingQuery());
  const mayChange = useMay('spending:patch');
  if (spending.isPending) return <Loading heights={[64, 64, 64]} label="Loading limits and approvals" />;
  if (spending.isError) return <ErrorPanel error={spending.error} retry={() => void spending.refetch()} />;
  return (
    <div className={css['stack']}>
      <section aria-labelledby="limits">
        <h2 id="limits">What people may order without asking</h2>
        <p className={css['lead']}>
          An order above one of its person's limits waits until an approver has said yes. Nobody approves an
          order of their own.
        </p>
        <ul className={css['rows']}>
          {spending.data.people.map((person) => (
            <LimitRow key={person.id} person={person} mayChange={mayChange} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="chain">
        <h2 id="chain">Whom they ask</h2>
        <p className={css['lead']}>One step after the other, each only for the orders that it names.</p>
        <Chain spending={spending.data} mayChange={mayChange} />
      </section>
    </div>
  );
}
