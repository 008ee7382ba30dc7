import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  activateAgent,
  agentOrdersQuery,
  agentsQuery,
  type AgentWhole,
  deactivateAgent,
  handOver,
  leaveQuery,
} from '../../../api/workforce';
import { formatTime } from '../../../shared/format/dates';
import { count } from '../../../shared/format/words';
import { StateBadge } from '../../../shared/parts/badge';
import { ErrorPanel, Loading } from '../../../shared/parts/states';
import { useMay } from '../../../shared/session/use-may';
import { GiveForm } from '../give-form';
import { LeaveForm, LeaveRow } from '../leave-parts';
import css from '../workforce.module.css';

/** The orders that an agent has, and the way to give them all to a colleague. */
export function OpenOrders({ agent }: { agent: AgentWhole }) {
  const orders = useQuery(agentOrdersQuery(agent.id));
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const mayGive = useMay('orderAssignment:create');
  const give = useMutation({
    mutationFn: ({ to, reason }: { to: string; reason: string }) => handOver(agent.id, to, reason),
    onSuccess: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: ['workforce'] });
    },
  });
  const rows = orders.data?.data ?? [];
  const total = orders.data?.total ?? rows.length;
  return (
    <section className={css['panel']} aria-labelledby="agent-orders">
      <h2 id="agent-orders">Open orders</h2>
      {orders.isPending && <Loading heights={[32, 32]} label="Loading orders" gap={4} />}
      {orders.isError && <ErrorPanel error={orders.error} retry={() => void orders.refetch()} />}
      {orders.isSuccess && rows.length === 0 && (
        <p className={css['quiet']}>None. New orders of the agent's families come by themselves.</p>
      )}
      <ul className={css['list']}>
        {rows.map((order) => (
          <li key={order.id}>
            <div>
              <Link to="/orders/$orderId" params={{ orderId: order.id }} className="mono">
                {order.number}
              </Link>
              <p className={css['quiet']}>
                {order.customer ?? 'No customer'}, since {formatTime(order.assignedAt)}
              </p>
            </div>
            <StateBadge state={order.state} text={order.stateText} />
          </li>
        ))}
      </ul>
      {total > rows.length && <p className={css['quiet']}>{count(total - rows.length, 'more order')}.</p>}
      {give.isSuccess && <p role="status">{count(give.data.orders, 'order')} handed over.</p>}
      {asking ? (
        <GiveForm
          title={`Hand over ${count(total, 'order')}`}
          text={`Everything that ${agent.name} has goes to one colleague.`}
          without={agent.id}
          submit="Hand over"
          pending={give.isPending}
          error={give.error}
          onCancel={() => setAsking(false)}
          onGive={(to, reason) => to !== null && give.mutate({ to, reason })}
        />
      ) : (
        mayGive &&
        total > 0 && (
          <div className={css['buttons']}>
            <Button variant="default" onClick={() => setAsking(true)}>
              Hand over
            </Button>
          </div>
        )
      )}
    </section>
  );
}

/** Leave of the agent, and asking for more. */
export function AgentLeave({ agent }: { agent: AgentWhole }) {
  const leave = useQuery(leaveQuery({ agent: agent.id, limit: 20 }));
  const colleagues = useQuery(agentsQuery({ status: 'active', limit: 100 }));
  const mayAsk = useMay('workforceLeave:create');
  const rows = leave.data?.data ?? [];
  return (
    <section className={css['panel']} aria-labelledby="agent-leave">
      <h2 id="agent-leave">Leave</h2>
      {leave.isError && <ErrorPanel error={leave.error} retry={() => void leave.refetch()} />}
      {leave.isSuccess && rows.length === 0 && <p className={css['quiet']}>None yet.</p>}
      <ul className={css['list']}>
        {rows.map((one) => (
          <LeaveRow key={one.id} leave={one} />
        ))}
      </ul>
      {mayAsk && (
        <LeaveForm
          agentId={agent.id}
          covers={(colleagues.data?.data ?? []).filter(({ id }) => id !== agent.id)}
        />
      )}
    </section>
  );
}

/** Takes work and sign-in away, or gives them back. */
export function AgentStatus({ agent }: { agent: AgentWhole }) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const done = async (): Promise<void> => {
    setAsking(false);
    await queries.invalidateQueries({ queryKey: ['workforce'] });
  };
  const stop = useMutation({
    mutationFn: ({ cover, reason }: { cover: string | null; reason: string }) =>
      deactivateAgent(agent.id, cover, reason),
    onSuccess: done,
  });
  const start = useMutation({ mutationFn: () => activateAgent(agent.id), onSuccess: done });
  if (asking) {
    return (
      <GiveForm
        title={`Deactivate ${agent.name}`}
        text="Takes no more orders and cannot sign in as staff. Open orders go to the colleague in the same moment."
        without={agent.id}
        nobody={agent.openOrders === 0 ? 'Nobody, there are no open orders' : 'Nobody'}
        submit="Deactivate"
        danger
        pending={stop.isPending}
        error={stop.error}
        onCancel={() => setAsking(false)}
        onGive={(cover, reason) => stop.mutate({ cover, reason })}
      />
    );
  }
  return (
    <div className={css['buttons']}>
      {agent.status === 'active' ? (
        <Button variant="default" color="red" onClick={() => setAsking(true)}>
          Deactivate
        </Button>
      ) : (
        <Button variant="default" loading={start.isPending} onClick={() => start.mutate()}>
          Activate again
        </Button>
      )}
      {start.isError && <ErrorPanel error={start.error} title="Nothing was changed" />}
    </div>
  );
}
