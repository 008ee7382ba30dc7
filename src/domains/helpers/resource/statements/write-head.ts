import type { BoundTable } from '../mapping/compiled-resource.js';

/** Parameters that every write statement shares, in this order. */
export interface WriteHead {
  readonly id: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly tenantId: string | null;
  readonly customerId: string | null;
}

export const headValues = (head: WriteHead): unknown[] => [
  head.id,
  head.createdAt,
  head.updatedAt,
  head.tenantId,
  head.customerId,
];

/** The head's share of an INSERT into any table of a resource: only the columns that the table has. */
export function headColumns({ shape }: BoundTable): { names: string[]; values: string[] } {
  const held = (
    [
      ['created_at', '$2::timestamptz'],
      ['updated_at', '$3::timestamptz'],
      ['tenant_id', '$4::uuid'],
      ['customer_id', '$5::uuid'],
    ] as const
  ).filter(([name]) => shape.byName.has(name));
  return { names: held.map(([name]) => `"${name}"`), values: held.map(([, value]) => value) };
}

/** Names the type of every shared parameter, also in statements that use only some of them. */
export const HEAD =
  'head AS (SELECT $1::uuid, $2::timestamptz, $3::timestamptz, $4::uuid, $5::uuid, $6::jsonb)';
