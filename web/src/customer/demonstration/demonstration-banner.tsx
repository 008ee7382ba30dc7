import { Button } from '@mantine/core';
import { useSession } from '../../shared/session/use-session';
import css from './demonstration.module.css';

/** Says on every page that nothing is real, with the way out. What was begun waits under /try. */
export function DemonstrationBanner() {
  const user = useSession().data?.user ?? null;
  return (
    <div className={css['banner']} role="region" aria-label="Demonstration">
      <p>
        <strong>Demonstration: nothing here is real.</strong>{' '}
        {user !== null && <>You are {user.customerName ?? user.name}.</>}
      </p>
      <Button component="a" href="/try" variant="default" size="compact-md">
        Leave
      </Button>
    </div>
  );
}
