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

function monthlyWith(offering: Offering, choice: Configuration): string | null {
  const { monthly } = estimate(offering, { ...choice, quantity: 1 });
  return monthly > 0 ? `${price(monthly)}/mo` : null;
}

function termWords(months: number): string {
  return months === 1 ? 'Month to month' : `${months} months`;
}

function optionsOf(choice: Choice, offering: Offering, value: Configuration): Option[] {
  const notes = choice.values.map((each) =>
    monthlyWith(offering, { ...value, values: { ...value.values, [choice.name]: each } }),
  );
  // The same price for every value says nothing.
  const telling = new Set(notes).size > 1;
  return choice.values.map((each, index) => ({
    value: each,
    label: each,
    note: telling ? (notes[index] ?? null) : null,
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
          options={offering.terms.map((months) => ({
            value: String(months),
            label: termWords(months),
            note: monthlyWith(offering, { ...value, termMonths: months }),
          }))}
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
