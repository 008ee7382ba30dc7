import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { availabilityQuery, catalogueQuery } from '../../api/queries';
import type { Offering, OfferingClass } from '../../api/catalogue-model';
import type { Availability, OfferingAvailability } from '../../api/types';
import { AddressField } from '../../shared/address/address-field';
import { usePlace } from '../../shared/address/use-place';
import { Icon, type IconName } from '../../shared/parts/icon';
import { Page } from '../../shared/parts/page';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { usePathParam } from '../../shared/route/use-route';
import { Missing } from '../shell';
import { OfferingCard } from './offering-card';
import css from './shop.module.css';

const CLASSES: { name: 'data' | 'voice' | 'mobile'; title: string }[] = [
  { name: 'data', title: 'Data' },
  { name: 'voice', title: 'Voice' },
  { name: 'mobile', title: 'Mobile' },
];

const RANK: Record<string, number> = { available: 0, construction: 1, unknown: 2, unavailable: 3 };

interface Listed {
  offering: Offering;
  availability: OfferingAvailability | null;
}

/** What can be had first, within that what belongs to this class before what only also does. */
function ranked(listed: Listed[], shelf: OfferingClass): Listed[] {
  const rank = ({ offering, availability }: Listed): number =>
    (RANK[availability?.result ?? 'unknown'] ?? 2) * 2 + Number(offering.classes[0] !== shelf);
  return listed.toSorted((a, b) => rank(a) - rank(b));
}

/** How good the answer is, in words. */
function layerWords({ place }: Availability): string {
  switch (place.layer) {
    case 'location':
      return `Answered for this exact address, confidence ${place.confidence}.`;
    case 'wireCentre':
      return `Answered from exchange-area data, confidence ${place.confidence}: this address is not surveyed yet.`;
    case 'zip':
      return `Answered from ZIP-area data, confidence ${place.confidence}. The street and number would tell more.`;
    default:
      return 'This address is not in our records. Order, and we check it by hand before anything is built.';
  }
}

function Offerings({ listed, shelf }: { listed: Listed[]; shelf: OfferingClass }) {
  const sold = ranked(
    listed.filter(({ offering }) => offering.sellable),
    shelf,
  );
  const kept = listed.filter(({ offering }) => !offering.sellable);
  return (
    <>
      {sold.length === 0 && (
        <EmptyState title="Nothing of this class is sold just now">
          <p>Look at another class, or come back: offerings are added as areas are built.</p>
        </EmptyState>
      )}
      <ul className={css['list']}>
        {sold.map((each) => (
          <OfferingCard key={each.offering.id} {...each} />
        ))}
      </ul>
      {kept.length > 0 && (
        <section className={css['kept']}>
          <h2>May be kept or changed, not bought</h2>
          <p>These are no longer sold. Whoever has one keeps it, and can change or move to its successor.</p>
          <ul className={css['list']}>
            {kept.map((each) => (
              <OfferingCard key={each.offering.id} {...each} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The offerings of one class, for the address when there is one. */
export function Shop() {
  const offeringClass = usePathParam('offeringClass');
  const { place, choose } = usePlace();
  const catalogue = useQuery(catalogueQuery());
  const availability = useQuery(availabilityQuery(place?.id ?? null));
  const current = CLASSES.find(({ name }) => name === offeringClass);
  if (current === undefined) return <Missing />;

  const byId = new Map(availability.data?.offerings.map((each) => [each.offeringId, each]));
  const listed = (catalogue.data ?? [])
    .filter((offering) => offering.classes.includes(current.name))
    .map((offering) => ({ offering, availability: byId.get(offering.id) ?? null }));
  const waiting = catalogue.isPending || (place !== null && availability.isPending);
  return (
    <Page title={current.title} heading={`Shop ${current.title.toLowerCase()}`}>
      <div className={css['bar']}>
        <nav className={css['classes']} aria-label="Classes of offerings">
          {CLASSES.map(({ name, title }) => (
            <Link
              key={name}
              to="/shop/$offeringClass"
              params={{ offeringClass: name }}
              className={css['class']}
            >
              <Icon name={name satisfies IconName} />
              {title}
            </Link>
          ))}
        </nav>
        <div className={css['address']}>
          <AddressField label="Service address" value={place} onChoose={choose} />
        </div>
      </div>
      {availability.data !== undefined && place !== null && (
        <p className={css['source']}>{layerWords(availability.data)}</p>
      )}
      {catalogue.isError ? (
        <ErrorPanel error={catalogue.error} retry={() => void catalogue.refetch()} />
      ) : availability.isError ? (
        <ErrorPanel
          title="We could not check this address"
          error={availability.error}
          retry={() => void availability.refetch()}
        />
      ) : waiting ? (
        <Loading heights={[168, 168, 168, 168]} label="Loading offerings" />
      ) : (
        <Offerings listed={listed} shelf={current.name} />
      )}
    </Page>
  );
}
