import { Link, useParams, useSearch } from '@tanstack/react-router';
import { Page } from '../../../shared/parts/page';
import { ErrorPanel, Loading } from '../../../shared/parts/states';
import { useMay } from '../../../shared/session/use-may';
import css from '../studio.module.css';
import { kindWord } from '../words';
import { DraftNotes } from './draft-notes';
import { EntryEditor } from './entry-editor';
import type { EntryView } from './entry-view';
import { HistoryPart } from './history-part';
import { useShownEntry } from './use-shown-entry';

/** An entry as it is published, or, where a draft is named that changes it, as it is drafted. */
function Entry({ kind, entryId, view }: { kind: string; entryId: string; view: EntryView }) {
  const mayEdit = useMay('catalogueDraft:patch');
  const { failed, shown, drafts } = useShownEntry(kind, entryId, view.draft);
  return (
    <Page title={shown?.name ?? kindWord(kind)} above={<Above kind={kind} />}>
      {failed ? (
        <ErrorPanel error={failed.error} retry={() => void failed.refetch()} />
      ) : !shown ? (
        <Loading heights={[64, 64, 64]} label="Loading the entry" />
      ) : (
        <div className={css['stack']}>
          <DraftNotes kind={kind} entryId={entryId} drafts={drafts} seen={view.draft} />
          {mayEdit ? (
            <EntryEditor
              key={shown.edition}
              kind={kind}
              entryId={entryId}
              stored={shown.document}
              baseVersion={shown.baseVersion}
              draftId={view.draft}
              taken={drafts.map(({ changeSetId }) => changeSetId)}
              wanted={view.field}
            />
          ) : (
            <pre className={css['document']}>{JSON.stringify(shown.document, null, 2)}</pre>
          )}
          <HistoryPart kind={kind} entryId={entryId} />
        </div>
      )}
    </Page>
  );
}

function Above({ kind }: { kind: string }) {
  return (
    <>
      <Link to="/catalogue">Catalogue</Link> · {kindWord(kind)}
    </>
  );
}

/** One entry of the catalogue: its form, the rest as JSON, and how it came to be what it is. */
export function EntryPage() {
  const { kind = '', entryId = 'new' }: { kind?: string; entryId?: string } = useParams({ strict: false });
  const view: EntryView = useSearch({ strict: false });
  if (entryId !== 'new') return <Entry kind={kind} entryId={entryId} view={view} />;
  return (
    <Page title={`New ${kindWord(kind).toLowerCase()}`} above={<Above kind={kind} />}>
      <EntryEditor kind={kind} entryId={null} stored={{}} draftId={view.draft} />
    </Page>
  );
}
