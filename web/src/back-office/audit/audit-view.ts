import type { AuditQuery } from '../../api/audit';

/** What the list shows; kept in the address, so that a view can be sent to a colleague. Days are the reader's. */
export interface AuditView {
  from?: string | undefined;
  until?: string | undefined;
  actor?: string | undefined;
  customerId?: string | undefined;
  operation?: string | undefined;
  subjectId?: string | undefined;
}

const NAMES = ['from', 'until', 'actor', 'customerId', 'operation', 'subjectId'] as const;

/** Reads a view from search parameters of any kind; what is no view is left out. */
export function auditView(search: Readonly<Record<string, unknown>>): AuditView {
  const known = NAMES.flatMap((name) => {
    const value = search[name];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    return text === '' ? [] : [[name, text] as const];
  });
  return Object.fromEntries(known);
}

/** Days become moments: from the first one's start until the last one's end. */
export function queryOf({ from, until, ...rest }: AuditView): AuditQuery {
  return {
    ...rest,
    ...(from !== undefined && { from: new Date(`${from}T00:00:00`).toISOString() }),
    ...(until !== undefined && { until: new Date(`${until}T24:00:00`).toISOString() }),
  };
}
