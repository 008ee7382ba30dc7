import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { entriesQuery } from '../../api/studio';
import { count } from '../../shared/format/words';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
import { useListKeys } from '../desk/use-list-keys';
import css from './studio.module.css';
import { KINDS, kindWord } from './words';

const PAGE = 50;

/** Everything that the catalogue has, published or drafted. */
export function EntriesPart() {
  const [text, setText] = useState('');
  const [kind, setKind] = useState('productOffering');
  const [offset, setOffset] = useState(0);
  const [asked] = useDebouncedValue(text, 200);
  const mayEdit = useMay('catalogueDraft:patch');
  const list = useQuery({
    ...entriesQuery({ text: asked, kind, offset, limit: PAGE }),
    placeholderData: keepPreviousData,
  });
  const rows = useRef<HTMLUListElement>(null);
  useListKeys(rows, false, () => undefined);
  const total = list.data?.total ?? 0;
  return (
    <section className={css['stack']} aria-label="Entries">
      <div className={css['fields']}>
        <TextInput
          label="Name, code or id"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setOffset(0);
          }}
        />
        <Select
          label="Kind"
          data={[...KINDS]}
          value={kind}
          onChange={(value) => {
            setKind(value ?? '');
            setOffset(0);
          }}
          clearable
        />
        {mayEdit && kind !== '' && (
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link to="/catalogue/entries/$kind/$entryId" params={{ kind, entryId: 'new' }} {...props} />
            )}
          >
            New {kindWord(kind).toLowerCase()}
          </Button>
        )}
      </div>
      {list.isPending ? (
        <Loading heights={[56, 56, 56]} label="Loading the catalogue" />
      ) : list.isError ? (
        <ErrorPanel error={list.error} retry={() => void list.refetch()} />
      ) : list.data.data.length === 0 ? (
        <EmptyState title="Nothing found">
          <p>Write less of the name, or choose another kind.</p>
        </EmptyState>
      ) : (
        <>
          <p className={css['quiet']}>{count(total, 'entry', 'entries')}</p>
          <ul className={css['rows']} ref={rows}>
            {list.data.data.map((entry) => (
              <li key={`${entry.kind} ${entry.id}`} className={css['row']}>
                <div className={css['head']}>
                  <Link
                    to="/catalogue/entries/$kind/$entryId"
                    params={{ kind: entry.kind, entryId: entry.id }}
                    search={entry.published || !entry.drafts[0] ? {} : { draft: entry.drafts[0].changeSetId }}
                    className={css['name']}
                    data-desk-row=""
                  >
                    {entry.name}
                  </Link>
                  <span className={css['quiet']}>
                    {entry.published ? entry.lifecycleStatus : 'Only in a draft'}
                  </span>
                </div>
                <p className={css['quiet']}>
                  {kindWord(entry.kind)}
                  {entry.code !== null && ` · ${entry.code}`}
                  {entry.drafts.map((draft) => (
                    <span key={draft.changeSetId}>
                      {' · '}
                      <Link to="/catalogue/drafts/$draftId" params={{ draftId: draft.changeSetId }}>
                        in the draft {draft.changeSetName}
                      </Link>
                    </span>
                  ))}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {total > PAGE && (
        <div className={css['actions']}>
          <Button variant="default" disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
            Before
          </Button>
          <Button
            variant="default"
            disabled={offset + PAGE >= total}
            onClick={() => setOffset(offset + PAGE)}
          >
            Next
          </Button>
        </div>
      )}
    </section>
  );
}
