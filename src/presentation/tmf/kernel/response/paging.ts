export interface Paging {
  readonly offset: number;
  readonly limit: number;
  readonly count: number;
  readonly total: number;
}

/** Headers of a page by TMF630: both counts and the links self, first, prev, next and last. */
export function pagingHeaders(path: string, search: string, paging: Paging): Record<string, string> {
  return {
    'x-total-count': String(paging.total),
    'x-result-count': String(paging.count),
    link: linkHeader(path, search, paging),
  };
}

function linkHeader(path: string, search: string, { offset, limit, total }: Paging): string {
  const kept = search.split('&').filter((pair) => pair !== '' && !/^(offset|limit)=/.test(pair));
  const link = (at: number, relation: string): string =>
    `<${path}?${[...kept, `offset=${at}`, `limit=${limit}`].join('&')}>; rel="${relation}"`;
  const last = Math.max(0, Math.ceil(total / limit) - 1) * limit;
  const links = [link(offset, 'self'), link(0, 'first')];
  if (offset > 0) links.push(link(Math.max(0, Math.min(offset - limit, last)), 'prev'));
  if (offset + limit < total) links.push(link(offset + limit, 'next'));
  links.push(link(last, 'last'));
  return links.join(', ');
}
