import { Button, NumberInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type TriedResult, tryOnDraft } from '../../api/studio';
import { money } from '../../shared/format/money';
import { ErrorPanel } from '../../shared/parts/states';
import css from './studio.module.css';

function Result({ title, result }: { title: string; result: TriedResult }) {
  const { totals, lines, verdicts } = result;
  return (
    <section className={css['panel']} aria-label={title}>
      <h3>{title}</h3>
      <p>
        {money(totals.monthly)} each month, {money(totals.dueToday)} due today, {money(totals.overTerm)} over
        the term
      </p>
      {lines.flatMap((line) =>
        line.fault === null
          ? []
          : [
              <p key={line.offeringId} role="alert">
                {line.fault}
              </p>,
            ],
      )}
      {verdicts.map((verdict) => (
        <p key={`${verdict.ruleId} ${verdict.itemIds.join()}`} className={css['quiet']}>
          {verdict.ruleId}: {verdict.message}
        </p>
      ))}
    </section>
  );
}

/** A cart by the draft, beside the same cart by the catalogue as it is. */
export function TryPart({ draftId }: { draftId: string }) {
  const [offering, setOffering] = useState('');
  const [termMonths, setTermMonths] = useState<number | null>(null);
  const [quantity, setQuantity] = useState(1);
  const trial = useMutation({
    mutationFn: () => {
      const lines = offering
        .split(/[\s,]+/)
        .filter((code) => code !== '')
        .map((code) => ({ offering: code, quantity, ...(termMonths !== null && { termMonths }) }));
      return tryOnDraft(draftId, { lines });
    },
  });
  return (
    <section className={css['stack']} aria-label="Try">
      <form
        className={css['actions']}
        onSubmit={(event) => {
          event.preventDefault();
          if (offering.trim() !== '') trial.mutate();
        }}
      >
        <TextInput
          label="Codes of offerings, such as D-DIA"
          value={offering}
          onChange={(event) => setOffering(event.currentTarget.value)}
        />
        <NumberInput
          label="Term in months"
          value={termMonths ?? ''}
          min={1}
          onChange={(value) => setTermMonths(typeof value === 'number' ? value : null)}
          w={130}
        />
        <NumberInput
          label="Quantity"
          value={quantity}
          min={1}
          onChange={(value) => setQuantity(typeof value === 'number' ? value : 1)}
          w={110}
        />
        <Button type="submit" variant="default" loading={trial.isPending}>
          Try it
        </Button>
      </form>
      {trial.isError && <ErrorPanel error={trial.error} />}
      {trial.data && (
        <div className={css['both']}>
          <Result title="As it is" result={trial.data.live} />
          <Result title="With the draft" result={trial.data.draft} />
        </div>
      )}
    </section>
  );
}
