import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { availabilityQuery, catalogueQuery } from '../../api/queries';
import type { Offering } from '../../api/catalogue-model';
import { usePlace } from '../../shared/address/use-place';
import { Page } from '../../shared/parts/page';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { usePathParam } from '../../shared/route/use-route';
import { BundleDetails } from './bundle/bundle-details';
import { BroadbandLabels } from './broadband-label';
import { BuyPanel } from './buy-panel';
import { Configure } from './configure';
import type { Configuration } from './configuration';
import { GettingIt } from './getting-it';
import { InquiryPanel } from './inquiry-panel';
import { PartOf } from './part-of';
import { PriceTable } from './price-table';
import { usePrices } from './use-prices';
import css from './offering-page.module.css';

function startOf(offering: Offering): Configuration {
  return {
    quantity: 1,
    termMonths: offering.terms[0] ?? null,
    values: Object.fromEntries(
      offering.choices.map((choice) => [choice.name, choice.standard ?? choice.values[0] ?? '']),
    ),
  };
}

function Kept({ offering, all }: { offering: Offering; all: readonly Offering[] }) {
  const successor = all.find(({ id }) => offering.related.some((relation) => relation.id === id));
  return (
    <EmptyState title="May be kept or changed, not bought">
      <p>Whoever has {offering.name} today keeps it on its terms, and may change or disconnect it.</p>
      {successor !== undefined && (
        <p>
          Today we sell{' '}
          <Link to="/offerings/$offeringId" params={{ offeringId: successor.id }}>
            {successor.name}
          </Link>{' '}
          instead.
        </p>
      )}
    </EmptyState>
  );
}

function Details({ offering, all }: { offering: Offering; all: readonly Offering[] }) {
  const { place } = usePlace();
  const availability = useQuery(availabilityQuery(place?.id ?? null));
  const [configuration, configure] = useState(() => startOf(offering));
  const prices = usePrices(offering, configuration);
  const here = useMemo(
    () => availability.data?.offerings.find((each) => each.offeringId === offering.id) ?? null,
    [availability.data, offering.id],
  );
  return (
    <div className={css['columns']}>
      <div className={css['body']}>
        {offering.sellable ? (
          <>
            <GettingIt offering={offering} availability={here} query={availability} />
            <Configure offering={offering} value={configuration} prices={prices} onChange={configure} />
          </>
        ) : (
          <Kept offering={offering} all={all} />
        )}
        <PriceTable prices={prices} sellable={offering.sellable} />
        <BroadbandLabels offeringId={offering.id} chosen={configuration} />
        <PartOf offeringId={offering.id} />
        <InquiryPanel offeringId={offering.id} configuration={configuration} />
      </div>
      {offering.sellable && (
        <BuyPanel offering={offering} configuration={configuration} prices={prices} availability={here} />
      )}
    </div>
  );
}

/** One offering: what it is, what it takes here, what it costs, and the way into the cart. */
export function OfferingPage() {
  const offeringId = usePathParam('offeringId');
  const catalogue = useQuery(catalogueQuery());
  if (catalogue.isPending) {
    return (
      <Page title="Offering" heading="…">
        <Loading heights={[48, 120, 200, 160]} label="Loading the offering" gap={24} />
      </Page>
    );
  }
  if (catalogue.isError) {
    return (
      <Page title="Offering">
        <ErrorPanel error={catalogue.error} retry={() => void catalogue.refetch()} />
      </Page>
    );
  }
  const offering = catalogue.data.find(({ id }) => id === offeringId);
  if (offering === undefined) {
    return (
      <Page title="Offering not found" narrow>
        <EmptyState title="This offering is not in the catalogue">
          <p>
            It may have been withdrawn.{' '}
            <Link to="/shop/$offeringClass" params={{ offeringClass: 'data' }}>
              See what is sold
            </Link>
            .
          </p>
        </EmptyState>
      </Page>
    );
  }
  const shelf = offering.classes.find((name) => name !== 'service') ?? 'data';
  return (
    <Page
      key={offering.id}
      title={offering.name}
      above={
        <>
          <Link to="/shop/$offeringClass" params={{ offeringClass: shelf }}>
            {shelf.charAt(0).toUpperCase() + shelf.slice(1)}
          </Link>{' '}
          · <span className="mono">{offering.code}</span>
        </>
      }
    >
      <p className={css['sentence']}>{offering.description}</p>
      {offering.bundle !== null && offering.sellable ? (
        <BundleDetails offering={offering} all={catalogue.data} />
      ) : (
        <Details offering={offering} all={catalogue.data} />
      )}
    </Page>
  );
}
