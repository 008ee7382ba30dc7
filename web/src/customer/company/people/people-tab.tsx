import { ownCompany } from '../../../api/company';
import { useCustomerId } from '../../../shared/parties/use-customer-id';
import { PeoplePanel } from '../../../shared/people/people-panel';
import css from '../../../shared/people/people.module.css';
import { COMPANY_ROLES } from '../../../shared/people/role-words';
import { RightsPanel } from '../../../shared/rights/rights-panel';
import { useMay } from '../../../shared/session/use-may';
import { useSession } from '../../../shared/session/use-session';

/** Who belongs to the company, and what they may do in it. */
export function PeopleTab() {
  const customerId = useCustomerId();
  const name = useSession().data?.user?.customerName ?? '';
  const mayChange = useMay('person:patch');
  const mayInvite = useMay('invitation:create');
  const seesRights = useMay('permission:list');
  return (
    <div className={css['stack']}>
      <PeoplePanel
        employer={ownCompany}
        roles={COMPANY_ROLES}
        first="buyer"
        mayChange={mayChange}
        mayInvite={mayInvite}
      />
      {seesRights && customerId !== null && (
        <RightsPanel place={{ kind: 'customer', id: customerId, name }} employer={ownCompany} />
      )}
    </div>
  );
}
