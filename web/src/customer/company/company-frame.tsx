import { Link, Outlet, useMatches, useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { Page } from '../../shared/parts/page';
import { EmptyState, Loading } from '../../shared/parts/states';
import { useOperations } from '../../shared/session/use-may';
import { useSession } from '../../shared/session/use-session';
import { SignInNeeded } from '../sign-in-needed';
import { tabsFor } from './company-tabs';
import css from './company-frame.module.css';

function NothingHere() {
  return (
    <EmptyState title="Your role has no part in this">
      <p>People, spending and the companies beneath are looked after by your company's administrator.</p>
    </EmptyState>
  );
}

/** The pages of the company that one acts for: a heading, its tabs, and the chosen one. */
export function CompanyFrame() {
  const session = useSession();
  const may = useOperations();
  const navigate = useNavigate();
  const tabs = tabsFor(may, session.data?.user?.isCompany ?? false);
  const [first] = tabs;
  const atRoot = useMatches().at(-1)?.pathname.replace(/\/$/, '').endsWith('/company') ?? false;
  useEffect(() => {
    if (atRoot && first) void navigate({ to: `/company/${first.path}`, replace: true });
  }, [atRoot, first, navigate]);
  const count = tabs.length;
  const here = useMatches().at(-1)?.pathname;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    if (here === undefined || count === 0) return;
    // on a phone the tabs are wider than the screen: the chosen one has to be in sight
    bar.current
      ?.querySelector('[data-status="active"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [here, count]);
  if (session.data !== undefined && session.data.user === null) {
    return (
      <SignInNeeded title="Your company" next="/company">
        Who belongs to your company, and what they may spend, is shown to its own people alone.
      </SignInNeeded>
    );
  }
  const user = session.data?.user ?? null;
  return (
    <Page title={user?.customerName ?? 'Company'}>
      <nav ref={bar} className={css['tabs']} aria-label="Company">
        {tabs.map(({ path, label }) => (
          <Link key={path} to={`/company/${path}`} className={css['tab']}>
            {label}
          </Link>
        ))}
      </nav>
      {user !== null && tabs.length === 0 ? (
        <NothingHere />
      ) : (
        <Suspense fallback={<Loading heights={[64, 64, 64]} label="Loading the page" />}>
          <Outlet />
        </Suspense>
      )}
    </Page>
  );
}
