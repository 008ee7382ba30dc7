import { Button, Tabs, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { draftsQuery, makeDraft } from '../../api/studio';
import { formatTime } from '../../shared/format/dates';
import { count } from '../../shared/format/words';
import { Page } from '../../shared/parts/page';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
import { useListKeys } from '../desk/use-list-keys';
import { EntriesPart } from './entries-part';
import { FilesPart } from './files-part';
import { PublicationsPart } from './publications-part';
import css from './studio.module.css';
import { STATES } from './words';

function DraftsPart() {
  const [name, setName] = useState('');
  const mayMake = useMay('catalogueDraft:create');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const rows = useRef<HTMLUListElement>(null);
  useListKeys(rows, false, () => undefined);
  const list = useQuery(draftsQuery());
  const make = useMutation({
    mutationFn: makeDraft,
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ queryKey: ['studio', 'drafts'] });
      void navigate({ to: '/catalogue/drafts/$draftId', params: { draftId: id } });
    },
  });
  return (
    <section className={css['stack']} aria-label="Drafts">
      {mayMake && (
        <form
          className={css['actions']}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') make.mutate(name.trim());
          }}
        >
          <TextInput
            label="Name of a new draft"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" loading={make.isPending}>
            New draft
          </Button>
        </form>
      )}
      {make.isError && <ErrorPanel error={make.error} />}
      {list.isPending ? (
        <Loading heights={[56, 56]} label="Loading the drafts" />
      ) : list.isError ? (
        <ErrorPanel error={list.error} retry={() => void list.refetch()} />
      ) : list.data.data.length === 0 ? (
        <EmptyState title="No drafts">
          <p>What you change in the catalogue stands in a draft first, until it is published.</p>
        </EmptyState>
      ) : (
        <ul className={css['rows']} ref={rows}>
          {list.data.data.map((draft) => (
            <li key={draft.id} className={css['row']}>
              <div className={css['head']}>
                <Link
                  to="/catalogue/drafts/$draftId"
                  params={{ draftId: draft.id }}
                  className={css['name']}
                  data-desk-row=""
                >
                  {draft.name}
                </Link>
                <span className={css['quiet']}>{STATES[draft.state]}</span>
              </div>
              <p className={css['quiet']}>
                {count(draft.entryCount, 'entry', 'entries')} · {draft.authorName} ·{' '}
                {formatTime(draft.updatedAt)}
                {draft.publishAt !== null &&
                  draft.state === 'scheduled' &&
                  ` · goes live ${formatTime(draft.publishAt)}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Where the catalogue is kept: entries, drafts, what was published, and files. */
export function StudioPage() {
  return (
    <Page title="Catalogue">
      <Tabs defaultValue="entries" keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="entries">Entries</Tabs.Tab>
          <Tabs.Tab value="drafts">Drafts</Tabs.Tab>
          <Tabs.Tab value="publications">Published</Tabs.Tab>
          <Tabs.Tab value="files">Files</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="entries">
          <EntriesPart />
        </Tabs.Panel>
        <Tabs.Panel value="drafts">
          <DraftsPart />
        </Tabs.Panel>
        <Tabs.Panel value="publications">
          <PublicationsPart />
        </Tabs.Panel>
        <Tabs.Panel value="files">
          <FilesPart />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
