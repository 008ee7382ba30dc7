import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import {
  demonstrationsQuery,
  endDemonstration,
  scenariosQuery,
  type DemonstrationSummary,
  type Scenario,
} from '../../api/demonstrations';
import { demonstrationPath } from '../../api/demonstration-frame';
import { formatTime } from '../../shared/format/dates';
import { Page } from '../../shared/parts/page';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import css from './try-page.module.css';

function Story({ scenario }: { scenario: Scenario }) {
  return (
    <li className={css['story']}>
      <h2>{scenario.title}</h2>
      <p>{scenario.summary}</p>
      <p className={css['quiet']}>
        {scenario.steps} steps, about {scenario.minutes} minutes, as {scenario.customer}
      </p>
      <Button component={Link} to={`/try/${scenario.id}`}>
        Try it
      </Button>
    </li>
  );
}

function Begun({ run }: { run: DemonstrationSummary }) {
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => endDemonstration(run.id),
    onSettled: () => queries.invalidateQueries({ queryKey: demonstrationsQuery().queryKey }),
  });
  return (
    <li className={css['begun']}>
      <div>
        <strong>{run.title}</strong>
        <p className={css['quiet']}>
          {run.part === 'watcher' ? 'You watch. ' : ''}Kept until {formatTime(run.expiresAt)}
        </p>
      </div>
      <div className={css['deeds']}>
        <Button component="a" href={demonstrationPath(run.id)} variant="default">
          Go on
        </Button>
        {run.part === 'driver' && (
          <Button variant="default" loading={end.isPending} onClick={() => end.mutate()}>
            End it
          </Button>
        )}
      </div>
      {end.isError && <ErrorPanel error={end.error} title="It goes on" />}
    </li>
  );
}

function OwnRuns() {
  const runs = useQuery(demonstrationsQuery()).data ?? [];
  if (runs.length === 0) return null;
  return (
    <section aria-labelledby="begun">
      <h2 id="begun">Where you left off</h2>
      <ul className={css['list']}>
        {runs.map((run) => (
          <Begun key={run.id} run={run} />
        ))}
      </ul>
    </section>
  );
}

/** What can be tried out without ordering anything. */
export function TryPage() {
  const scenarios = useQuery(scenariosQuery());
  return (
    <Page title="Try it without ordering">
      <p className={css['lead']}>
        The real shop, with an invented customer: cart, order, network, service. Nothing is billed, nobody is
        called, and all of it is thrown away afterwards.
      </p>
      {scenarios.isPending ? (
        <Loading heights={[160, 160, 160]} label="Loading what can be tried" />
      ) : scenarios.isError ? (
        <ErrorPanel error={scenarios.error} retry={() => void scenarios.refetch()} />
      ) : scenarios.data.length === 0 ? (
        <EmptyState title="Nothing to try out yet">
          <p>Demonstrations appear once the catalogue sells what they show.</p>
        </EmptyState>
      ) : (
        <ul className={css['stories']}>
          {scenarios.data.map((scenario) => (
            <Story key={scenario.id} scenario={scenario} />
          ))}
        </ul>
      )}
      <OwnRuns />
    </Page>
  );
}
