import { Button, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { comparisonQuery, type ComparedFact, type Comparison } from '../../api/browse';
import { usePlace } from '../../shared/address/use-place';
import { technologyWords } from '../../shared/format/words';
import { Page } from '../../shared/parts/page';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { routeSearch, useRouteSearch } from '../../shared/route/use-route';
import { useCompare } from './use-compare';
import css from './compare.module.css';

const GROUPS: Readonly<Record<string, string>> = {
  offering: 'The offering',
  price: 'What it costs you',
  place: 'At your address',
  choices: 'What can be chosen',
};

/** Access technologies come as codes. */
const wordsOf = ({ name }: ComparedFact, value: string): string =>
  name === 'technology' || name === 'placeTechnology'
    ? value.split(', ').map(technologyWords).join(', ')
    : value;

function Row({ fact }: { fact: ComparedFact }) {
  return (
    <tr data-differs={fact.differs || undefined}>
      <th scope="row">
        {fact.label}
        {fact.differs && <span className={css['differs']}>differs</span>}
      </th>
      {fact.values.map((value: unknown, index) => (
        <td key={index} className="num">
          {typeof value === 'string' ? (
            wordsOf(fact, value)
          ) : (
            <span className={css['none']}>
              <span aria-hidden>–</span>
              <span className="visually-hidden">none</span>
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}

function Table({
  comparison,
  onlyDifferent,
  remove,
}: {
  comparison: Comparison;
  onlyDifferent: boolean;
  remove: (id: string) => void;
}) {
  const { offerings, facts } = comparison;
  const shown = onlyDifferent ? facts.filter(({ differs }) => differs) : facts;
  const groups = [...new Set(shown.map(({ group }) => group))];
  return (
    // A wide table scrolls by itself, and by the keyboard.
    <div className={css['scroll']} tabIndex={0} role="region" aria-label="Comparison">
      <table className={css['table']}>
        <thead>
          <tr>
            <td />
            {offerings.map((offer) => (
              <th key={offer.id} scope="col">
                <Link to="/offerings/$offeringId" params={{ offeringId: offer.id }}>
                  {offer.name}
                </Link>
                {offer.reasons[0] !== undefined && <p className={css['off']}>{offer.reasons[0].message}</p>}
                <button type="button" className={css['remove']} onClick={() => remove(offer.id)}>
                  Remove<span className="visually-hidden"> {offer.name}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Fragment key={group}>
              <tr data-group={group}>
                <th scope="rowgroup" colSpan={offerings.length + 1}>
                  {GROUPS[group] ?? group}
                </th>
              </tr>
              {shown
                .filter((fact) => fact.group === group)
                .map((fact) => (
                  <Row key={fact.name} fact={fact} />
                ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Up to four offerings side by side, the address of the page says which. */
export function ComparePage() {
  const search = useRouteSearch()['offering'];
  const ids = typeof search === 'string' ? search.split(',').filter(Boolean).slice(0, 4) : [];
  const { place } = usePlace();
  const { chosen, toggle } = useCompare();
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const navigate = useNavigate();
  const comparison = useQuery(comparisonQuery(ids, { placeId: place?.id }));
  const remove = (id: string): void => {
    const tray = chosen.find((one) => one.id === id);
    if (tray !== undefined) toggle(tray);
    void navigate({
      to: '/compare',
      search: routeSearch({ offering: ids.filter((one) => one !== id).join(',') || undefined }),
      replace: true,
    });
  };
  return (
    <Page title="Compare" heading="Compare offerings">
      {ids.length === 0 ? (
        <EmptyState
          title="Nothing to compare yet"
          action={
            <Button component={Link} to="/shop">
              Go to the shop
            </Button>
          }
        >
          <p>Tick “Compare” at up to four offerings in the shop; they then stand here side by side.</p>
        </EmptyState>
      ) : comparison.isError ? (
        <ErrorPanel error={comparison.error} retry={() => void comparison.refetch()} />
      ) : comparison.isPending ? (
        <Loading heights={[48, 320]} label="Laying them side by side" />
      ) : (
        <>
          <div className={css['tools']}>
            <Switch
              label="Only what differs"
              checked={onlyDifferent}
              onChange={(event) => setOnlyDifferent(event.currentTarget.checked)}
            />
            <Button variant="default" onClick={() => window.print()}>
              Print
            </Button>
            <p className={css['none']}>
              {place === null
                ? 'Prices as they start. Enter an address in the shop to see what reaches you.'
                : `For ${place.text}.`}
            </p>
          </div>
          <Table comparison={comparison.data} onlyDifferent={onlyDifferent} remove={remove} />
        </>
      )}
    </Page>
  );
}
