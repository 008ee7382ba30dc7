import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { approvalsQuery, type Approval, type ApprovalView } from '../../api/company';
import { formatDay } from '../../shared/format/dates';
import { money } from '../../shared/format/money';
import { Badge } from '../../shared/parts/badge';
import { Page } from '../../shared/parts/page';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import css from '../../shared/people/people.module.css';
import { useMay } from '../../shared/session/use-may';
import { useSession } from '../../shared/session/use-session';
import { SignInNeeded } from '../sign-in-needed';
import { StaffHere } from '../staff-here';
import { approvalState } from './approval-words';

function Row({ approval }: { approval: Approval }) {
  const { text, tone, icon } = approvalState(approval.state);
  return (
    <li className={css['row']}>
      <div className={css['head']}>
        <Link to="/approvals/$approvalId" params={{ approvalId: approval.id }} className={css['name']}>
          {approval.mine ? 'Your order' : `Order of ${approval.requesterName}`}:{' '}
          <span className="mono">{money(approval.oneTime)}</span> once,{' '}
          <span className="mono">{money(approval.monthly)}</span> each month
        </Link>
        <Badge tone={tone} icon={icon}>
          {text}
        </Badge>
      </div>
      <p className={css['quiet']}>
        {approval.lines.map(({ name, quantity }) => `${quantity} × ${name}`).join(', ')} · asked{' '}
        {formatDay(approval.createdAt)}
      </p>
    </li>
  );
}

function Section({ view, title, empty }: { view: ApprovalView; title: string; empty: string }) {
  const list = useQuery({ ...approvalsQuery(view), refetchInterval: 15_000 });
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {list.isPending ? (
        <Loading heights={[64, 64]} label="Loading the approvals" />
      ) : list.isError ? (
        <ErrorPanel error={list.error} retry={() => void list.refetch()} />
      ) : list.data.data.length === 0 ? (
        <p className={css['quiet']}>{empty}</p>
      ) : (
        <ul className={css['rows']}>
          {list.data.data.map((approval) => (
            <Row key={approval.id} approval={approval} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Orders that need a yes: mine to give, mine to wait for, and what was decided. */
export function ApprovalsPage() {
  const user = useSession().data?.user;
  const decides = useMay('approval:decide');
  const seesAll = useMay('spending:get');
  if (user === null) {
    return (
      <SignInNeeded title="Approvals" next="/approvals">
        Orders that wait for a yes are shown to the people of their company alone.
      </SignInNeeded>
    );
  }
  if (user?.kind === 'staff') return <StaffHere title="Approvals" />;
  return (
    <Page title="Approvals">
      <div className={css['stack']}>
        {decides && <Section view="waiting" title="Waiting for you" empty="No order waits for your yes." />}
        <Section
          view="mine"
          title="Asked for or decided by you"
          empty="When an order of yours is above your limit, it stands here until somebody has decided."
        />
        {seesAll && <Section view="all" title="Everybody's" empty="Nobody had to ask yet." />}
      </div>
    </Page>
  );
}
