import { useQuery } from '@tanstack/react-query';
import { historyQuery } from '../../../api/studio';
import { formatTime } from '../../../shared/format/dates';
import { DifferenceList } from '../difference-list';
import css from '../studio.module.css';

/** How the entry came to be what it is: publication by publication. */
export function HistoryPart({ kind, entryId }: { kind: string; entryId: string }) {
  const history = useQuery(historyQuery(kind, entryId));
  if (!history.data || history.data.length === 0) return null;
  return (
    <section aria-label="History">
      <h2>History</h2>
      <ul className={css['rows']}>
        {history.data.map((step) => (
          <li key={step.publication} className={css['row']}>
            <p>
              <span className={css['name']}>
                {step.publication}. {step.publicationName}
              </span>{' '}
              <span className={css['quiet']}>
                {formatTime(step.publishedAt)} · {step.publisherName}
              </span>
            </p>
            <DifferenceList differences={step.differences} />
          </li>
        ))}
      </ul>
    </section>
  );
}
