import { Link } from '@tanstack/react-router';
import type { Offering } from '../../api/catalogue-model';
import type { OfferingAvailability } from '../../api/types';
import { price } from '../../shared/format/money';
import { Badge } from '../../shared/parts/badge';
import { AvailabilityWords } from './availability-words';
import { fromPrice } from './from-price';
import css from './offering-card.module.css';

function From({ offering }: { offering: Offering }) {
  if (offering.bundle !== null) return <span className={css['per']}>Package, priced as you choose</span>;
  const from = fromPrice(offering);
  if (from === null) return <span className={css['per']}>Price on request</span>;
  return (
    <>
      <span className={css['per']}>from</span>
      <span className={`mono ${css['amount']}`}>{price(from.amount)}</span>
      <span className={css['per']}>{from.per}</span>
    </>
  );
}

/** One offering in a list; the whole card leads to its page. */
export function OfferingCard({
  offering,
  availability,
}: {
  offering: Offering;
  availability: OfferingAvailability | null;
}) {
  const off = availability?.result === 'unavailable' || !offering.sellable;
  return (
    <li className={css['card']} data-off={off || undefined}>
      <div className={css['head']}>
        <h3>
          <Link to="/offerings/$offeringId" params={{ offeringId: offering.id }}>
            {offering.name}
          </Link>
        </h3>
        <span className={`mono ${css['code']}`}>{offering.code}</span>
      </div>
      <p className={css['text']}>{offering.description}</p>
      <div className={css['foot']}>
        <p className={css['price']}>
          <From offering={offering} />
        </p>
        {!offering.sellable ? (
          <Badge tone="plain">Kept, not sold</Badge>
        ) : availability !== null ? (
          <AvailabilityWords availability={availability} />
        ) : (
          !offering.requiresSite &&
          offering.bundle === null && <p className={css['per']}>Works everywhere, no site needed</p>
        )}
      </div>
    </li>
  );
}
