import { useQuery } from '@tanstack/react-query';
import { agentQuery } from '../../../api/workforce';
import { ErrorPanel, Loading } from '../../../shared/parts/states';
import { usePathParam } from '../../../shared/route/use-route';
import { useMay } from '../../../shared/session/use-may';
import { Load, StateNow, WorkforcePage } from '../parts';
import css from '../workforce.module.css';
import { AgentForm } from './agent-form';
import { AgentLeave, AgentStatus, OpenOrders } from './agent-work';

/** One agent: what he does now, profile, hours, skills, leave, orders. */
export function AgentPage() {
  const agent = useQuery(agentQuery(usePathParam('agentId')));
  const readOnly = !useMay('workforceAgent:patch');
  const mayEnd = useMay('workforceAgent:deactivate');
  if (agent.isPending) {
    return (
      <WorkforcePage title="Agent">
        <Loading heights={[40, 160, 320]} label="Loading the agent" />
      </WorkforcePage>
    );
  }
  if (agent.isError) {
    return (
      <WorkforcePage title="Agent">
        <ErrorPanel error={agent.error} retry={() => void agent.refetch()} />
      </WorkforcePage>
    );
  }
  const { data } = agent;
  return (
    <WorkforcePage
      title={data.name}
      beside={
        <>
          <StateNow now={data.now} />
          <Load open={data.openOrders} capacity={data.orderCapacity} />
        </>
      }
    >
      <div className={css['columns']}>
        <AgentForm key={data.id} agent={data} readOnly={readOnly} />
        <div className={css['stack']}>
          <OpenOrders agent={data} />
          <AgentLeave agent={data} />
          {mayEnd && <AgentStatus agent={data} />}
        </div>
      </div>
    </WorkforcePage>
  );
}
