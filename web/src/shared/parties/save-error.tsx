import { Button } from '@mantine/core';
import { ApiError } from '../../api/errors';
import { ErrorPanel } from '../parts/states';
import css from '../people/people.module.css';

/** Why something was not saved; where somebody else was faster, with the way to his version. */
export function SaveError({ error, title, reload }: { error: Error; title: string; reload: () => void }) {
  if (!(error instanceof ApiError) || error.status !== 412) return <ErrorPanel error={error} title={title} />;
  return (
    <div className={css['note']} role="alert">
      <p>
        Somebody else changed this while you were at it, so yours was not saved over theirs. Look at the
        current version, then change it again.
      </p>
      <Button variant="default" size="xs" onClick={reload}>
        Show the current version
      </Button>
    </div>
  );
}
