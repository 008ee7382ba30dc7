import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import {
  type EntryHistory,
  type Publication,
  PublicationRepository,
} from '../../../domains/catalog-publication/index.js';
import { isId, type JsonObject, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { CatalogueResources } from '../catalogue-resources.js';
import { type EntryDifference } from '../comparing/compare-change-set.use-case.js';
import { type Difference, differencesBetween } from '../comparing/differences.js';
import { kindWord } from '../entry-name.js';

interface Window {
  readonly offset: number;
  readonly limit: number;
}

/** What a publication did to one entry. */
export interface HistoryStep extends Omit<EntryHistory, 'before' | 'after'> {
  readonly differences: readonly Difference[];
  /** Between the publication before and this one the entry was changed past the drafts, through the API. */
  readonly changedDirectlyBefore: boolean;
}

/** An entry as it was when a publication had just been made. */
export interface EntryAsOf {
  readonly kind: string;
  readonly id: string;
  readonly publication: number;
  /** Null: it was not in the catalogue then. */
  readonly document: JsonObject | null;
}

/** What was published, and how entries came to be what they are. */
@Injectable()
export class ReadHistory {
  constructor(
    private readonly publications: PublicationRepository,
    private readonly resources: CatalogueResources,
  ) {}

  list(scope: Scope, window: Window): Promise<{ items: Publication[]; total: number }> {
    return this.publications.list(scope, window);
  }

  get(scope: Scope, number: number): Promise<Publication> {
    return this.publications.get(scope, number);
  }

  /** What it changed, entry by entry. */
  async entries(
    scope: Scope,
    number: number,
    window: Window,
  ): Promise<{ items: EntryDifference[]; total: number }> {
    const { entryCount } = await this.publications.get(scope, number);
    const entries = await this.publications.entries(scope, number, window);
    const items = entries.map(({ kind, resourceId, name, operation, before, after }) => ({
      kind,
      id: resourceId,
      name,
      operation,
      differences: differencesBetween(kind, before, after),
    }));
    return { items, total: entryCount };
  }

  /** The publications that changed an entry, the newest first. */
  async history(scope: Scope, kind: string, id: string, window: Window): Promise<HistoryStep[]> {
    const { kind: known } = this.resources.of(kind);
    if (!isId(id)) throw unknown(kind, id);
    const { offset, limit } = window;
    const steps = await this.publications.history(scope, known, id, { offset, limit: limit + 1 });
    return steps.slice(0, limit).map(({ before, after, ...step }, index) => {
      const earlier = steps[index + 1];
      return {
        ...step,
        differences: differencesBetween(kind, before, after),
        changedDirectlyBefore: earlier !== undefined && !isDeepStrictEqual(earlier.after, before),
      };
    });
  }

  /** @throws Refusal notFound when neither a publication nor the catalogue knows the entry. */
  async asOf(scope: Scope, kind: string, id: string, number: number): Promise<EntryAsOf> {
    await this.publications.get(scope, number);
    const { kind: known } = this.resources.of(kind);
    if (!isId(id)) throw unknown(kind, id);
    const told = await this.publications.asOf(scope, known, id, number);
    const live = told ? undefined : await this.resources.find(scope, kind, id);
    if (!told && !live) throw unknown(kind, id);
    return { kind, id, publication: number, document: told ? told.after : (live?.document ?? null) };
  }

  /** The entry as it is stored, with the version that a draft is made from. @throws Refusal notFound */
  async live(scope: Scope, kind: string, id: string): Promise<{ document: JsonObject; version: number }> {
    const found = await this.resources.find(scope, kind, id);
    if (!found) throw unknown(kind, id);
    return { document: found.document, version: found.version };
  }
}

const unknown = (kind: string, id: string): Refusal =>
  new Refusal(
    'notFound',
    'entryNotFound',
    `There is no ${kindWord(kind)} ${id.slice(0, 80)} in the catalogue; check the id.`,
  );
