import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { needsListQuery, needsQuery, startNeeds, type ListedAssessment } from '../../api/needs';
import { formatTime } from '../../shared/format/dates';
import { count } from '../../shared/format/words';
import { Page } from '../../shared/parts/page';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import { NEEDS_STATE } from '../../shared/needs/words';
import css from './needs-pages.module.css';

const PAGE = 20;

function Mine({ assessment }: { assessment: ListedAssessment }) {
  const { id, name, state, answers, updatedAt } = assessment;
  return (
    <li>
      <Link to="/needs/$assessmentId" params={{ assessmentId: id }}>
        {name}
      </Link>
      <span className={css['quiet']}>
        {count(answers, 'answer')} · {NEEDS_STATE[state]} · {formatTime(updatedAt)}
      </span>
    </li>
  );
}

/** Where the questionnaire begins, or goes on. */
export function NeedsStartPage() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const mine = useQuery(needsListQuery('open,submitted,taken', 0, PAGE));
  const start = useMutation({
    mutationFn: () => startNeeds(),
    onSuccess: (begun) => {
      queries.setQueryData(needsQuery({ id: begun.id, share: null }).queryKey, begun);
      void queries.invalidateQueries({ queryKey: ['needs-list'] });
      void navigate({ to: '/needs/$assessmentId', params: { assessmentId: begun.id } });
    },
  });
  return (
    <Page title="Help me choose" narrow>
      <div className={css['stack']}>
        <p>
          A few questions about your places and people, and we show what fits, why, what does not, and what it
          comes to. Skip whatever you do not know. Everything is saved, and you can share it.
        </p>
        <div>
          <Button size="md" loading={start.isPending} onClick={() => start.mutate()}>
            Start
          </Button>
        </div>
        {start.isError && <ErrorPanel error={start.error} retry={() => start.mutate()} />}
        {mine.isPending && <Loading heights={[40]} label="Loading what you began" />}
        {mine.isError && <ErrorPanel error={mine.error} retry={() => void mine.refetch()} />}
        {mine.data !== undefined && mine.data.data.length > 0 && (
          <section aria-labelledby="begun">
            <h2 id="begun">Go on where you stopped</h2>
            <ul className={css['list']}>
              {mine.data.data.map((one) => (
                <Mine key={one.id} assessment={one} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Page>
  );
}
