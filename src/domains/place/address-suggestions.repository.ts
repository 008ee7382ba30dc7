import { Injectable } from '@nestjs/common';
import { Database, type Scope } from '../helpers/index.js';
import { ADDRESS_COLUMNS, type KnownAddress } from './address.repository.js';

/** Range operators that the text_pattern_ops index serves; LIKE with a parameter would read the whole table. */
const BEGINNING = `SELECT ${ADDRESS_COLUMNS} FROM base.geographic_address a
  WHERE a.match_text ~>=~ $1 AND a.match_text ~<~ $2 AND a.kind = 'premises'
  ORDER BY a.match_text USING ~<~, a.id LIMIT $3`;

const SAME_NUMBER = `SELECT ${ADDRESS_COLUMNS} FROM base.geographic_address a
  WHERE a.street_nr = $1 AND word_similarity($2, a.match_text) >= 0.45 AND a.kind = 'premises'
  ORDER BY word_similarity($2, a.match_text) DESC, a.match_text, a.id LIMIT $3`;

const CONTAINING = `SELECT ${ADDRESS_COLUMNS} FROM base.geographic_address a
  WHERE a.match_text LIKE '% ' || $1 || '%' AND a.kind = 'premises' ORDER BY a.match_text, a.id LIMIT $2`;

const LOOKING_LIKE = `SELECT ${ADDRESS_COLUMNS} FROM base.geographic_address a
  WHERE $1 <% a.match_text AND a.kind = 'premises'
  ORDER BY word_similarity($1, a.match_text) DESC, a.match_text, a.id LIMIT $2`;

/** Finds addresses while somebody types: what begins so, then what has the same number or the same words. */
@Injectable()
export class AddressSuggestionsRepository {
  constructor(private readonly database: Database) {}

  /** `beginnings` are canonical spellings of what has been typed, the likeliest first; the dearer searches run only
   * when nothing begins so. */
  async suggest(scope: Scope, beginnings: readonly string[], limit: number): Promise<KnownAddress[]> {
    const found = new Map<string, KnownAddress>();
    for (const beginning of new Set(beginnings)) {
      const rows = await this.run(scope, BEGINNING, [beginning, endOf(beginning), limit]);
      for (const row of rows) found.set(row.id, row);
    }
    if (found.size > 0) return [...found.values()].slice(0, limit);
    const [text = ''] = beginnings;
    const number = /^(\d+)\w* \w/.exec(text)?.[1];
    if (number) return this.run(scope, SAME_NUMBER, [number, text, limit]);
    if (text.length < 3) return [];
    const containing = await this.run(scope, CONTAINING, [text, limit]);
    return containing.length > 0 ? containing : this.run(scope, LOOKING_LIKE, [text, limit]);
  }

  private run(scope: Scope, sql: string, values: unknown[]): Promise<KnownAddress[]> {
    return this.database.query<KnownAddress>(scope, sql, values);
  }
}

/** The first text behind all that begin so. Canonical spellings end in a letter, a digit, `-` or `#`. */
const endOf = (beginning: string): string =>
  beginning.slice(0, -1) + String.fromCharCode(beginning.charCodeAt(beginning.length - 1) + 1);
