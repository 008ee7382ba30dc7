import { NumberInput } from '@mantine/core';
import type { Choice, Offering } from '../../api/catalogue-model';
import { price } from '../../shared/format/money';
import { estimate, type Configuration } from '../shop/estimate';
import css from './configure.module.css';

interface Props {
  offering: Offering;
  value: Configuration;
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

/** The price of each value; left out where it is the same for all, which would say nothing. */
function notesOf(offering: Offering, choices: Configuration[]): (string | null)[] {
  const sums = choices.map((choice) => estimate(offering, { ...choice, quantity: 1 }));
  const monthly = sums.map((sum) => {
    if (sum.monthly > 0) return `${price(sum.monthly)}/mo`;
    return sum.individualCase ? 'quoted' : null;
  });
  if (new Set(monthly).size > 1) return monthly;
  const today = sums.map((sum) => `${price(sum.today)} today`);
  return today.map((note) => (new Set(today).size > 1 ? note : null));
}

function termWords(months: number): string {
  return months === 1 ? 'Month to month' : `${months} months`;
}

function optionsOf(choice: Choice, offering: Offering, value: Configuration): Option[] {
  const notes = notesOf(
    offering,
    choice.values.map((each) => ({ ...value, values: { ...value.values, [choice.name]: each } })),
  );
  return choice.values.map((each, index) => ({
    value: each,
    label: each.charAt(0).toUpperCase() + each.slice(1),
    note: notes[index] ?? null,
  }));
}

function termsOf(offering: Offering, value: Configuration): Option[] {
  const notes = notesOf(
    offering,
    offering.terms.map((termMonths) => ({ ...value, termMonths })),
  );
  return offering.terms.map((months, index) => ({
    value: String(months),
    label: termWords(months),
    note: notes[index] ?? null,
  }));
}

/** Speed, term, quantity: each choice shows what it does to the monthly price. */
export function Configure({ offering, value, onChange }: Props) {
  return (
    <section aria-labelledby="configure" className={css['configure']}>
      <h2 id="configure">Make it yours</h2>
      {offering.choices.map((choice) => (
        <Tiles
          key={choice.name}
          name={choice.name}
          legend={choice.label}
          options={optionsOf(choice, offering, value)}
          value={value.values[choice.name] ?? ''}
          onPick={(picked) => onChange({ ...value, values: { ...value.values, [choice.name]: picked } })}
        />
      ))}
      {offering.terms.length > 1 && (
        <Tiles
          name="term"
          legend="Term"
          options={termsOf(offering, value)}
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
