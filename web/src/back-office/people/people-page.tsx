import { Link } from '@tanstack/react-router';
import { operatorStaff } from '../../api/company';
import { Page } from '../../shared/parts/page';
import { PeoplePanel } from '../../shared/people/people-panel';
import css from '../../shared/people/people.module.css';
import { STAFF_ROLES } from '../../shared/people/role-words';
import { useMay } from '../../shared/session/use-may';

/** The operator's own people: who may sign in here, and as what. */
export function PeoplePage() {
  const mayChange = useMay('staffPerson:patch');
  const mayInvite = useMay('staffInvitation:create');
  const seesAgents = useMay('workforceAgent:list');
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
      </div>
    </Page>
  );
}
