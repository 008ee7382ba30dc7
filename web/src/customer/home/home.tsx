import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { availabilityQuery, catalogueQuery } from '../../api/queries';
import type { OfferingClass } from '../../api/catalogue-model';
import { AddressField } from '../../shared/address/address-field';
import { usePlace } from '../../shared/address/use-place';
import { count } from '../../shared/format/words';
import { Icon } from '../../shared/parts/icon';
import { usePageHeading } from '../../shared/parts/page';
import { useSession } from '../../shared/session/use-session';
import { useStaffHere } from '../../shared/session/use-acting';
import { MyLines } from './my-lines';
import css from './home.module.css';

const CLASSES: { name: Exclude<OfferingClass, 'service'>; title: string; text: string }[] = [
  {
    name: 'data',
    title: 'Data',
    text: 'Internet for one desk or forty sites: fibre, broadband, wireless, private lines.',
  },
  {
    name: 'voice',
    title: 'Voice',
    text: 'Lines, calling packages, toll-free numbers, conferences and SIP trunks.',
  },
  { name: 'mobile', title: 'Mobile', text: 'Phones, pooled data, travel eSIMs, paging and SIMs for things.' },
];

/** How many offerings of each class can be had at the address, or are sold at all. */
function useCounts(placeId: string | null): (name: OfferingClass) => string | null {
  const catalogue = useQuery(catalogueQuery()).data;
  const availability = useQuery(availabilityQuery(placeId)).data;
  return (name) => {
    if (placeId !== null) {
      if (availability === undefined) return null;
      const here = availability.offerings.filter(
        (each) =>
          each.offeringClass.includes(name) &&
          (each.result === 'available' || each.result === 'construction'),
      );
      return here.length === 0
        ? 'Nothing here yet: see why'
        : `${count(here.length, 'offering')} at this address`;
    }
    const sold = catalogue?.filter((offering) => offering.sellable && offering.classes.includes(name));
    return sold === undefined ? null : count(sold.length, 'offering');
  };
}

export function Home() {
  const { place, choose } = usePlace();
  const counts = useCounts(place?.id ?? null);
  const user = useSession().data?.user ?? null;
  const staff = useStaffHere();
  const h1 = usePageHeading('Trunkline: voice, data and mobile');
  return (
    <div className={css['home']}>
      <section className={css['ask']}>
        <h1 ref={h1} tabIndex={-1}>
          What do you need, and where?
        </h1>
        <div className={css['route']} data-placed={place !== null || undefined}>
          <div className={css['where']}>
            <AddressField label="Service address" hideLabel size="large" value={place} onChoose={choose} />
          </div>
          <ul className={css['classes']}>
            {CLASSES.map(({ name, title, text }) => (
              <li key={name}>
                <Link to="/shop/$offeringClass" params={{ offeringClass: name }} className={css['class']}>
                  <span className={css['sign']}>
                    <Icon name={name} size={24} />
                  </span>
                  <span className={css['class-title']}>{title}</span>
                  <span className={css['class-text']}>{text}</span>
                  <span className={css['class-count']}>{counts(name) ?? ' '}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
        <p className={css['unsure']}>
          Not sure what you need? <Link to="/needs">Help me choose</Link>
        </p>
      </section>
      {user !== null && !staff && <MyLines />}
      <p className={css['try']}>
        Not sure yet? <Link to="/try">Try it without ordering</Link>: the real shop, with an invented
        customer.
      </p>
    </div>
  );
}
