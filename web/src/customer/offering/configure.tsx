import { NumberInput } from '@mantine/core';
import type { Choice, Offering } from '../../api/catalogue-model';
import type { PricedWish } from '../../api/types';
import { isZero, price } from '../../shared/format/money';
import type { Configuration } from './configuration';
import { type OfferingPrices, TERM } from './use-prices';
import css from './configure.module.css';

interface Props {
  offering: Offering;
  value: Configuration;
  prices: OfferingPrices;
  onChange: (next: Configuration) => void;
}

interface Option {
  value: string;
  label: string;
  note: string | null;
}

/** Radio buttons as tiles: one press, arrow keys between them. */
function Tiles({
  name,
  legend,
  options,
  value,
  onPick,
}: {
  name: string;
  legend: string;
  options: Option[];
  value: string;
  onPick: (value: string) => void;
}) {
  return (
    <fieldset className={css['group']}>
      <legend>{legend}</legend>
      <div className={css['tiles']}>
        {options.map((option) => (
          <label key={option.value} className={css['tile']}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onPick(option.value)}
            />
            <span className={css['tile-label']}>{option.label}</span>
            {option.note !== null && <span className={`mono ${css['tile-note']}`}>{option.note}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The price of each value; left out where it is the same for all, which would say nothing, and until it is known. */
function notesOf(answers: (PricedWish | undefined)[], currency: string): (string | null)[] {
  if (answers.some((each) => each === undefined)) return answers.map(() => null);
  const monthly = answers.map((each) => {
    if (each === undefined || each.fault !== null) return null;
    if (!isZero(each.totals.monthly.net)) return `${price(each.totals.monthly.net, currency)}/mo`;
    return each.totals.individualCase ? 'quoted' : null;
  });
  if (new Set(monthly).size > 1) return monthly;
  const today = answers.map((each) => `${price(each?.totals.dueToday.net, currency)} today`);
  return today.map((note) => (new Set(today).size > 1 ? note : null));
}

function termWords(months: number): string {
  return months === 1 ? 'Month to month' : `${months} months`;
}

const currencyOf = ({ query }: OfferingPrices): string => query.data?.currency ?? 'USD';

function optionsOf(choice: Choice, prices: OfferingPrices): Option[] {
  const answers = choice.values.map((each) => prices.other(choice.name, each));
  const notes = notesOf(answers, currencyOf(prices));
  return choice.values.map((each, index) => ({
    value: each,
    label: each.charAt(0).toUpperCase() + each.slice(1),
    note: notes[index] ?? null,
  }));
}

function termsOf(offering: Offering, prices: OfferingPrices): Option[] {
  const answers = offering.terms.map((months) => prices.other(TERM, String(months)));
  const notes = notesOf(answers, currencyOf(prices));
  return offering.terms.map((months, index) => ({
    value: String(months),
    label: termWords(months),
    note: notes[index] ?? null,
  }));
}

/** Speed, term, quantity: each choice shows what it does to the monthly price. */
export function Configure({ offering, value, prices, onChange }: Props) {
  return (
    <section aria-labelledby="configure" className={css['configure']}>
      <h2 id="configure">Make it yours</h2>
      {offering.choices.map((choice) => (
        <Tiles
          key={choice.name}
          name={choice.name}
          legend={choice.label}
          options={optionsOf(choice, prices)}
          value={value.values[choice.name] ?? ''}
          onPick={(picked) => onChange({ ...value, values: { ...value.values, [choice.name]: picked } })}
        />
      ))}
      {offering.terms.length > 1 && (
        <Tiles
          name="term"
          legend="Term"
          options={termsOf(offering, prices)}
          value={String(value.termMonths)}
          onPick={(months) => onChange({ ...value, termMonths: Number(months) })}
        />
      )}
      <NumberInput
        label="Quantity"
        size="md"
        w={144}
        min={1}
        max={9999}
        allowDecimal={false}
        allowNegative={false}
        clampBehavior="blur"
        value={value.quantity}
        onChange={(quantity) =>
          onChange({ ...value, quantity: typeof quantity === 'number' && quantity >= 1 ? quantity : 1 })
        }
      />
    </section>
  );
}
