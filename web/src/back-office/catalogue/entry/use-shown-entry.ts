import { useQuery } from '@tanstack/react-query';
import {
  type Document,
  draftedEntryQuery,
  entriesQuery,
  entryQuery,
  type ListedEntry,
} from '../../../api/studio';

interface ShownEntry {
  name: string;
  document: Document;
  /** The published version that the document was made from. */
  baseVersion: number | undefined;
  /** Changes whenever the server has another document. */
  edition: string;
}

interface Loaded {
  failed: { error: Error; refetch: () => unknown } | null;
  /** Null: on its way. */
  shown: ShownEntry | null;
  /** Open drafts that change the entry. */
  drafts: ListedEntry['drafts'];
}

const OPEN = new Set(['draft', 'checked', 'scheduled']);

/** The entry as the named draft has it, else (also where the draft does not change it, or removes it) as published. */
export function useShownEntry(kind: string, entryId: string, draftId: string | undefined): Loaded {
  const drafted = useQuery({
    ...draftedEntryQuery(draftId ?? '', kind, entryId),
    enabled: draftId !== undefined,
  });
  const asksLive = draftId === undefined || (drafted.isSuccess && !drafted.data?.document);
  const live = useQuery({ ...entryQuery(kind, entryId), enabled: asksLive });
  const listed = useQuery(entriesQuery({ text: entryId, kind, offset: 0, limit: 1 }));
  const source = asksLive ? live : drafted;
  const entry = source.data;
  return {
    failed: source.isError ? { error: source.error, refetch: source.refetch } : null,
    shown: entry
      ? {
          name: entry.name,
          document: entry.document ?? {},
          baseVersion: ('baseVersion' in entry ? entry.baseVersion : entry.version) ?? undefined,
          edition: `${draftId ?? ''} ${entry.version ?? ''}`,
        }
      : null,
    drafts: (listed.data?.data[0]?.drafts ?? []).filter(({ state }) => OPEN.has(state)),
  };
}
