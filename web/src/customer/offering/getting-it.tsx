import { Link } from '@tanstack/react-router';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Offering } from '../../api/catalogue-model';
import type { Availability, OfferingAvailability } from '../../api/types';
import { AddressField } from '../../shared/address/address-field';
import { usePlace } from '../../shared/address/use-place';
import { formatDay } from '../../shared/format/dates';
import { speed, technologyWords } from '../../shared/format/words';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import { AvailabilityWords } from '../shop/availability-words';
import css from './getting-it.module.css';

interface Step {
  title: string;
  text: string;
}

/** What lies between ordering and service, as the stations of a short line. */
function stepsOf(offering: Offering, availability: OfferingAvailability | null): Step[] {
  const interval = availability?.intervalBusinessDays ?? offering.intervalDays;
  const steps: Step[] = [{ title: 'Order', text: 'Today, in minutes' }];
  if (availability?.result === 'construction') {
    steps.push({ title: 'Construction', text: 'Surveyed and quoted before you commit' });
  }
  if (offering.requiresSite) steps.push({ title: 'Install', text: 'At your site, by appointment' });
  const ready =
    availability?.earliestDate != null
      ? formatDay(availability.earliestDate)
      : interval === null || interval === 0
        ? 'Right after ordering'
        : `${interval} business days`;
  return [...steps, { title: 'Ready', text: ready }];
}

function technology(availability: OfferingAvailability): string | null {
  const parts = [
    availability.technology == null ? null : technologyWords(availability.technology),
    availability.downMbps == null ? null : `${speed(availability.downMbps)} down`,
    availability.upMbps == null ? null : `${speed(availability.upMbps)} up`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}

function Answer({ availability }: { availability: OfferingAvailability }) {
  const how = technology(availability);
  return (
    <div className={css['answer']}>
      <AvailabilityWords availability={availability} />
      {how !== null && availability.result !== 'unavailable' && <p className={css['how']}>{how}</p>}
      {availability.result === 'construction' && availability.reason != null && (
        <p className={css['how']}>{availability.reason}</p>
      )}
    </div>
  );
}

/** What can be had instead, so that a no is no dead end. */
function Alternatives({ all, than }: { all: readonly OfferingAvailability[]; than: Offering }) {
  const others = all.filter(({ offeringId }) => offeringId !== than.id).slice(0, 3);
  if (others.length === 0) return null;
  return (
    <p>
      Here you can have{' '}
      {others.map((other, index) => (
        <span key={other.offeringId}>
          {index > 0 && ', '}
          <Link to="/offerings/$offeringId" params={{ offeringId: other.offeringId }}>
            {other.name}
          </Link>
        </span>
      ))}
      .
    </p>
  );
}

/** Whether the offering can be had at the address, and what it takes to get it here. */
export function GettingIt({
  offering,
  availability,
  query,
}: {
  offering: Offering;
  availability: OfferingAvailability | null;
  query: UseQueryResult<Availability>;
}) {
  const { place, choose } = usePlace();
  const steps = stepsOf(offering, availability);
  return (
    <section aria-labelledby="getting-it" className={css['section']}>
      <h2 id="getting-it">
        {offering.requiresSite ? 'What it takes to get it here' : 'When you can have it'}
      </h2>
      {offering.requiresSite && (
        <>
          <AddressField label="Service address" value={place} onChoose={choose} />
          {place !== null && query.isPending && <Loading heights={[44]} label="Checking the address" />}
          {query.isError && (
            <ErrorPanel
              title="We could not check this address"
              error={query.error}
              retry={() => void query.refetch()}
            />
          )}
          {availability !== null && <Answer availability={availability} />}
          {availability?.result === 'unavailable' && (
            <Alternatives all={query.data?.alternatives ?? []} than={offering} />
          )}
        </>
      )}
      {availability?.result !== 'unavailable' && (
        <ol className={css['steps']}>
          {steps.map((step) => (
            <li key={step.title}>
              <span className={css['title']}>{step.title}</span>
              <span className={`num ${css['text']}`}>{step.text}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
