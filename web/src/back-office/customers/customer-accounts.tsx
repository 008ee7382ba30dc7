import { useQuery } from '@tanstack/react-query';
import type { CustomerPage } from '../../api/company';
import { profileQuery } from '../../api/parties';
import { BillingPanel } from '../../shared/billing/billing-panel';
import { PartyRoles } from '../../shared/parties/party-roles';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import css from '../../shared/people/people.module.css';
import { useMay } from '../../shared/session/use-may';

/** To which accounts the customer is billed, and what it is to the operator besides a customer. */
export function CustomerAccounts({ customer }: { customer: CustomerPage }) {
  const profile = useQuery(profileQuery(customer.id));
  const seesAccounts = useMay('billingAccount:list');
  const seesRoles = useMay('partyRole:list');
  if (profile.isPending) return <Loading heights={[140, 48]} label="Loading accounts and roles" />;
  if (profile.isError) return <ErrorPanel error={profile.error} retry={() => void profile.refetch()} />;
  const partyId = profile.data.party.record.id;
  return (
    <>
      {seesAccounts && (
        <section aria-labelledby="billing-accounts" className={css['part']}>
          <h2 id="billing-accounts">Billing accounts</h2>
          <BillingPanel
            key={customer.id}
            customer={customer}
            partyId={partyId}
            purpose="Bills are made to an account; without one, nothing of this customer is billed."
          />
        </section>
      )}
      {seesRoles && (
        <section aria-labelledby="party-roles" className={css['part']}>
          <h2 id="party-roles">Roles</h2>
          <PartyRoles partyId={partyId} none="A customer and nothing else: no reseller, no supplier." />
        </section>
      )}
    </>
  );
}
