import { NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { linkTo, type ShopView } from './shop-view';
import css from './shop.module.css';

const TERMS = ['12', '24', '36', '60'];
const CURRENCIES = ['USD', 'CAD', 'EUR'];

/** For which term and currency prices are shown; the address keeps both. */
export function ShopChoices({ view, to }: { view: ShopView; to: string }) {
  const navigate = useNavigate();
  const change = (next: ShopView): void =>
    void navigate({ to, search: linkTo(next), replace: true, resetScroll: false });
  const { term: _term, ...withoutTerm } = view;
  const { currency: _currency, ...withoutCurrency } = view;
  return (
    <div className={css['choices']}>
      <NativeSelect
        label="Term"
        value={view.term === undefined ? '' : String(view.term)}
        data={[
          { value: '', label: 'Cheapest' },
          ...TERMS.map((value) => ({ value, label: `${value} months` })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          change(value === '' ? withoutTerm : { ...view, term: Number(value) })
        }
      />
      <NativeSelect
        label="Currency"
        value={view.currency ?? ''}
        data={[{ value: '', label: 'Mine' }, ...CURRENCIES]}
        onChange={({ currentTarget: { value } }) =>
          change(value === '' ? withoutCurrency : { ...view, currency: value })
        }
      />
    </div>
  );
}
