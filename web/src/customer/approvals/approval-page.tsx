import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { approvalQuery, type Approval } from '../../api/company';
import { formatDay } from '../../shared/format/dates';
import { money } from '../../shared/format/money';
import { Badge } from '../../shared/parts/badge';
import { Page } from '../../shared/parts/page';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import css from '../../shared/people/people.module.css';
import { usePathParam } from '../../shared/route/use-route';
import { useSession } from '../../shared/session/use-session';
import { SignInNeeded } from '../sign-in-needed';
import { approvalState } from './approval-words';
import { DecideApproval } from './decide-approval';

function Facts({ approval }: { approval: Approval }) {
  return (
    <dl className={css['facts']}>
      <div>
        <dt>Asked by</dt>
        <dd>{approval.mine ? 'you' : approval.requesterName}</dd>
      </div>
      <div>
        <dt>Once</dt>
        <dd className="mono">{money(approval.oneTime)}</dd>
      </div>
      <div>
        <dt>Each month</dt>
        <dd className="mono">{money(approval.monthly)}</dd>
      </div>
      {approval.state === 'waiting' && (
        <div>
          <dt>Lapses</dt>
          <dd>{formatDay(approval.expiresAt)}</dd>
        </div>
      )}
    </dl>
  );
}

function Steps({ approval }: { approval: Approval }) {
  const waits = (position: number): boolean => approval.state === 'waiting' && position === approval.step;
  return (
    <ol className={css['rows']}>
      {approval.steps.map(({ position, name, decision, decidedBy, comment }) => (
        <li key={position} className={css['row']}>
          <p className={css['name']}>
            {position}. {name}
          </p>
          <p className={css['quiet']}>
            {decision !== null && `${decidedBy ?? ''} said ${decision === 'approved' ? 'yes' : 'no'}`}
            {decision !== null && comment !== null && `: ${comment}`}
            {waits(position) &&
              (approval.approvers.length > 0
                ? `Waits for ${approval.approvers.join(' or ')}.`
                : 'Nobody may decide this any more: ask your administrator to name an approver.')}
            {decision === null && !waits(position) && 'Not asked.'}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Whole({ approval }: { approval: Approval }) {
  return (
    <div className={css['stack']}>
      <Facts approval={approval} />
      {approval.outcome !== null && <p className={css['note']}>{approval.outcome}</p>}
      {approval.orderId !== null && (
        <p>
          <Link to="/orders/$orderId" params={{ orderId: approval.orderId }}>
            Go to the order
          </Link>
        </p>
      )}
      <section aria-labelledby="why">
        <h2 id="why">Why it needs a yes</h2>
        {approval.reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </section>
      <section aria-labelledby="what">
        <h2 id="what">What is ordered</h2>
        <ul className={css['rows']}>
          {approval.lines.map((line, index) => (
            <li key={index} className={css['row']}>
              <p className={css['name']}>
                {line.quantity} × {line.name}
              </p>
              <p className={css['quiet']}>
                {line.place !== null && `${line.place} · `}
                <span className="mono">{money(line.oneTime)}</span> once,{' '}
                <span className="mono">{money(line.monthly)}</span> each month
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="steps">
        <h2 id="steps">Who decides</h2>
        <Steps approval={approval} />
      </section>
      <DecideApproval approval={approval} />
    </div>
  );
}

/** One order that waits, or has waited, for a yes. */
export function ApprovalPage() {
  const id = usePathParam('approvalId');
  const user = useSession().data?.user;
  const approval = useQuery({ ...approvalQuery(id), enabled: user != null, refetchInterval: 15_000 });
  if (user === null) {
    return (
      <SignInNeeded title="Approvals" next={`/approvals/${id}`}>
        Sign in as the person whom the mail was for; the order waits there.
      </SignInNeeded>
    );
  }
  const state = approval.data && approvalState(approval.data.state);
  return (
    <Page
      title="Approval"
      above={<Link to="/approvals">All approvals</Link>}
      beside={
        state && (
          <Badge tone={state.tone} icon={state.icon}>
            {state.text}
          </Badge>
        )
      }
      narrow
    >
      {approval.isPending ? (
        <Loading heights={[64, 120, 120]} label="Loading the request" />
      ) : approval.isError ? (
        <ErrorPanel error={approval.error} retry={() => void approval.refetch()} />
      ) : (
        <Whole approval={approval.data} />
      )}
    </Page>
  );
}
