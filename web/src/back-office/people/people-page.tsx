import { Link } from '@tanstack/react-router';
import { operatorStaff } from '../../api/company';
import { Page } from '../../shared/parts/page';
import { PeoplePanel } from '../../shared/people/people-panel';
import css from '../../shared/people/people.module.css';
import { RightsPanel } from '../../shared/rights/rights-panel';
import { STAFF_ROLES } from '../../shared/people/role-words';
import { useMay } from '../../shared/session/use-may';

/** The operator's own people: who may sign in here, and as what. */
export function PeoplePage() {
  const mayChange = useMay('staffPerson:patch');
  const mayInvite = useMay('staffInvitation:create');
  const seesAgents = useMay('workforceAgent:list');
  const seesRights = useMay('permission:list');
  const seesRoles = useMay('userRole:list');
  return (
    <Page title="Staff">
      <div className={css['stack']}>
        {seesAgents && (
          <p className={css['lead']}>
            Hours, teams and skills of agents, and who takes over when one leaves, stand under{' '}
            <Link to="/workforce">agents</Link>.
          </p>
        )}
        <PeoplePanel
          employer={operatorStaff}
          roles={STAFF_ROLES}
          first="agent"
          mayChange={mayChange}
          mayInvite={mayInvite}
        />
        {seesRights && <RightsPanel place={{ kind: 'operator' }} employer={operatorStaff} />}
        {seesRoles && (
          <p className={css['lead']}>
            What each role may do, and roles of our own, stand under <Link to="/staff/roles">roles</Link>.
          </p>
        )}
      </div>
    </Page>
  );
}
