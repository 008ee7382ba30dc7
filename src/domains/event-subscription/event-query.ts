import { isObject, type Json, type JsonObject, Refusal } from '../helpers/index.js';

/** One parameter of a subscription's query: the value at `path` must be any of `values`. */
export interface EventCondition {
  readonly path: readonly string[];
  readonly values: readonly string[];
}

const LONGEST_QUERY = 2_000;
const PATH = /^[\w@]+(\.[\w@]+)*$/;

/**
 * Reads a subscription's query, `eventType=A,B&productOrder.state=held`: AND between parameters, OR at commas and
 * between repetitions. Without a query every event of the API matches.
 * @throws Refusal invalid when it is none.
 */
export function parseEventQuery(query: string | null | undefined): readonly EventCondition[] {
  if (query === null || query === undefined || query.trim() === '') return [];
  if (query.length > LONGEST_QUERY) refuse(`it is longer than ${LONGEST_QUERY} characters`);
  const byPath = new Map<string, string[]>();
  for (const pair of query.trim().replace(/^\?/, '').split('&')) {
    const at = pair.indexOf('=');
    const name = decode(pair.slice(0, Math.max(at, 0))).trim();
    const values = decode(pair.slice(at + 1))
      .split(',')
      .map((value) => value.trim())
      .filter((value) => value !== '');
    if (at < 1 || !PATH.test(name) || values.length === 0)
      refuse(`${JSON.stringify(pair)} is no attribute=value`);
    if (name === 'fields') refuse('events are always sent whole, so fields has no meaning here');
    byPath.set(name, [...(byPath.get(name) ?? []), ...values]);
  }
  return [...byPath].map(([name, values]) => ({ path: name.split('.'), values }));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return refuse('it holds a percent escape that is no UTF-8');
  }
}

function refuse(why: string): never {
  const message = `The query cannot be used: ${why}. Write it as eventType=ProductOrderStateChangeEvent&productOrder.state=held.`;
  throw new Refusal('invalid', 'subscriptionQuery', message, [
    { code: 'subscriptionQuery', message, path: 'query' },
  ]);
}

/** Whether an event fulfils every condition. Paths start at the event, its body, or the resource inside the body. */
export function fulfils(
  conditions: readonly EventCondition[],
  event: { readonly eventType: string; readonly body: JsonObject },
): boolean {
  return conditions.every(({ path, values }) => {
    if (path.length === 1 && path[0] === 'eventType') return values.includes(event.eventType);
    const inside = path[0] === 'event' ? path.slice(1) : path;
    const roots: Json[] = [event.body, ...Object.values(event.body)];
    return roots.some((root) => holds(root, inside, values));
  });
}

/** Whether any value at the path, looking into arrays on the way, is one of the texts. */
function holds(value: Json | undefined, path: readonly string[], texts: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((element) => holds(element, path, texts));
  const [key, ...rest] = path;
  if (key !== undefined)
    return isObject(value) && Object.hasOwn(value, key) && holds(value[key], rest, texts);
  return value !== undefined && value !== null && !isObject(value) && texts.includes(String(value));
}
