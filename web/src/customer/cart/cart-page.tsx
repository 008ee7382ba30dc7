import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { cartQuery } from '../../api/queries';
import type { Cart, CartLine } from '../../api/cart-model';
import { count } from '../../shared/format/words';
import { Icon } from '../../shared/parts/icon';
import { Page } from '../../shared/parts/page';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { useActing } from '../../shared/session/use-acting';
import { AgentsNow, PreparedByAgent } from '../acting/agent-help';
import { SendToCustomer } from '../acting/send-to-customer';
import { CartItem } from './cart-item';
import { CartTotals } from './cart-totals';
import { Warnings } from './warnings';
import css from './cart-page.module.css';

interface Site {
  id: string;
  text: string;
  lines: CartLine[];
}

/** A package with its parts. */
interface Package {
  line: CartLine;
  parts: CartLine[];
}

function packagesOf(cart: Cart): Package[] {
  return cart.lines.flatMap((line) => {
    const parts = cart.lines.filter(({ bundleItemId }) => bundleItemId === line.id);
    return parts.length > 0 ? [{ line, parts }] : [];
  });
}

/** Lines by the site that they are for; what has none comes last. */
export function sitesOf(lines: CartLine[]): Site[] {
  const sites = new Map<string, Site>();
  for (const line of lines) {
    const id = line.place?.id ?? '';
    const site = sites.get(id) ?? { id, text: line.place?.text ?? '', lines: [] };
    site.lines.push(line);
    sites.set(id, site);
  }
  return [...sites.values()].sort((a, b) => Number(a.id === '') - Number(b.id === ''));
}

/** A package stands together, wherever its parts are delivered. */
function PackageLines({ cartId, line, parts }: Package & { cartId: string }) {
  return (
    <section className={css['site']} aria-label={line.name}>
      <h2>
        <Icon name="services" />
        {line.name}
      </h2>
      <ul className={css['lines']}>
        <CartItem cartId={cartId} line={line} detail="The package itself" whole />
        {parts.map((part) => (
          <CartItem key={part.id} cartId={cartId} line={part} detail={part.place?.text ?? null} />
        ))}
      </ul>
    </section>
  );
}

function Empty() {
  return (
    <EmptyState
      title="Your cart is empty"
      action={
        <Button component={Link} to="/">
          Start with your address
        </Button>
      }
    >
      <p>
        What you add stays here, by site, with what is due today, each month and as used. It stays when you
        sign in.
      </p>
    </EmptyState>
  );
}

function Filled({ cart }: { cart: Cart }) {
  const acting = useActing();
  const packages = packagesOf(cart);
  const packaged = new Set(packages.flatMap(({ line, parts }) => [line, ...parts].map(({ id }) => id)));
  return (
    <div className={css['columns']}>
      <div className={css['body']}>
        {acting === null && <PreparedByAgent cartId={cart.id} />}
        <Warnings cart={cart} />
        {packages.map(({ line, parts }) => (
          <PackageLines key={line.id} cartId={cart.id} line={line} parts={parts} />
        ))}
        {sitesOf(cart.lines.filter(({ id }) => !packaged.has(id))).map((site) => (
          <section
            key={site.id}
            className={css['site']}
            aria-label={site.text === '' ? 'Without a site' : site.text}
          >
            <h2>
              <Icon name={site.id === '' ? 'services' : 'pin'} />
              {site.id === '' ? 'Without a site' : site.text}
            </h2>
            <ul className={css['lines']}>
              {site.lines.map((line) => (
                <CartItem key={line.id} cartId={cart.id} line={line} />
              ))}
            </ul>
          </section>
        ))}
        <p>
          <Link to="/">Add something else</Link>
        </p>
        {acting !== null && <SendToCustomer cartId={cart.id} />}
      </div>
      <CartTotals cart={cart}>
        {acting === null ? (
          <Button component={Link} to="/checkout" size="md" fullWidth>
            Check out
          </Button>
        ) : (
          <Button component={Link} to="/checkout" variant="default" size="md" fullWidth>
            Fill in what the order needs
          </Button>
        )}
      </CartTotals>
    </div>
  );
}

/** The cart by site, with its totals always in view. */
export function CartPage() {
  const cart = useQuery(cartQuery());
  const filled = cart.data != null && cart.data.lines.length > 0;
  return (
    <Page
      title="Cart"
      beside={
        filled ? (
          <span className={css['quiet']}>{count(cart.data?.lines.length ?? 0, 'item')}</span>
        ) : undefined
      }
    >
      <AgentsNow />
      {cart.isPending ? (
        <Loading heights={[28, 104, 104]} label="Loading the cart" />
      ) : cart.isError ? (
        <ErrorPanel error={cart.error} retry={() => void cart.refetch()} />
      ) : filled && cart.data !== null ? (
        <Filled cart={cart.data} />
      ) : (
        <Empty />
      )}
    </Page>
  );
}
