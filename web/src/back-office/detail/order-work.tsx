import type { DeskOrder } from '../../api/types';
import { formatTime } from '../../shared/format/dates';
import { wordsOf } from '../../shared/format/words';
import css from './order-parts.module.css';

/** What runs behind the order and is not shown to the customer: requests to the OSS, suppliers' references. */
export function OrderWork({ order }: { order: DeskOrder }) {
  const requests = order.ossRequests;
  const references = order.supplierReferences;
  return (
    <>
      <section aria-labelledby="desk-requests">
        <h3 id="desk-requests">Requests to the network</h3>
        {requests.length === 0 ? (
          <p className={css['quiet']}>None yet. They are sent when the order is decomposed.</p>
        ) : (
          <ul className={css['list']}>
            {requests.map((request) => (
              <li key={request.id}>
                <span>{wordsOf(request.kind)}</span>
                <span className={css['quiet']}>
                  {wordsOf(request.state)}
                  {request.sentAt !== null && ` · sent ${formatTime(request.sentAt)}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      {references.length > 0 && (
        <section aria-labelledby="desk-references">
          <h3 id="desk-references">Suppliers' references</h3>
          <ul className={css['list']}>
            {references.map((reference) => (
              <li key={reference.reference}>
                <span className="mono">{reference.reference}</span>
                <span className={css['quiet']}>{reference.system}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
