import type { AuditEntry } from '../../api/audit';
import { formatTime } from '../../shared/format/dates';
import { Badge } from '../../shared/parts/badge';
import { deedOf } from './audit-words';
import css from './audit.module.css';

function Fact({ name, value }: { name: string; value: string | null }) {
  if (value === null || value === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd className="mono">{value}</dd>
    </>
  );
}

/** One entry; opened it shows everything that the log holds of it. */
export function AuditRow({ entry }: { entry: AuditEntry }) {
  const { actor, acting, customer } = entry;
  return (
    <li>
      <details className={css['entry']}>
        <summary>
          <span className={`num ${css['time']}`}>{formatTime(entry.at)}</span>
          <span className={css['deed']}>
            <strong>{actor.name}</strong> {deedOf(entry)}
            {entry.outcome === 'refused' && <Badge tone="amber">Refused</Badge>}
            {acting !== null && <Badge tone="violet">Acting</Badge>}
          </span>
          <span className={css['customer']}>{customer?.name ?? ''}</span>
        </summary>
        <dl className={css['facts']}>
          <Fact name="Operation" value={entry.operation} />
          <Fact name="Actor" value={`${actor.kind} ${actor.id}`} />
          <Fact name="Reason for acting" value={acting?.reason ?? null} />
          <Fact name="Customer" value={customer?.id ?? null} />
          <Fact name="Subject" value={`${entry.subjectType} ${entry.subjectId ?? ''}`} />
          <Fact name="Address" value={entry.address} />
          <Fact name="Correlation id" value={entry.correlationId} />
          <Fact name="Entry" value={entry.id} />
          <Fact
            name="Place in the chain"
            value={entry.position === null ? 'waits to be linked' : String(entry.position)}
          />
          <dt>Details</dt>
          <dd>
            <pre className={`mono ${css['details']}`} tabIndex={0} aria-label="Details of the entry">
              {JSON.stringify(entry.details, null, 2)}
            </pre>
          </dd>
        </dl>
      </details>
    </li>
  );
}
