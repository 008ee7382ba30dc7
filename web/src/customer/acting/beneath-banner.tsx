import { Button } from '@mantine/core';
import { Icon } from '../../shared/parts/icon';
import { ErrorPanel } from '../../shared/parts/states';
import { useSwitchCompany } from '../../shared/session/switch-to';
import { useSession } from '../../shared/session/use-session';
import css from './beneath-banner.module.css';

/** Says on every page that one acts in a company beneath one's own, with the way back. */
export function BeneathBanner() {
  const session = useSession().data;
  const back = useSwitchCompany();
  const user = session?.user ?? null;
  if (user === null || user.actingFrom === null || session?.acting !== undefined) return null;
  const own = session?.memberships.find(({ id }) => id === user.membershipId)?.customerName ?? 'your company';
  return (
    <div className={css['banner']} role="region" aria-label="Acting for a company beneath">
      <p>
        <Icon name="person" />
        <span>
          You act for <strong>{user.customerName}</strong>, a company of {own}
        </span>
      </p>
      <Button
        variant="default"
        size="compact-md"
        loading={back.isPending}
        onClick={() => back.mutate({ membershipId: user.membershipId })}
      >
        Go back
      </Button>
      {back.isError && <ErrorPanel error={back.error} title="You still act where you did" />}
    </div>
  );
}
