import { Link } from '@tanstack/react-router';
import type { Facet } from '../../api/browse';
import { technologyWords } from '../../shared/format/words';
import { Icon } from '../../shared/parts/icon';
import { FILTERS, linkTo, toggled, valuesOf, type Filter, type ShopView } from './shop-view';
import css from './facets.module.css';

const isFilter = (name: string): name is Filter => FILTERS.some((one) => one === name);

/** Each value is a link: the address is the state, and going back takes a filter away. */
function FacetGroup({ facet, name, view, to }: { facet: Facet; name: Filter; view: ShopView; to: string }) {
  const chosen = valuesOf(view, name);
  const shown = facet.values.filter(({ count, value }) => count > 0 || chosen.includes(value));
  if (shown.length === 0) return null;
  return (
    <section className={css['group']} aria-label={facet.label}>
      <h3>{facet.label}</h3>
      <ul>
        {shown.map(({ value, label, count }) => {
          const isChosen = chosen.includes(value);
          return (
            <li key={value}>
              <Link
                to={to}
                search={linkTo(toggled(view, name, value))}
                replace
                resetScroll={false}
                className={css['value']}
                data-chosen={isChosen || undefined}
              >
                <span className={css['box']} aria-hidden>
                  {isChosen && <Icon name="check" size={14} />}
                </span>
                <span className={css['label']}>{name === 'technology' ? technologyWords(value) : label}</span>
                <span className={`num ${css['count']}`}>{count}</span>
                {isChosen && <span className="visually-hidden">, chosen</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The filters with how many offerings each would leave; on phones folded away. */
export function Facets({
  facets,
  view,
  to,
  shelf,
}: {
  facets: readonly Facet[];
  view: ShopView;
  /** Path of the page. */
  to: string;
  /** The class of the page, where it has one: then it is no filter. */
  shelf: string | undefined;
}) {
  const groups = facets.filter(({ name }) => isFilter(name) && (shelf === undefined || name !== 'class'));
  const active = FILTERS.reduce((sum, name) => sum + valuesOf(view, name).length, 0);
  return (
    <details className={css['facets']} open={window.matchMedia('(min-width: 960px)').matches}>
      <summary>Filters{active > 0 && <span className="num"> · {active}</span>}</summary>
      {active > 0 && (
        <Link to={to} search={linkTo(view.q === undefined ? {} : { q: view.q })} className={css['clear']}>
          Clear all filters
        </Link>
      )}
      {groups.map((facet) =>
        isFilter(facet.name) ? (
          <FacetGroup key={facet.name} facet={facet} name={facet.name} view={view} to={to} />
        ) : null,
      )}
    </details>
  );
}
