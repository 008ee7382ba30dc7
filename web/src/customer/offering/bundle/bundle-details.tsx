import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Offering } from '../../../api/catalogue-model';
import { availabilityQuery, pricesQuery } from '../../../api/queries';
import type { Availability, OfferingAvailability } from '../../../api/types';
import { AddressField } from '../../../shared/address/address-field';
import { usePlace } from '../../../shared/address/use-place';
import { ErrorPanel, Loading } from '../../../shared/parts/states';
import page from '../offering-page.module.css';
import { type BundleChoice, type Offerings, startOf, wishesOf } from './bundle-choice';
import { BundlePanel } from './bundle-panel';
import { ChoiceGroupField } from './choice-group';
import css from './bundle.module.css';

interface ChooserProps {
  offering: Offering;
  offerings: Offerings;
  placeId: string | null;
  here: ReadonlyMap<string, OfferingAvailability>;
}

function Terms({
  offering,
  choice,
  onChange,
}: {
  offering: Offering;
  choice: BundleChoice;
  onChange: (next: BundleChoice) => void;
}) {
  if (offering.terms.length < 2) return null;
  return (
    <fieldset className={css['group']}>
      <legend>Term</legend>
      <div className={css['options']}>
        {offering.terms.map((months) => (
          <label key={months} className={css['option']}>
            <input
              type="radio"
              name="term"
              checked={choice.termMonths === months}
              onChange={() => onChange({ ...choice, termMonths: months })}
            />
            <span className={css['name']}>{months} months</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The choices and, beside them, what they come to. Starts with what the package proposes here. */
function Chooser({ offering, offerings, placeId, here }: ChooserProps) {
  const [choice, change] = useState(() =>
    startOf(offering, offerings, (id) => here.get(id)?.result !== 'unavailable'),
  );
  const prices = useQuery(pricesQuery(wishesOf(offering, choice, offerings, placeId)));
  return (
    <>
      <section aria-labelledby="choose" className={css['choose']}>
        <h2 id="choose">Make it yours</h2>
        {(offering.bundle ?? []).map((group) => (
          <ChoiceGroupField
            key={group.name}
            offering={offering}
            group={group}
            choice={choice}
            prices={prices.data}
            offerings={offerings}
            placeId={placeId}
            here={here}
            onChange={change}
          />
        ))}
        <Terms offering={offering} choice={choice} onChange={change} />
      </section>
      <BundlePanel
        offering={offering}
        choice={choice}
        offerings={offerings}
        placeId={placeId}
        here={here}
        prices={prices.data}
        failure={prices.error}
        retry={() => void prices.refetch()}
      />
    </>
  );
}

const byId = (availability: Availability | undefined): ReadonlyMap<string, OfferingAvailability> =>
  new Map((availability?.offerings ?? []).map((each) => [each.offeringId, each]));

/** A package: where, what of each choice, and what it comes to together. */
export function BundleDetails({ offering, all }: { offering: Offering; all: readonly Offering[] }) {
  const { place, choose } = usePlace();
  const offerings = useMemo(() => new Map(all.map((each) => [each.id, each])), [all]);
  const sited = (offering.bundle ?? []).some(({ members }) =>
    members.some(({ offeringId }) => offerings.get(offeringId)?.requiresSite === true),
  );
  const placeId = sited ? (place?.id ?? null) : null;
  const availability = useQuery(availabilityQuery(placeId));
  const here = useMemo(() => byId(availability.data), [availability.data]);
  const checking = placeId !== null && availability.isPending;
  return (
    <div className={css['page']}>
      {sited && (
        <section aria-labelledby="where" className={css['where']}>
          <h2 id="where">Where</h2>
          <AddressField label="Service address" value={place} onChoose={choose} />
          {availability.isError && (
            <ErrorPanel
              title="We could not check this address"
              error={availability.error}
              retry={() => void availability.refetch()}
            />
          )}
        </section>
      )}
      {checking ? (
        <Loading heights={[96, 96, 96]} label="Checking the address" />
      ) : (
        <div className={page['columns']}>
          <Chooser
            key={placeId ?? 'anywhere'}
            offering={offering}
            offerings={offerings}
            placeId={placeId}
            here={here}
          />
        </div>
      )}
    </div>
  );
}
