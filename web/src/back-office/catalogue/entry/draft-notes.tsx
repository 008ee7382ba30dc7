import { Link } from '@tanstack/react-router';
import type { ListedEntry } from '../../../api/studio';
import css from '../studio.module.css';

interface DraftNotesProps {
  kind: string;
  entryId: string;
  /** Open drafts that change the entry. */
  drafts: ListedEntry['drafts'];
  /** The draft that the entry is shown in. */
  seen: string | undefined;
}

/** Says in which drafts the entry is changed already, with the way to go on there. */
export function DraftNotes({ kind, entryId, drafts, seen }: DraftNotesProps) {
  return drafts.map(({ changeSetId, changeSetName, changedBy }) => (
    <p key={changeSetId} className={css['panel']}>
      {changeSetId === seen ? (
        <span>
          You see it as it stands in the draft{' '}
          <Link to="/catalogue/drafts/$draftId" params={{ draftId: changeSetId }}>
            {changeSetName}
          </Link>
          .
        </span>
      ) : (
        <span>
          {changedBy} changed it in the draft {changeSetName}.{' '}
          <Link
            to="/catalogue/entries/$kind/$entryId"
            params={{ kind, entryId }}
            search={{ draft: changeSetId }}
          >
            Go on with that
          </Link>
        </span>
      )}
    </p>
  ));
}
