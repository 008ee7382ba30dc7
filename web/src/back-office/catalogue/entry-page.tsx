import { Button, Checkbox, JsonInput, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { type Document, draftsQuery, entryQuery, historyQuery, makeDraft, saveEntry } from '../../api/studio';
import { formatTime } from '../../shared/format/dates';
import { Page } from '../../shared/parts/page';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
import { DifferenceList } from './difference-list';
import { type Field, fieldsOf, valueAt, withValue } from './fields';
import css from './studio.module.css';
import { kindWord } from './words';

function FieldInput({
  field,
  value,
  change,
}: {
  field: Field;
  value: unknown;
  change: (value: unknown) => void;
}) {
  const text = value === undefined || value === null ? '' : String(value);
  const shared = { label: field.label };
  switch (field.type) {
    case 'boolean':
      return (
        <Checkbox
          {...shared}
          checked={value === true}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      );
    case 'number':
      return (
        <NumberInput
          {...shared}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => change(typeof next === 'number' ? next : undefined)}
        />
      );
    case 'select':
      return (
        <Select
          {...shared}
          data={[...(field.options ?? [])]}
          value={text || null}
          onChange={(next) => change(next ?? undefined)}
        />
      );
    case 'list':
      return (
        <TextInput
          {...shared}
          defaultValue={Array.isArray(value) ? value.join(', ') : ''}
          onBlur={(event) =>
            change(
              event.currentTarget.value
                .split(',')
                .map((one) => one.trim())
                .filter((one) => one !== ''),
            )
          }
        />
      );
    case 'long':
      return (
        <Textarea
          {...shared}
          className={css['wide'] ?? ''}
          autosize
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
        />
      );
    default:
      return (
        <TextInput
          {...shared}
          value={text}
          onChange={(event) => change(event.currentTarget.value || undefined)}
        />
      );
  }
}

interface EditorProps {
  kind: string;
  entryId: string | null;
  stored: Document;
  baseVersion?: number;
}

const NEW = 'new draft';

function Editor({ kind, entryId, stored, baseVersion }: EditorProps) {
  const [document, setDocument] = useState(stored);
  const [json, setJson] = useState<string | null>(null);
  const [target, setTarget] = useState<string>(NEW);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const drafts = useQuery(draftsQuery('draft,checked'));
  const save = useMutation({
    mutationFn: async (wanted: Document | null) => {
      const draftId =
        target === NEW
          ? (await makeDraft(`${kindWord(kind)}: ${String(stored.name ?? document.name ?? 'new')}`)).id
          : target;
      await saveEntry(draftId, {
        kind,
        id: entryId,
        document: wanted,
        ...(baseVersion !== undefined && { baseVersion }),
      });
      return draftId;
    },
    onSuccess: (draftId) => {
      void queries.invalidateQueries({ queryKey: ['studio'] });
      void navigate({ to: '/catalogue/drafts/$draftId', params: { draftId } });
    },
  });
  const readJson = (text: string) => {
    setJson(text);
    try {
      setDocument(JSON.parse(text) as Document);
    } catch {
      // half-typed JSON: the field says so, and the last whole document stays
    }
  };
  const isBroken = json !== null && !isJson(json);
  return (
    <form
      className={css['stack']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBroken) save.mutate(document);
      }}
      onKeyDown={(event) => {
        if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        if (!isBroken) save.mutate(document);
      }}
    >
      <div className={css['fields']}>
        {fieldsOf(kind).map((field) => (
          <FieldInput
            key={field.path}
            field={field}
            value={valueAt(document, field.path)}
            change={(value) => {
              setJson(null);
              setDocument(withValue(document, field.path, value));
            }}
          />
        ))}
      </div>
      <details>
        <summary>Everything else, as JSON</summary>
        <JsonInput
          aria-label="The whole document as JSON"
          validationError="This is no JSON yet"
          autosize
          maxRows={30}
          value={json ?? JSON.stringify(document, null, 2)}
          onChange={readJson}
        />
      </details>
      <div className={css['actions']}>
        <Select
          label="Into"
          data={[
            { value: NEW, label: 'A new draft' },
            ...(drafts.data?.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={target}
          onChange={(value) => setTarget(value ?? NEW)}
          allowDeselect={false}
        />
        <Button type="submit" loading={save.isPending} disabled={isBroken}>
          Save into the draft
        </Button>
        {entryId !== null && (
          <Button variant="default" color="red" onClick={() => save.mutate(null)}>
            Remove in the draft
          </Button>
        )}
      </div>
      {save.isError && <ErrorPanel error={save.error} />}
    </form>
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function History({ kind, entryId }: { kind: string; entryId: string }) {
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

/** One entry of the catalogue: its form, the rest as JSON, and how it came to be what it is. */
export function EntryPage() {
  const { kind = '', entryId = 'new' }: { kind?: string; entryId?: string } = useParams({ strict: false });
  const isNew = entryId === 'new';
  const mayEdit = useMay('catalogueDraft:patch');
  const entry = useQuery({ ...entryQuery(kind, entryId), enabled: !isNew });
  const title = isNew ? `New ${kindWord(kind).toLowerCase()}` : (entry.data?.name ?? kindWord(kind));
  return (
    <Page title={title} above={kindWord(kind)}>
      {isNew ? (
        <Editor kind={kind} entryId={null} stored={{}} />
      ) : entry.isPending ? (
        <Loading heights={[64, 64, 64]} label="Loading the entry" />
      ) : entry.isError ? (
        <ErrorPanel error={entry.error} retry={() => void entry.refetch()} />
      ) : (
        <div className={css['stack']}>
          {mayEdit ? (
            <Editor
              key={entry.data.version}
              kind={kind}
              entryId={entryId}
              stored={entry.data.document ?? {}}
              baseVersion={entry.data.version ?? undefined}
            />
          ) : (
            <pre>{JSON.stringify(entry.data.document, null, 2)}</pre>
          )}
          <History kind={kind} entryId={entryId} />
        </div>
      )}
    </Page>
  );
}
