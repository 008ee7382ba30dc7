import { Injectable } from '@nestjs/common';
import type { Transaction } from '../helpers/index.js';

/** Where an organization would stand if its parent were the one asked about. Levels count from 1. */
export interface CompanyPlace {
  /** Whether the parent is there for this scope. */
  readonly parentExists: boolean;
  /** Whether the parent is the organization itself or one below it. */
  readonly isCycle: boolean;
  /** Level of the lowest company of the organization's own branch, counted from the head of the group. */
  readonly depth: number;
  /** Organizations in the group afterwards. */
  readonly groupSize: number;
}

/** Stops a walk through data that somebody broke past the application. */
const WALK_LIMIT = 50;

const PLACE = `
  WITH RECURSIVE above AS (
    SELECT id, parent_id, 1 AS level FROM base.organization WHERE id = $2
    UNION ALL
    SELECT o.id, o.parent_id, a.level + 1 FROM base.organization o JOIN above a ON o.id = a.parent_id
    WHERE a.level < ${WALK_LIMIT}
  ), below AS (
    SELECT $1::uuid AS id, 1 AS level
    UNION ALL
    SELECT o.id, b.level + 1 FROM base.organization o JOIN below b ON o.parent_id = b.id WHERE b.level < ${WALK_LIMIT}
  ), head AS (
    SELECT id FROM above ORDER BY level DESC LIMIT 1
  ), others AS (
    SELECT id, 1 AS level FROM head WHERE id <> $1
    UNION ALL
    SELECT o.id, p.level + 1 FROM base.organization o JOIN others p ON o.parent_id = p.id
    WHERE o.id <> $1 AND p.level < ${WALK_LIMIT}
  )
  SELECT EXISTS (SELECT FROM above) AS "parentExists",
    $1 = $2 OR EXISTS (SELECT FROM above WHERE id = $1) AS "isCycle",
    ((SELECT count(*) FROM above) + (SELECT max(level) FROM below))::int AS depth,
    ((SELECT count(*) FROM others) + (SELECT count(*) FROM below))::int AS "groupSize"`;

/** Which company stands above which. */
@Injectable()
export class CompanyHierarchyRepository {
  /**
   * Keeps others from changing any hierarchy until this transaction ends: two changes that are each fine could close a
   * circle together. They are rare and short.
   */
  async lock(tx: Transaction): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('base.organization.parent_id'))`);
  }

  /** Where the organization would stand below this parent. Ids are UUIDs; the organization need not exist yet. */
  async placeBelow(tx: Transaction, id: string, parentId: string): Promise<CompanyPlace> {
    const [place] = await tx.query<CompanyPlace>(PLACE, [id, parentId]);
    if (!place) throw new Error('A statement without a FROM answered no row.');
    return place;
  }

  /** Whether any organization names this one as its parent. */
  async hasChildren(tx: Transaction, id: string): Promise<boolean> {
    const rows = await tx.query('SELECT FROM base.organization WHERE parent_id = $1 LIMIT 1', [id]);
    return rows.length > 0;
  }
}
