import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { Suspense } from 'react';
import { ACTING_ID, NOT_ACTING } from '../api/acting-frame';
import { DEMONSTRATION_ID, NOT_IN_DEMONSTRATION } from '../api/demonstration-frame';
import { FRAME_ID } from '../api/frame';
import { ApiError } from '../api/errors';
import { cartQuery } from '../api/queries';
import { Brand } from '../shared/parts/brand';
import { CrashBoundary } from '../shared/parts/crash-boundary';
import { Icon, type IconName } from '../shared/parts/icon';
import { Page, SkipLink } from '../shared/parts/page';
import { SchemeSwitch } from '../shared/parts/scheme-switch';
import { EmptyState, Loading } from '../shared/parts/states';
import { useSession, useSignOut } from '../shared/session/use-session';
import { useActing } from '../shared/session/use-acting';
import { ActingBanner } from './acting/acting-banner';
import { BeneathBanner } from './acting/beneath-banner';
import { ActingEnded } from './acting/acting-ended';
import acting from './acting/acting.module.css';
import { DemonstrationBanner } from './demonstration/demonstration-banner';
import { DemonstrationOver } from './demonstration/demonstration-over';
import { Guide } from './demonstration/guide';
import demonstration from './demonstration/demonstration.module.css';
import { AccountMenu } from './account-menu/account-menu';
import { SearchBox } from './shop/search-box';
import css from './shell.module.css';

const PLACES: { to: string; label: string; icon: IconName; exact?: boolean }[] = [
  { to: '/', label: 'Home', icon: 'home', exact: true },
  { to: '/shop/data', label: 'Shop', icon: 'shop' },
  { to: '/cart', label: 'Cart', icon: 'cart' },
  { to: '/orders', label: 'Orders', icon: 'orders' },
  { to: '/services', label: 'Services', icon: 'services' },
];

function Navigation() {
  const cart = useQuery(cartQuery()).data;
  const inCart = cart?.lines.length ?? 0;
  return (
    <nav className={css['nav']} aria-label="Main">
      {PLACES.map(({ to, label, icon, exact }) => (
        <Link key={to} to={to} activeOptions={{ exact: exact ?? false }} className={css['tab']}>
          <Icon name={icon} />
          <span>
            {label}
            {icon === 'cart' && inCart > 0 && (
              <span className={`num ${css['count']}`}>
                {inCart}
                <span className="visually-hidden"> in it</span>
              </span>
            )}
          </span>
        </Link>
      ))}
    </nav>
  );
}

function Account() {
  const session = useSession();
  const signOut = useSignOut();
  const navigate = useNavigate();
  const user = session.data?.user ?? null;
  // Who acts for a customer is named by the banner, and signs out at the desk.
  if (session.isPending || FRAME_ID !== null) return <span className={css['account']} />;
  if (user === null) {
    return (
      <Link to="/sign-in" className={css['sign-in']}>
        Sign in
      </Link>
    );
  }
  return (
    <span className={css['account']}>
      <AccountMenu user={user} />
      <button
        type="button"
        className={css['out']}
        aria-label={`Sign out ${user.name}`}
        title="Sign out"
        disabled={signOut.isPending}
        onClick={() => signOut.mutate(undefined, { onSuccess: () => void navigate({ to: '/' }) })}
      >
        <Icon name="out" />
      </button>
    </span>
  );
}

const ENDED: ReadonlySet<string> = new Set([NOT_ACTING, NOT_IN_DEMONSTRATION]);

/** Whether the grant or the demonstration of this frame has ended. */
function useFrameEnded(): boolean {
  const { error, isError } = useSession();
  return FRAME_ID !== null && isError && error instanceof ApiError && ENDED.has(error.code);
}

function Content() {
  const ended = useFrameEnded();
  const { isPending } = useSession();
  if (ended) return DEMONSTRATION_ID === null ? <ActingEnded /> : <DemonstrationOver />;
  // Nothing of the customer's may be asked for before it is known that one may.
  if (FRAME_ID !== null && isPending) return <PageFallback />;
  return (
    <CrashBoundary>
      <Suspense fallback={<PageFallback />}>
        <Outlet />
      </Suspense>
    </CrashBoundary>
  );
}

/** What shows on every page that it is not one's own. */
const FRAME_CLASS =
  ACTING_ID !== null ? acting['frame'] : DEMONSTRATION_ID !== null ? demonstration['frame'] : '';

/** The frame of every customer page: header above, on phones the places at the bottom where the thumb is. */
export function Shell() {
  const helping = useActing();
  const ended = useFrameEnded();
  return (
    <div className={[css['shell'], FRAME_CLASS].join(' ')}>
      <SkipLink />
      <header className={css['header']}>
        {helping !== null && !ended && <ActingBanner acting={helping} />}
        {DEMONSTRATION_ID !== null && !ended && <DemonstrationBanner />}
        <BeneathBanner />
        <div className={css['inner']}>
          <Link to="/" className={css['brand']} aria-label="Trunkline, home">
            <Brand />
          </Link>
          {!ended && <Navigation />}
          {!ended && <SearchBox compact />}
          <SchemeSwitch />
          <Account />
        </div>
      </header>
      {DEMONSTRATION_ID !== null && !ended && <Guide id={DEMONSTRATION_ID} />}
      <main id="main" className={css['main']} tabIndex={-1}>
        <Content />
      </main>
    </div>
  );
}

function PageFallback() {
  return (
    <div className={css['fallback']}>
      <Loading heights={[40, 160, 240]} label="Loading the page" gap={24} />
    </div>
  );
}

export function Missing() {
  return (
    <Page title="Not found" narrow>
      <EmptyState
        title="There is no page at this address"
        action={
          <Button component={Link} to="/">
            Go home
          </Button>
        }
      >
        <p>The link may be old, or a letter of it was lost.</p>
      </EmptyState>
    </Page>
  );
}
