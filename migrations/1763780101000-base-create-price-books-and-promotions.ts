import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Price books, promotions (TMF671), and the orders in which promotions were used. */
export class CreatePriceBooksAndPromotions1763780101000 implements MigrationInterface {
  name = 'CreatePriceBooksAndPromotions1763780101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PUBLISHED);
    await runner.query(USES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are forward-only: restore a backup, or write the next migration.');
  }
}

const PUBLISHED = `
  CREATE TABLE base.price_book (
    id uuid CONSTRAINT pk_price_book PRIMARY KEY,
    name text NOT NULL,
    lifecycle_status text,
    currency text,
    audience text,
    segments text[],
    conversion_rate numeric(18,6),
    percentage numeric(18,6),
    valid_from timestamptz(3),
    valid_to timestamptz(3),
    version integer NOT NULL DEFAULT 1,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_price_book_created ON base.price_book (created_at, id);
  CALL base.watch_catalogue('base.price_book', 'priceBook');

  CREATE TABLE base.promotion (
    id uuid CONSTRAINT pk_promotion PRIMARY KEY,
    name text,
    lifecycle_status text,
    promotion_type text,
    once_per_customer boolean,
    budget integer,
    valid_from timestamptz(3),
    valid_to timestamptz(3),
    version integer NOT NULL DEFAULT 1,
    extra jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz(3) NOT NULL,
    updated_at timestamptz(3) NOT NULL
  );
  CREATE INDEX ix_promotion_created ON base.promotion (created_at, id);
  CALL base.watch_catalogue('base.promotion', 'promotion');
`;

const USES = `
  CREATE TABLE base.promotion_use (
    id uuid CONSTRAINT pk_promotion_use PRIMARY KEY,
    tenant_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    promotion_id uuid NOT NULL,
    order_id uuid NOT NULL,
    once_key text NOT NULL,
    used_at timestamptz(3) NOT NULL,
    CONSTRAINT uq_promotion_use_once UNIQUE (promotion_id, once_key)
  );
  CREATE INDEX ix_promotion_use_customer ON base.promotion_use (tenant_id, customer_id, promotion_id);
  CALL base.wall('base.promotion_use');

  CREATE TABLE base.promotion_count (
    id uuid CONSTRAINT pk_promotion_count PRIMARY KEY
      CONSTRAINT fk_promotion_count_promotion REFERENCES base.promotion (id) ON DELETE CASCADE,
    used integer NOT NULL
  );
`;
