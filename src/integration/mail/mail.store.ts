import { Injectable } from '@nestjs/common';
import {
  ALL,
  Database,
  newId,
  OPERATOR_TENANT,
  SANDBOX_TENANT,
  systemScope,
  type Transaction,
} from '../../domains/helpers/index.js';
import type { Mail, MailLink } from './mail.js';

/** queued: has a job. waiting: nobody to hand it to yet. failed: given up. */
export type MailState = 'queued' | 'waiting' | 'delivered' | 'failed';

export interface StoredMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  /** Empty once the mail is out, outside a demo. */
  readonly text: string;
  readonly link: MailLink | null;
  readonly state: MailState;
  readonly attempts: number;
  readonly createdAt: Date;
}

const SCOPE = systemScope('mail');

const INSERT = `
  INSERT INTO base.mail (id, tenant_id, customer_id, user_account_id, recipient, subject, body, link_label, link_path,
    state, created_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'queued', $10, $10)`;

const COLUMNS = `id, recipient AS "to", subject, coalesce(body, '') AS text, state, attempts, created_at AS "createdAt",
  CASE WHEN link_path IS NOT NULL THEN jsonb_build_object('label', link_label, 'path', link_path) END AS link`;

/** An ended mail keeps who got what and when; its words, and the secrets in its link, are gone unless they are kept. */
const END = `
  UPDATE base.mail SET state = $2, attempts = attempts + 1, last_error = $3, updated_at = $4,
    delivered_at = CASE WHEN $2 = 'delivered' THEN $4::timestamptz END,
    body = CASE WHEN $5 THEN body END, link_label = CASE WHEN $5 THEN link_label END,
    link_path = CASE WHEN $5 THEN link_path END
  WHERE id = $1 AND state IN ('queued', 'waiting')`;

/** base.mail: what waits to go out, and what went out. */
@Injectable()
export class MailStore {
  constructor(private readonly database: Database) {}

  /** @returns the mail's id. */
  async add(tx: Transaction, mail: Mail, now: Date): Promise<string> {
    const id = newId();
    const { tenantId, customerId } = tx.scope;
    await tx.query(INSERT, [
      id,
      tenantId === ALL ? OPERATOR_TENANT : tenantId,
      mail.customerId === undefined ? (customerId === ALL ? null : customerId) : mail.customerId,
      mail.to.userAccountId ?? null,
      mail.to.address,
      mail.subject,
      mail.text,
      mail.link?.label ?? null,
      mail.link?.path ?? null,
      now,
    ]);
    return id;
  }

  async find(id: string): Promise<StoredMail | undefined> {
    const [row] = await this.database.query<StoredMail>(
      SCOPE,
      `SELECT ${COLUMNS} FROM base.mail WHERE id = $1 AND tenant_id <> $2`,
      [id, SANDBOX_TENANT],
    );
    return row;
  }

  /** The newest mails first, with the number of all. */
  async list(offset: number, limit: number): Promise<{ items: StoredMail[]; total: number }> {
    const rows = await this.database.query<StoredMail & { total: string }>(
      SCOPE,
      `SELECT ${COLUMNS}, count(*) OVER () AS total FROM base.mail WHERE tenant_id <> $3
       ORDER BY created_at DESC, id DESC OFFSET $1 LIMIT $2`,
      [offset, limit, SANDBOX_TENANT],
    );
    if (rows.length === 0 && offset > 0) return { items: [], total: (await this.list(0, 1)).total };
    return { items: rows, total: Number(rows[0]?.total ?? 0) };
  }

  /** Notes that nobody can take the mail at present. */
  async hold(id: string, now: Date): Promise<void> {
    await this.database.query(
      SCOPE,
      `UPDATE base.mail SET state = 'waiting', updated_at = $2 WHERE id = $1 AND state = 'queued'`,
      [id, now],
    );
  }

  /** Takes up to 500 mails that waited, for jobs of their own. */
  release(now: Date, queue: (tx: Transaction, id: string) => Promise<void>): Promise<number> {
    return this.database.transaction(SCOPE, async (tx) => {
      const rows = await tx.query<{ id: string }>(
        `UPDATE base.mail SET state = 'queued', updated_at = $1 WHERE id IN (
           SELECT id FROM base.mail WHERE state = 'waiting' AND tenant_id <> $2 ORDER BY created_at, id LIMIT 500 FOR UPDATE SKIP LOCKED)
         RETURNING id`,
        [now, SANDBOX_TENANT],
      );
      for (const { id } of rows) await queue(tx, id);
      return rows.length;
    });
  }

  async delivered(id: string, keepBody: boolean, now: Date): Promise<void> {
    await this.database.query(SCOPE, END, [id, 'delivered', null, now, keepBody]);
  }

  async givenUp(id: string, error: string, keepBody: boolean, now: Date): Promise<void> {
    await this.database.query(SCOPE, END, [id, 'failed', error, now, keepBody]);
  }

  async failedOnce(id: string, error: string, now: Date): Promise<void> {
    await this.database.query(
      SCOPE,
      'UPDATE base.mail SET attempts = attempts + 1, last_error = $2, updated_at = $3 WHERE id = $1',
      [id, error, now],
    );
  }
}
