import { Injectable } from '@nestjs/common';
import { Database, type Scope } from '../../helpers/index.js';

/** A customer as lists show it. */
export interface CustomerRow {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  /** Whether an organization stands behind it, or a person. */
  readonly isCompany: boolean;
  /** The customer directly above, where there is one. */
  readonly parentId: string | null;
  readonly people: number;
  readonly createdAt: Date;
}

const COLUMNS = `c.id, c.name, coalesce(c.status, 'active') AS status, o.id IS NOT NULL AS "isCompany",
  (SELECT p.id FROM base.customer p WHERE p.engaged_party_id = o.parent_id::text LIMIT 1) AS "parentId",
  (SELECT count(*)::integer FROM base.membership m WHERE m.customer_id = c.id AND m.status = 'active') AS people,
  c.created_at AS "createdAt"`;
const FROM = 'FROM base.customer c LEFT JOIN base.organization o ON o.id::text = c.engaged_party_id';

export interface CustomerSearch {
  /** Part of a name. */
  readonly search: string;
  readonly kind: 'company' | 'consumer' | null;
  readonly offset: number;
  readonly limit: number;
}

/** Customers by name, and how companies hang together. */
@Injectable()
export class CustomerBookRepository {
  constructor(private readonly database: Database) {}

  async search(
    scope: Scope,
    { search, kind, offset, limit }: CustomerSearch,
  ): Promise<{ items: CustomerRow[]; total: number }> {
    const rows = await this.database.query<CustomerRow & { total: number }>(
      scope,
      `SELECT ${COLUMNS}, count(*) OVER ()::integer AS total ${FROM}
       WHERE ($1 = '' OR position(lower($1) in lower(c.name)) > 0)
         AND ($2::text IS NULL OR (o.id IS NOT NULL) = ($2 = 'company'))
       ORDER BY lower(c.name), c.id OFFSET $3 LIMIT $4`,
      [search, kind, offset, limit],
    );
    return { items: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
  }

  async find(scope: Scope, id: string): Promise<CustomerRow | undefined> {
    const [row] = await this.database.query<CustomerRow>(scope, `SELECT ${COLUMNS} ${FROM} WHERE c.id = $1`, [
      id,
    ]);
    return row;
  }

  /** Beneath a customer, however deep, by name. */
  async beneath(
    scope: Scope,
    id: string,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: CustomerRow[]; total: number }> {
    const rows = await this.database.query<CustomerRow & { total: number }>(
      scope,
      `SELECT cardinality(below.ids) AS total, c.*
       FROM (SELECT base.companies_below($1::uuid) AS ids) below
       LEFT JOIN LATERAL (SELECT ${COLUMNS} ${FROM} WHERE c.id = ANY (below.ids)
         ORDER BY lower(c.name), c.id OFFSET $2 LIMIT $3) c ON true
       ORDER BY lower(c.name), c.id`,
      [id, offset, limit],
    );
    return {
      items: rows.filter((row) => row.id !== null).map(({ total: _total, ...row }) => row),
      total: rows[0]?.total ?? 0,
    };
  }
}
