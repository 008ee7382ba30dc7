import { Button, JsonInput, Select } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { type Document, draftsQuery, makeDraft, saveEntry } from '../../../api/studio';
import { ErrorPanel } from '../../../shared/parts/states';
import css from '../studio.module.css';
import { kindWord } from '../words';
import { BundleForm } from './bundle-form';
import { FieldInput } from './field-input';
import { fieldsOf, valueAt, withValue } from './fields';
import { focusField } from './focus-field';
import { OfferingPrices } from './offering-prices';
import { PriceForm } from './price-form';
import { SpecificationForm } from './specification-form';

interface EntryEditorProps {
  kind: string;
  /** Null: a new entry. */
  entryId: string | null;
  /** What the form starts from: as published, or as drafted. */
  stored: Document;
  baseVersion?: number | undefined;
  /** The draft that it is edited in; it can be chosen when there is none. */
  draftId?: string | undefined;
  /** Drafts that have the entry already: saving into one of them from here would lose what it says. */
  taken?: readonly string[];
  /** The attribute that a finding is about. */
  wanted?: string | undefined;
}

const NEW = 'new draft';
const NONE: readonly string[] = [];

/** The form of an entry, with the rest as JSON; what it says goes into a draft. */
export function EntryEditor({
  kind,
  entryId,
  stored,
  baseVersion,
  draftId,
  taken = NONE,
  wanted,
}: EntryEditorProps) {
  const [document, setDocument] = useState(stored);
  const [json, setJson] = useState<string | null>(null);
  const [target, setTarget] = useState<string>(draftId ?? NEW);
  const form = useRef<HTMLFormElement>(null);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const drafts = useQuery(draftsQuery('draft,checked'));
  useEffect(() => {
    if (!wanted) return undefined;
    // After the page's heading took the focus, as it does on every change of route.
    const frame = requestAnimationFrame(() => form.current && focusField(form.current, wanted));
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  const save = useMutation({
    mutationFn: async (next: Document | null) => {
      const into =
        target === NEW
          ? (await makeDraft(`${kindWord(kind)}: ${String(stored.name ?? document.name ?? 'new')}`)).id
          : target;
      await saveEntry(into, {
        kind,
        id: entryId,
        document: next,
        ...(baseVersion !== undefined && { baseVersion }),
      });
      return into;
    },
    onSuccess: (into) => {
      void queries.invalidateQueries({ queryKey: ['studio'] });
      void navigate({ to: '/catalogue/drafts/$draftId', params: { draftId: into } });
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
  const change = (path: string, value: unknown) => {
    setJson(null);
    setDocument((before) => withValue(before, path, value));
  };
  const choices = (drafts.data?.data ?? []).filter(({ id }) => id === draftId || !taken.includes(id));
  return (
    <form
      ref={form}
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
            change={(value) => change(field.path, value)}
          />
        ))}
      </div>
      {kind === 'productOffering' && <OfferingPrices document={document} draftId={draftId} />}
      {kind === 'productOffering' && document['isBundle'] === true && (
        <BundleForm document={document} change={change} />
      )}
      {kind === 'productSpecification' && <SpecificationForm document={document} change={change} />}
      {kind === 'productOfferingPrice' && <PriceForm document={document} change={change} />}
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
            ...choices.map(({ id, name }) => ({ value: id, label: name })),
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
