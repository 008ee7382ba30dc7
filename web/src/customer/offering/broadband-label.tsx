import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { LABEL_FILE, labelsQuery, type BroadbandLabel } from '../../api/browse';
import { ErrorPanel } from '../../shared/parts/states';
import { money } from '../../shared/format/money';
import { speed, technologyWords } from '../../shared/format/words';
import type { Configuration } from './configuration';
import css from './broadband-label.module.css';

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={css['row']}>
      <dt>{name}</dt>
      <dd className="num">{children}</dd>
    </div>
  );
}

function Fees({ title, fees }: { title: string; fees: BroadbandLabel['oneTimeFees'] }) {
  if (fees.length === 0) return <Row name={title}>None</Row>;
  return (
    <>
      <p className={css['sub']}>{title}</p>
      {fees.map(({ name, amount }) => (
        <Row key={name} name={name}>
          {money(amount)}
        </Row>
      ))}
    </>
  );
}

/** The plan that stands nearest to what is chosen. */
function nearest(labels: readonly BroadbandLabel[], chosen: Configuration | null): string | undefined {
  const score = ({ characteristics, contractMonths }: BroadbandLabel): number =>
    Object.entries(characteristics).filter(([name, value]) => chosen?.values[name] === value).length * 2 +
    Number(contractMonths === (chosen?.termMonths ?? null));
  return labels.toSorted((a, b) => score(b) - score(a))[0]?.uniquePlanId;
}

function Facts({ label }: { label: BroadbandLabel }) {
  const { typicalDownloadMbps: down, typicalUploadMbps: up, typicalLatencyMs: latency } = label;
  return (
    <div className={css['label']}>
      <p className={css['title']}>Broadband facts</p>
      <p className={css['plan']}>
        {label.provider.name} · {label.planName}
      </p>
      <p className={css['small']}>
        {label.connection === 'mobile' ? 'Mobile' : 'Fixed'} broadband consumer disclosure
        {label.technologies.length > 0 && ` · ${label.technologies.map(technologyWords).join(', ')}`}
      </p>
      <dl>
        <div className={`${css['row'] ?? ''} ${css['price'] ?? ''}`}>
          <dt>Monthly price</dt>
          <dd className="mono">{money(label.monthlyPrice)}</dd>
        </div>
        <p className={css['small']}>
          {label.isIntroductory
            ? `An introductory price for ${label.introductoryMonths} months; then ${money(label.regularMonthlyPrice)}. `
            : 'Not an introductory price. '}
          {label.contractMonths === null
            ? 'No contract is required.'
            : `Requires a contract of ${label.contractMonths} months.`}
        </p>
        <Fees title="Monthly charges and fees" fees={label.monthlyFees} />
        <Fees title="One-time fees at purchase" fees={label.oneTimeFees} />
        {label.passThroughFees.length > 0 && (
          <Fees title="Passed on to others" fees={label.passThroughFees} />
        )}
        <Row name="Early termination">{label.earlyTermination}</Row>
        <Row name="Taxes">{label.taxes}</Row>
        <p className={css['sub']}>Speeds with the plan</p>
        <Row name="Typical download">{down === null ? 'Not measured' : speed(down)}</Row>
        <Row name="Typical upload">{up === null ? 'Not measured' : speed(up)}</Row>
        <Row name="Typical latency">{latency === null ? 'Not measured' : `${latency} ms`}</Row>
        <Row name="Data included each month">
          {label.dataIncludedGb === null ? 'Unlimited' : `${label.dataIncludedGb} GB`}
        </Row>
        {label.beyondIncluded !== '' && <Row name="Beyond that">{label.beyondIncluded}</Row>}
      </dl>
      <p className={`mono ${css['small'] ?? ''}`}>Plan {label.uniquePlanId}</p>
    </div>
  );
}

/** The label of each plan where it is sold, by the server; nothing for what is no Internet access. */
export function BroadbandLabels({
  offeringId,
  chosen,
}: {
  offeringId: string;
  chosen: Configuration | null;
}) {
  const labels = useQuery(labelsQuery(offeringId));
  const [picked, pick] = useState<string | null>(null);
  if (labels.isError)
    return (
      <ErrorPanel
        title="The broadband label could not be read"
        error={labels.error}
        retry={() => void labels.refetch()}
      />
    );
  const items = labels.data?.items ?? [];
  const keyOf = (one: BroadbandLabel): string => `${one.uniquePlanId}|${one.contractMonths ?? ''}`;
  const suggested = items.find(({ uniquePlanId }) => uniquePlanId === nearest(items, chosen));
  const shown = items.find((one) => keyOf(one) === picked) ?? suggested;
  if (shown === undefined) return null;
  return (
    <section aria-labelledby="label" className={css['section']}>
      <h2 id="label">Broadband label</h2>
      {items.length > 1 && (
        <NativeSelect
          label="Plan"
          value={keyOf(shown)}
          data={items.map((one) => ({
            value: keyOf(one),
            label: `${one.planName}${one.contractMonths === null ? '' : `, ${one.contractMonths} months`}`,
          }))}
          onChange={(event) => pick(event.currentTarget.value)}
        />
      )}
      <Facts label={shown} />
      <p className={css['small']}>
        <a href={LABEL_FILE} download>
          All labels as a file for programs (CSV)
        </a>
      </p>
    </section>
  );
}
