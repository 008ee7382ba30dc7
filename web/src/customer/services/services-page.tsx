import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { servicesQuery } from '../../api/queries';
import type { OwnedService } from '../../api/types';
import { formatDay } from '../../shared/format/dates';
import { money } from '../../shared/format/money';
import { formatPhone } from '../../shared/format/phone';
import { wordsOf } from '../../shared/format/words';
import { usePolling } from '../../shared/live/use-live';
import { StateBadge } from '../../shared/parts/badge';
import { Icon } from '../../shared/parts/icon';
import { Page } from '../../shared/parts/page';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { useStaffHere } from '../../shared/session/use-acting';
import { useSession } from '../../shared/session/use-session';
import { SignInNeeded } from '../sign-in-needed';
import { StaffHere } from '../staff-here';
import css from './services-page.module.css';

const STATUS: Record<string, string> = {
  active: 'In service',
  pendingActive: 'Being set up',
  created: 'Ordered',
};
const NOWHERE = 'Not tied to a site';

function bySite(services: readonly OwnedService[]): [string, OwnedService[]][] {
  const sites = new Map<string, OwnedService[]>();
  for (const service of services) {
    const site = service.place ?? NOWHERE;
    sites.set(site, [...(sites.get(site) ?? []), service]);
  }
  return [...sites].sort(([a], [b]) => Number(a === NOWHERE) - Number(b === NOWHERE) || a.localeCompare(b));
}

function Service({ service }: { service: OwnedService }) {
  return (
    <li className={css['service']}>
      <div className={css['head']}>
        <h3>{service.name}</h3>
        <StateBadge state={service.status} text={STATUS[service.status] ?? wordsOf(service.status)} />
      </div>
      <dl className={css['facts']}>
        {service.phoneNumber !== null && (
          <div>
            <dt>Number</dt>
            <dd className="mono">{formatPhone(service.phoneNumber)}</dd>
          </div>
        )}
        {service.circuit !== null && (
          <div>
            <dt>Circuit</dt>
            <dd className="mono">{service.circuit}</dd>
          </div>
        )}
        {service.monthly !== null && (
          <div>
            <dt>Each month</dt>
            <dd className="mono">{money(service.monthly)}</dd>
          </div>
        )}
        {service.startDate != null && (
          <div>
            <dt>In service since</dt>
            <dd className="num">{formatDay(service.startDate)}</dd>
          </div>
        )}
        {service.characteristics.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {service.orderId !== null && (
        <p className={css['order']}>
          <Link to="/orders/$orderId" params={{ orderId: service.orderId }}>
            The order it came with
          </Link>
        </p>
      )}
    </li>
  );
}

function Services() {
  const services = useQuery({ ...servicesQuery(), refetchInterval: usePolling() });
  return (
    <Page title="My services">
      {services.isPending ? (
        <Loading heights={[28, 128, 128]} label="Loading your services" />
      ) : services.isError ? (
        <ErrorPanel error={services.error} retry={() => void services.refetch()} />
      ) : services.data.length === 0 ? (
        <EmptyState
          title="No service is yours yet"
          action={
            <Button component={Link} to="/">
              Start with your address
            </Button>
          }
        >
          <p>
            When an order completes, what it brought stands here by site, with its number or circuit and its
            monthly price.
          </p>
        </EmptyState>
      ) : (
        <div className={css['sites']}>
          {bySite(services.data).map(([site, owned]) => (
            <section key={site} aria-label={site}>
              <h2>
                <Icon name={site === NOWHERE ? 'services' : 'pin'} />
                {site}
              </h2>
              <ul className={css['list']}>
                {owned.map((service) => (
                  <Service key={service.id} service={service} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </Page>
  );
}

/** What the customer owns, by site, each with its number or circuit. */
export function ServicesPage() {
  const session = useSession();
  const staff = useStaffHere();
  if (session.data !== undefined && session.data.user === null) {
    return (
      <SignInNeeded title="My services" next="/services">
        What you own, with numbers and circuits, is shown to you alone.
      </SignInNeeded>
    );
  }
  if (staff) return <StaffHere title="My services" />;
  return <Services />;
}
