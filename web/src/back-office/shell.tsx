import { Button } from '@mantine/core';
import { Link, Navigate, Outlet, useMatches, useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { CrashBoundary } from '../shared/parts/crash-boundary';
import { Icon, type IconName } from '../shared/parts/icon';
import { Page, SkipLink } from '../shared/parts/page';
import { SchemeSwitch } from '../shared/parts/scheme-switch';
import { EmptyState, ErrorPanel, Loading } from '../shared/parts/states';
import { useOperations } from '../shared/session/use-may';
import { useSession, useSignOut } from '../shared/session/use-session';
import { DensityProvider, DensitySwitch } from './density';
import css from './shell.module.css';

/** Where the rail leads; shown to who may do the operation. */
const PLACES: { to: string; label: string; icon: IconName; operation: string; exact?: boolean }[] = [
  { to: '/', label: 'Orders', icon: 'orders', operation: 'desk:list', exact: true },
  { to: '/customers', label: 'Customers', icon: 'shop', operation: 'customerBook:list' },
  { to: '/needs', label: 'Needs', icon: 'check', operation: 'needsAssessment:list' },
  { to: '/catalogue', label: 'Catalogue', icon: 'shop', operation: 'catalogueEntry:list' },
  { to: '/workforce', label: 'Agents', icon: 'team', operation: 'workforceAgent:list' },
  { to: '/my-hours', label: 'My hours', icon: 'clock', operation: 'ownWorkforce:get' },
  { to: '/staff', label: 'Staff', icon: 'person', operation: 'staffPerson:list' },
  { to: '/programs', label: 'Programs', icon: 'data', operation: 'apiClient:list' },
  { to: '/audit', label: 'Audit', icon: 'eye', operation: 'auditEntry:list' },
];

function Rail() {
  const may = useOperations();
  const user = useSession().data?.user ?? null;
  const signOut = useSignOut();
  const known = may.size;
  const here = useMatches().at(-1)?.pathname;
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    if (here === undefined || known === 0) return;
    // on a phone the places are wider than the screen: the chosen one has to be in sight
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [here, known]);
  return (
    <header className={css['rail']}>
      <Link to="/" className={css['mark']} aria-label="Trunkline back office, order desk">
        <svg width="36" height="24" viewBox="0 0 36 24" aria-hidden focusable="false">
          <path d="M3 17h8l9-10h13" />
          <circle cx="11" cy="17" r="4" />
          <circle cx="21" cy="7" r="4" />
        </svg>
      </Link>
      <nav ref={nav} aria-label="Back office" className={css['nav']}>
        {PLACES.filter(({ operation }) => may.has(operation)).map(({ to, label, icon, exact }) => (
          <Link key={to} to={to} className={css['place']} activeOptions={{ exact: exact ?? false }}>
            <Icon name={icon} />
            <span>{label}</span>
          </Link>
        ))}
      </nav>
      <div className={css['foot']}>
        <DensitySwitch />
        <SchemeSwitch />
        {user !== null && may.has('account:get') && (
          <Link to="/account" className={css['out']} aria-label="Your account" title="Your account">
            <Icon name="person" />
          </Link>
        )}
        {user !== null && (
          <button
            type="button"
            className={css['out']}
            aria-label={`Sign out ${user.name}`}
            title={`Sign out ${user.name}`}
            onClick={() => signOut.mutate()}
          >
            <Icon name="out" />
          </button>
        )}
      </div>
    </header>
  );
}

/** The place of the rail that a path belongs to; the desk has all that belongs to no other. */
const placeOf = (pathname: string): (typeof PLACES)[number] | undefined =>
  PLACES.find(({ to, exact }) => !exact && (pathname === to || pathname.startsWith(`${to}/`)));

/** Somebody followed a link, or typed an address, that leads where his role has nothing to do. */
function NotYours({ label }: { label: string }) {
  return (
    <Page title={label} narrow>
      <EmptyState title="Your role has no part in this">
        <p>
          Ask an administrator if it should. <Link to="/">Go to the order desk</Link>
        </p>
      </EmptyState>
    </Page>
  );
}

/** Customers have a portal of their own; their sign-in opens nothing here. */
function NotStaff({ name }: { name: string }) {
  const signOut = useSignOut();
  return (
    <Page title="Back office" narrow>
      <EmptyState
        title="This is the staff's side"
        action={<Button onClick={() => signOut.mutate()}>Sign out</Button>}
      >
        <p>
          {name}, your account is a customer's. Everything of yours is in the <a href="/">customer portal</a>.
        </p>
      </EmptyState>
    </Page>
  );
}

function Gate() {
  const session = useSession();
  const may = useOperations();
  const navigate = useNavigate();
  // The page that is shown, not the one that is being gone to: nothing of the desk may load before the sign-in.
  const shown = useMatches().at(-1);
  const atSignIn = shown?.routeId === '/sign-in';
  const user = session.data?.user ?? null;
  const known = session.data !== undefined;
  useEffect(() => {
    if (known && user === null && !atSignIn) void navigate({ to: '/sign-in', replace: true });
  }, [known, user, atSignIn, navigate]);
  if (session.isError) {
    return (
      <Page title="Back office" narrow>
        <ErrorPanel error={session.error} retry={() => void session.refetch()} />
      </Page>
    );
  }
  if (!known || (user === null && !atSignIn)) {
    return (
      <div className={css['wait']}>
        <Loading heights={[48, 48, 48, 48]} label="Loading the back office" gap={8} />
      </div>
    );
  }
  if (user !== null && user.kind === 'customer') return <NotStaff name={user.name} />;
  const place = placeOf(shown?.pathname.replace(/^\/back-office(?=\/|$)/, '') ?? '/');
  if (user !== null && place !== undefined && !may.has(place.operation))
    return <NotYours label={place.label} />;
  // who has no part in the order desk begins where the own work is
  const first = PLACES.find(({ operation }) => may.has(operation));
  if (user !== null && shown?.routeId === '/desk/' && !may.has('desk:list') && first !== undefined)
    return <Navigate to={first.to} replace />;
  return <Outlet />;
}

/** The frame of the back office: a rail at the left, everything else is work. */
export function Shell() {
  return (
    <DensityProvider>
      <div className={css['shell']}>
        <SkipLink />
        <Rail />
        <main id="main" className={css['main']} tabIndex={-1}>
          <CrashBoundary>
            <Suspense
              fallback={
                <div className={css['wait']}>
                  <Loading heights={[48, 48]} label="Loading" />
                </div>
              }
            >
              <Gate />
            </Suspense>
          </CrashBoundary>
        </main>
      </div>
    </DensityProvider>
  );
}

export function Missing() {
  return (
    <Page title="Not found" narrow>
      <EmptyState title="There is no page at this address">
        <p>
          <Link to="/">Go to the order desk</Link>
        </p>
      </EmptyState>
    </Page>
  );
}
