import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ApiError } from '../../api/errors';
import { type Publication, publicationsQuery, rollBack } from '../../api/studio';
import { formatTime } from '../../shared/format/dates';
import { count } from '../../shared/format/words';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
import css from './studio.module.css';

function Row({ publication }: { publication: Publication }) {
  const { number, name, notes, publisherName, publishedAt, entryCount, rollsBack, rolledBackBy } =
    publication;
  const may = useMay('cataloguePublication:rollback');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const back = useMutation({
    mutationFn: (force: boolean) => rollBack(number, force),
    onSuccess: (draft) => {
      void queries.invalidateQueries({ queryKey: ['studio'] });
      void navigate({ to: '/catalogue/drafts/$draftId', params: { draftId: draft.id } });
    },
  });
  const moved = back.error instanceof ApiError && back.error.code === 'entriesChangedSince';
  return (
    <li className={css['row']}>
      <div className={css['head']}>
        <span className={css['name']}>
          {number}. {name}
        </span>
        {may && rolledBackBy === null && (
          <Button variant="default" size="xs" loading={back.isPending} onClick={() => back.mutate(false)}>
            Roll back {number}
          </Button>
        )}
      </div>
      <p className={css['quiet']}>
        {formatTime(publishedAt)} · {publisherName} · {count(entryCount, 'entry', 'entries')}
        {rollsBack !== null && ` · takes back ${rollsBack}`}
        {rolledBackBy !== null && ` · taken back by ${rolledBackBy}`}
      </p>
      {notes !== null && <p>{notes}</p>}
      {back.isError && <ErrorPanel error={back.error} />}
      {moved && (
        <Button color="red" variant="default" onClick={() => back.mutate(true)}>
          Restore them all the same
        </Button>
      )}
    </li>
  );
}

/** What was published, and taking it back. */
export function PublicationsPart() {
  const list = useQuery(publicationsQuery());
  if (list.isPending) return <Loading heights={[56, 56]} label="Loading the publications" />;
  if (list.isError) return <ErrorPanel error={list.error} retry={() => void list.refetch()} />;
  if (list.data.data.length === 0)
    return (
      <EmptyState title="Nothing has been published from a draft yet">
        <p>Open an entry, change it in a draft, and publish that.</p>
      </EmptyState>
    );
  return (
    <ul className={css['rows']} aria-label="Publications">
      {list.data.data.map((publication) => (
        <Row key={publication.number} publication={publication} />
      ))}
    </ul>
  );
}
