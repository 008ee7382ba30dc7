import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ownQuery, withdrawLeave, type Leave } from '../../api/workforce';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { Page } from '../../shared/parts/page';
import { HoursEditor } from './agent/hours-editor';
import { LeaveForm, LeaveRow } from './leave-parts';
import { Load, StateNow } from './parts';
import css from './workforce.module.css';

function Withdraw({ leave }: { leave: Leave }) {
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => withdrawLeave(leave.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['workforce'] }),
  });
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={withdraw.isPending}
        aria-label={`Withdraw the leave from ${leave.startDate}`}
        onClick={() => withdraw.mutate()}
      >
        Withdraw
      </Button>
      {withdraw.isError && <ErrorPanel error={withdraw.error} />}
    </>
  );
}

/** One's own hours and leave. */
export function OwnPage() {
  const own = useQuery(ownQuery());
  if (own.isPending || own.isError) {
    return (
      <Page title="My hours">
        {own.isError ? (
          <ErrorPanel error={own.error} retry={() => void own.refetch()} />
        ) : (
          <Loading heights={[40, 240, 160]} label="Loading your hours" />
        )}
      </Page>
    );
  }
  const { agent, leave, colleagues } = own.data;
  if (agent === null) {
    return (
      <Page title="My hours">
        <EmptyState title="You take no orders">
          <p>Hours and leave are kept for agents. A supervisor can make you one, under People.</p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title="My hours"
      beside={
        <>
          <StateNow now={agent.now} />
          <Load open={agent.openOrders} capacity={agent.orderCapacity} />
        </>
      }
    >
      <div className={css['columns']}>
        <section className={css['panel']} aria-labelledby="own-hours">
          <h2 id="own-hours">Weekly hours</h2>
          <HoursEditor shifts={agent.shifts} timeZone={agent.timeZone} readOnly onChange={() => undefined} />
        </section>
        <section className={css['panel']} aria-labelledby="own-leave">
          <h2 id="own-leave">Leave</h2>
          {leave.length === 0 && <p className={css['quiet']}>None yet.</p>}
          <ul className={css['list']}>
            {leave.map((one) => (
              <LeaveRow key={one.id} leave={one}>
                {(one.state === 'requested' || one.state === 'approved') && <Withdraw leave={one} />}
              </LeaveRow>
            ))}
          </ul>
          <LeaveForm agentId={null} covers={colleagues} />
        </section>
      </div>
    </Page>
  );
}
