export interface Paging {
  readonly offset: number;
  readonly limit: number;
  readonly count: number;
  readonly total: number;
}

/** Bytes that the links may take: clients and proxies often take no more than 8 KiB of headers in all. */
const LINK_BUDGET = 6_144;
/** Which links go first where not all fit: the ways on and back, then what the caller can build alone. */
const BY_USE = ['next', 'prev', 'self', 'first', 'last'];

/**
 * Headers of a page by TMF630: both counts and the links self, first, prev, next and last. Every link repeats the whole
 * query; of a very long one only as many are sent as fit into the header.
 */
export function pagingHeaders(path: string, search: string, paging: Paging): Record<string, string> {
  return {
    'x-total-count': String(paging.total),
    'x-result-count': String(paging.count),
    ...linkHeader(path, search, paging),
  };
}

function linkHeader(path: string, search: string, { offset, limit, total }: Paging): { link?: string } {
  const kept = search.split('&').filter((pair) => pair !== '' && !/^(offset|limit)=/.test(pair));
  const link = (at: number, relation: string): [string, string] => [
    relation,
    `<${path}?${[...kept, `offset=${at}`, `limit=${limit}`].join('&')}>; rel="${relation}"`,
  ];
  const last = Math.max(0, Math.ceil(total / limit) - 1) * limit;
  const links = [link(offset, 'self'), link(0, 'first')];
  if (offset > 0) links.push(link(Math.max(0, Math.min(offset - limit, last)), 'prev'));
  if (offset + limit < total) links.push(link(offset + limit, 'next'));
  links.push(link(last, 'last'));
  const fitting = fittingLinks(links);
  return fitting.length > 0 ? { link: fitting.join(', ') } : {};
}

/** The links in their order, without those for which there is no room. */
function fittingLinks(links: readonly (readonly [relation: string, text: string])[]): string[] {
  let room = LINK_BUDGET;
  const chosen = new Set<string>();
  for (const [, text] of links.toSorted(([a], [b]) => BY_USE.indexOf(a) - BY_USE.indexOf(b))) {
    if (text.length + 2 > room) break;
    room -= text.length + 2;
    chosen.add(text);
  }
  return links.map(([, text]) => text).filter((text) => chosen.has(text));
}
