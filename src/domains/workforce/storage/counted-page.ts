export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/**
 * A statement that reads one page ($1: limit, $2: offset) by name, with the number of all there are in each row; behind
 * the end one row without an id is left, which says how many there are.
 * @param columns that include `id` and `name`
 * @param wanted FROM and WHERE
 * @param order within `wanted`; ends with a unique column
 */
export const countedPage = (columns: string, wanted: string, order: string): string =>
  `SELECT counted.total, shown.* FROM (SELECT count(*)::int AS total ${wanted}) counted
   LEFT JOIN (SELECT ${columns} ${wanted} ORDER BY ${order} LIMIT $1::int OFFSET $2::int) shown ON true
   ORDER BY shown.name, shown.id`;

/** What such a statement found. */
export const pageOf = <T extends { readonly id: string }>(
  rows: readonly (T & { readonly total: number })[],
): { items: T[]; total: number } => ({
  items: rows.filter(({ id }) => id !== null),
  total: rows[0]?.total ?? 0,
});
