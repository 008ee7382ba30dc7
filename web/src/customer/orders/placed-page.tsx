import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { orderQuery } from '../../api/queries';
import { formatDay } from '../../shared/format/dates';
import { OrderLine } from '../../shared/line/order-line';
import { usePolling } from '../../shared/live/use-live';
import { AgentCard, WhoActs } from '../../shared/order/who-acts';
import { Page } from '../../shared/parts/page';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import { usePathParam } from '../../shared/route/use-route';
import css from './placed-page.module.css';

/** Right after ordering: the number, what happens next, and whom to ask. */
export function PlacedPage() {
  const orderId = usePathParam('orderId');
  const order = useQuery({ ...orderQuery(orderId), refetchInterval: usePolling() });
  if (order.isPending) {
    return (
      <Page title="Order placed">
        <Loading heights={[64, 168, 88]} label="Loading your order" gap={24} />
      </Page>
    );
  }
  if (order.isError) {
    return (
      <Page title="Order placed">
        <ErrorPanel
          error={order.error}
          retry={() => void order.refetch()}
          title="It is ordered, but we cannot show it just now"
        />
      </Page>
    );
  }
  const { data } = order;
  return (
    <Page title="Order placed" heading="Thank you. Your order is on its way.">
      <p className={css['number']}>
        Order number <strong className="mono">{data.number}</strong>
      </p>
      <section className={css['next']} aria-labelledby="next">
        <h2 id="next">What happens next</h2>
        <p className={css['quiet']}>
          {data.promisedDate != null
            ? `You will have it by ${formatDay(data.promisedDate)}. `
            : 'We accept the order, then promise a date. '}
          You need not wait here: the line moves by itself, and stands under your orders.
        </p>
        <OrderLine milestones={data.milestones} label={`Milestones of order ${data.number}`} />
      </section>
      <div className={css['pair']}>
        <WhoActs next={data.whoActsNext} state={data.state} />
        <AgentCard agent={data.owner} queue={data.queue} />
      </div>
      <p className={css['go']}>
        <Button component={Link} to={`/orders/${data.id}`} size="md">
          Follow the order
        </Button>
        <Button component={Link} to="/" size="md" variant="default">
          Go home
        </Button>
      </p>
    </Page>
  );
}
