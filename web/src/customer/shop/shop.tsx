import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { offersQuery, type OfferingPage } from '../../api/browse';
import { AddressField } from '../../shared/address/address-field';
import { usePlace } from '../../shared/address/use-place';
import { count } from '../../shared/format/words';
import { Icon, type IconName } from '../../shared/parts/icon';
import { Page } from '../../shared/parts/page';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { usePathParam, useRouteSearch } from '../../shared/route/use-route';
import { CompareTray } from '../compare/compare-tray';
import { Missing } from '../shell';
import { Facets } from './facets';
import { OfferingCard } from './offering-card';
import { SearchBox } from './search-box';
import { ShopChoices } from './shop-choices';
import { linkTo, searchOf, shopViewOf, type ShopView } from './shop-view';
import css from './shop.module.css';

const CLASSES: { name: 'data' | 'voice' | 'mobile'; title: string }[] = [
  { name: 'data', title: 'Data' },
  { name: 'voice', title: 'Voice' },
  { name: 'mobile', title: 'Mobile' },
];

function Classes({ view }: { view: ShopView }) {
  const { class: _class, ...rest } = view;
  return (
    <nav className={css['classes']} aria-label="Classes of offerings">
      {CLASSES.map(({ name, title }) => (
        <Link
          key={name}
          to="/shop/$offeringClass"
          params={{ offeringClass: name }}
          search={linkTo(rest)}
          activeOptions={{ includeSearch: false }}
          className={css['class']}
        >
          <Icon name={name satisfies IconName} />
          {title}
        </Link>
      ))}
      <Link
        to="/shop"
        search={linkTo(rest)}
        activeOptions={{ exact: true, includeSearch: false }}
        className={css['class']}
      >
        All
      </Link>
    </nav>
  );
}

/** What was looked for was not there as it stands: what is shown, and what else to try. */
function Looseness({ q, page }: { q: string; page: OfferingPage }) {
  if (!page.isLoose && page.suggestions.length === 0) return null;
  return (
    <p className={css['source']} role="status">
      {page.isLoose && page.items.length > 0 && <>Nothing has all of “{q}”; this comes closest. </>}
      {page.suggestions.length > 0 && (
        <>
          Did you mean{' '}
          {page.suggestions.map((word, index) => (
            <span key={word}>
              {index > 0 && ' or '}
              <Link to="/shop" search={linkTo({ q: word })}>
                {word}
              </Link>
            </span>
          ))}
          ?
        </>
      )}
    </p>
  );
}

function NothingFound({ view, shelf }: { view: ShopView; shelf: string | undefined }) {
  return (
    <EmptyState
      title={view.q === undefined ? 'Nothing is sold with these filters' : `Nothing found for “${view.q}”`}
      action={
        <Button component={Link} to="/shop" variant="default">
          Show everything
        </Button>
      }
    >
      <p>
        {view.q === undefined
          ? 'Take a filter away, or look at another class.'
          : 'Try fewer or other words, such as what you want to do: call, connect, send.'}
        {shelf !== undefined && ' This looks at one class only.'}
      </p>
      <p>
        Or <Link to="/needs">answer a few questions</Link>, and we find what fits.
      </p>
    </EmptyState>
  );
}

function Found({ view, shelf, to }: { view: ShopView; shelf: string | undefined; to: string }) {
  const { place } = usePlace();
  const offers = useInfiniteQuery(offersQuery(searchOf(view, shelf, place?.id)));
  if (offers.isError)
    return (
      <ErrorPanel
        {...(place !== null && { title: 'We could not look at this address' })}
        error={offers.error}
        retry={() => void offers.refetch()}
      />
    );
  if (offers.isPending) return <Loading heights={[168, 168, 168, 168]} label="Loading offerings" />;
  const [first] = offers.data.pages;
  const items = offers.data.pages.flatMap((page) => page.items);
  if (first === undefined) return null;
  return (
    <div className={css['columns']} aria-busy={offers.isPlaceholderData}>
      <Facets facets={first.facets} view={view} to={to} shelf={shelf} />
      <div className={css['found']}>
        <p className={css['total']} role="status">
          <span className="num">{count(first.total, 'offering')}</span>
          {place !== null && first.place !== null && <> for {first.place.text}</>}
        </p>
        <Looseness q={view.q ?? ''} page={first} />
        {items.length === 0 && <NothingFound view={view} shelf={shelf} />}
        <ul className={css['list']}>
          {items.map((offer) => (
            <OfferingCard key={offer.id} offer={offer} />
          ))}
        </ul>
        {offers.hasNextPage && (
          <Button
            variant="default"
            loading={offers.isFetchingNextPage}
            onClick={() => void offers.fetchNextPage()}
          >
            Show more
          </Button>
        )}
        <CompareTray />
      </div>
    </div>
  );
}

/** The offerings of one class or of all, searched and filtered, for the address when there is one. */
export function Shop() {
  const offeringClass = usePathParam('offeringClass');
  const view = shopViewOf(useRouteSearch());
  const { place, choose } = usePlace();
  const current = CLASSES.find(({ name }) => name === offeringClass);
  if (offeringClass !== '' && current === undefined) return <Missing />;
  const title = current?.title ?? (view.q === undefined ? 'Shop' : `Search: ${view.q}`);
  const to = current === undefined ? '/shop' : `/shop/${current.name}`;
  return (
    <Page
      title={title}
      heading={
        current ? `Shop ${current.title.toLowerCase()}` : view.q === undefined ? 'Shop everything' : title
      }
    >
      <div className={css['bar']}>
        <Classes view={view} />
        <div className={css['search']}>
          <SearchBox />
        </div>
        <div className={css['address']}>
          <AddressField label="Service address" value={place} onChoose={choose} />
        </div>
        <ShopChoices view={view} to={to} />
      </div>
      <Found view={view} shelf={current?.name} to={to} />
    </Page>
  );
}
