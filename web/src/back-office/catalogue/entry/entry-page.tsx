import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { draftedEntryQuery, entriesQuery, entryQuery } from '../../../api/studio';
import { Page } from '../../../shared/parts/page';
import { ErrorPanel, Loading } from '../../../shared/parts/states';
import { useMay } from '../../../shared/session/use-may';
import css from '../studio.module.css';
import { kindWord } from '../words';
import { EntryEditor } from './entry-editor';
import type { EntryView } from './entry-view';
import { HistoryPart } from './history-part';

const OPEN = new Set(['draft', 'checked', 'scheduled']);

/** An entry as it is published, or, where a draft is named that changes it, as it is drafted. */
function Entry({ kind, entryId, view }: { kind: string; entryId: string; view: EntryView }) {
  const mayEdit = useMay('catalogueDraft:patch');
  const drafted = useQuery({
    ...draftedEntryQuery(view.draft ?? '', kind, entryId),
    enabled: view.draft !== undefined,
  });
  const live = useQuery({
    ...entryQuery(kind, entryId),
    // also where the draft does not change the entry, or removes it
    enabled: view.draft === undefined || (drafted.isSuccess && !drafted.data?.document),
  });
  const listed = useQuery(entriesQuery({ text: entryId, kind, offset: 0, limit: 1 }));
  const failed = drafted.isError ? drafted : live.isError ? live : null;
  if (failed)
    return (
      <Page title={kindWord(kind)} above={<Link to="/catalogue">Catalogue</Link>}>
        <ErrorPanel error={failed.error} retry={() => void failed.refetch()} />
      </Page>
    );
  const name = drafted.data?.name ?? live.data?.name ?? kindWord(kind);
  const document = drafted.data?.document ?? live.data?.document;
  const version = drafted.data ? drafted.data.baseVersion : live.data?.version;
  const drafts = (listed.data?.data[0]?.drafts ?? []).filter(({ state }) => OPEN.has(state));
  return (
    <Page
      title={name}
      above={
        <>
          <Link to="/catalogue">Catalogue</Link> · {kindWord(kind)}
        </>
      }
    >
      {!document && (drafted.isFetching || live.isPending) ? (
        <Loading heights={[64, 64, 64]} label="Loading the entry" />
      ) : (
        <div className={css['stack']}>
          {drafts.map(({ changeSetId, changeSetName, changedBy }) => (
            <p key={changeSetId} className={css['panel']}>
              {changeSetId === view.draft ? (
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
          ))}
          {mayEdit ? (
            <EntryEditor
              key={`${view.draft ?? ''} ${drafted.data?.version ?? ''} ${version ?? ''}`}
              kind={kind}
              entryId={entryId}
              stored={document ?? {}}
              baseVersion={version ?? undefined}
              draftId={view.draft}
              taken={drafts.map(({ changeSetId }) => changeSetId)}
              wanted={view.field}
            />
          ) : (
            <pre className={css['document']}>{JSON.stringify(document ?? null, null, 2)}</pre>
          )}
          <HistoryPart kind={kind} entryId={entryId} />
        </div>
      )}
    </Page>
  );
}

/** One entry of the catalogue: its form, the rest as JSON, and how it came to be what it is. */
export function EntryPage() {
  const { kind = '', entryId = 'new' }: { kind?: string; entryId?: string } = useParams({ strict: false });
  const view: EntryView = useSearch({ strict: false });
  if (entryId !== 'new') return <Entry kind={kind} entryId={entryId} view={view} />;
  return (
    <Page
      title={`New ${kindWord(kind).toLowerCase()}`}
      above={
        <>
          <Link to="/catalogue">Catalogue</Link> · {kindWord(kind)}
        </>
      }
    >
      <EntryEditor kind={kind} entryId={null} stored={{}} draftId={view.draft} />
    </Page>
  );
}
