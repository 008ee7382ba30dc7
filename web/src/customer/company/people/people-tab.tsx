import { ownCompany } from '../../../api/company';
import { PeoplePanel } from '../../../shared/people/people-panel';
import { COMPANY_ROLES } from '../../../shared/people/role-words';
import { useMay } from '../../../shared/session/use-may';

/** Who belongs to the company. */
export function PeopleTab() {
  const mayChange = useMay('person:patch');
  const mayInvite = useMay('invitation:create');
  return (
    <PeoplePanel
      employer={ownCompany}
      roles={COMPANY_ROLES}
      first="buyer"
      mayChange={mayChange}
      mayInvite={mayInvite}
    />
  );
}
