/** What the address of an entry says beside its id. */
export interface EntryView {
  /** The draft that it is looked at and edited in. */
  draft?: string;
  /** The attribute that a finding is about, such as `price.unit`. */
  field?: string;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Reads the address; what is no text is left out. */
export function entryView({ draft, field }: Record<string, unknown>): EntryView {
  const [inDraft, atField] = [text(draft), text(field)];
  return { ...(inDraft && { draft: inDraft }), ...(atField && { field: atField }) };
}
