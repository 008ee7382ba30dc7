import { Link } from '@tanstack/react-router';
import type { Offer, OfferAvailability } from '../../api/browse';
import { formatDay } from '../../shared/format/dates';
import { Badge } from '../../shared/parts/badge';
import { CompareToggle } from '../compare/compare-tray';
import { AvailabilityWords } from './availability-words';
import css from './offering-card.module.css';

/** What cannot be bought says so, with what to do: it is never hidden. */
function WhyNot({ offer }: { offer: Offer }) {
  return (
    <div className={css['why']}>
      <ul>
        {offer.reasons.map(({ code, message, fix }) => (
          <li key={code}>
            {message} <span className={css['fix']}>{fix}</span>
          </li>
        ))}
      </ul>
      {offer.successors.length > 0 && (
        <p>
          Instead:{' '}
          {offer.successors.map(({ id, name }) => (
            <Link key={id} to="/offerings/$offeringId" params={{ offeringId: id }} className={css['instead']}>
              {name}
            </Link>
          ))}
        </p>
      )}
    </div>
  );
}

/** The reason of a no stands among the reasons of the card. */
function saidOnce({ reason, ...rest }: OfferAvailability): OfferAvailability {
  return rest.result === 'unavailable' || reason === undefined ? rest : { ...rest, reason };
}

function Sign({ offer }: { offer: Offer }) {
  switch (offer.saleState) {
    case 'grandfathered':
      return <Badge tone="plain">Kept, not sold</Badge>;
    case 'withdrawn':
      return <Badge tone="plain">Not sold any more</Badge>;
    case 'future':
      return (
        <Badge tone="signal" icon="clock">
          {offer.soldFrom === undefined ? 'Sold soon' : `Sold from ${formatDay(offer.soldFrom)}`}
        </Badge>
      );
    case 'bundleOnly':
      return <Badge tone="plain">In packages only</Badge>;
    default:
      return offer.availability !== null && offer.requiresSite ? (
        <AvailabilityWords availability={saidOnce(offer.availability)} />
      ) : offer.requiresSite || offer.isBundle ? null : (
        <p className={css['per']}>Works everywhere, no site needed</p>
      );
  }
}

/** One offering in a list; the whole card leads to its page. The price is the server's, for this caller and place. */
export function OfferingCard({ offer }: { offer: Offer }) {
  return (
    <li className={css['card']} data-off={!offer.mayBuy || undefined}>
      <div className={css['head']}>
        <h3>
          <Link to="/offerings/$offeringId" params={{ offeringId: offer.id }}>
            {offer.name}
          </Link>
        </h3>
        <span className={`mono ${css['code']}`}>{offer.code}</span>
      </div>
      <p className={css['text']}>{offer.description}</p>
      <p className={`num ${css['words']}`}>{offer.price === null ? 'Price on request' : offer.price.words}</p>
      {offer.price !== null && offer.price.promotions.length > 0 && (
        <p className={css['per']}>With {offer.price.promotions.join(', ')}</p>
      )}
      {offer.reasons.length > 0 && <WhyNot offer={offer} />}
      <div className={css['foot']}>
        <Sign offer={offer} />
        <CompareToggle id={offer.id} name={offer.name} />
      </div>
    </li>
  );
}
