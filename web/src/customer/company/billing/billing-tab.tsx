import { useQuery } from '@tanstack/react-query';
import { profileQuery } from '../../../api/parties';
import { BillingPanel } from '../../../shared/billing/billing-panel';
import { useCustomerId } from '../../../shared/parties/use-customer-id';
import { ErrorPanel, Loading } from '../../../shared/parts/states';
import css from '../../../shared/people/people.module.css';

/** To which accounts bills are made, and how they come. */
export function BillingTab() {
  const customerId = useCustomerId();
  const profile = useQuery({ ...profileQuery(customerId ?? ''), enabled: customerId !== null });
  if (customerId === null || profile.isPending)
    return <Loading heights={[140, 140]} label="Loading the billing accounts" />;
  if (profile.isError) return <ErrorPanel error={profile.error} retry={() => void profile.refetch()} />;
  const { customer, party } = profile.data;
  const purpose =
    party.kind === 'company'
      ? 'Bills are made to an account. Companies open one for each branch or department that pays for itself.'
      : 'Bills are made to an account. Open a second one to have some services billed apart.';
  return (
    <section aria-labelledby="billing" className={css['part']}>
      <h2 id="billing">Billing accounts</h2>
      <p className={css['lead']}>{purpose}</p>
      <BillingPanel
        customer={{ id: customerId, name: customer.name ?? '' }}
        partyId={party.record.id}
        purpose="Open the first one below."
      />
    </section>
  );
}
