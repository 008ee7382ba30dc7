import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type CustomerView, RecordView } from '../../../business/audit/index.js';
import { ALL, isId, isObject, Refusal } from '../../../domains/helpers/index.js';
import type { AdmittedRequest } from '../access/index.js';
import { CUSTOMER_DATA } from './customer-data.js';

/** Say which part of a list is wanted, not what is looked for. */
const PAGING = new Set(['limit', 'offset', 'fields', 'sort', 'before']);
const LONGEST_VALUE = 200;

/**
 * Writes what staff see of customers' data into the audit log before the answer leaves. Customers and programs that read
 * their own are not written; nor does anything wait for this on their way.
 */
@Injectable()
export class StaffViews {
  constructor(private readonly views: RecordView) {}

  /**
   * Called with each answer, just before it is sent.
   * @returns undefined when there is nothing to write.
   * @throws Refusal `auditUnavailable`: what cannot be written is not shown.
   */
  before(request: AdmittedRequest, reply: FastifyReply, payload: unknown): Promise<void> | undefined {
    const { caller, operation } = request;
    if (caller?.scope.actor.kind !== 'staff' || operation === undefined || request.method !== 'GET')
      return undefined;
    const seen = CUSTOMER_DATA.get(operation);
    if (seen === undefined || reply.statusCode >= 400) return undefined;
    const ids = idsIn(payload, request);
    const { customerId } = caller.scope;
    return this.views
      .execute(caller.scope, {
        operation,
        subjectType: seen.subject,
        owned: seen.owned,
        ids,
        request: requested(request),
        address: request.ip,
        ...(customerId !== ALL && { customerId }),
      } satisfies CustomerView)
      .catch((error: unknown) => {
        request.log.error(`${request.id} A view by staff was not written: ${(error as Error).message}`);
        throw notWritten();
      });
  }
}

const notWritten = (): Refusal =>
  new Refusal(
    'unavailable',
    'auditUnavailable',
    'What staff see of customers is written down first, and that did not work: try again in a moment.',
  );

/** Of the resources in the answer; of the one asked for, when the answer has no body (not modified). */
function idsIn(payload: unknown, { params }: AdmittedRequest): string[] {
  const asked = isObject(params) && isId(params.id) ? [params.id] : [];
  if (asked.length > 0) return asked;
  if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return [];
  const body: unknown = payload.length > 0 ? JSON.parse(payload.toString()) : undefined;
  const rows = Array.isArray(body) ? body : isObject(body) && Array.isArray(body.items) ? body.items : [body];
  return rows.flatMap((row: unknown) => (isObject(row) && isId(row.id) ? [row.id] : []));
}

/** The path, and what was searched for: that is what an auditor asks. */
function requested({ url, query }: AdmittedRequest): CustomerView['request'] {
  const words = Object.entries(isObject(query) ? query : {})
    .filter(([name, value]) => !PAGING.has(name) && typeof value === 'string' && value !== '')
    .map(([name, value]) => [name, String(value).slice(0, LONGEST_VALUE)] as const);
  const path = url.split('?')[0] ?? url;
  return words.length > 0 ? { path, query: Object.fromEntries(words) } : { path };
}
