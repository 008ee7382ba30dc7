import type { Among, Group, Selector } from '../language/condition.js';
import type { RuleFacts, RuleLine } from './facts.js';
import { type Truth, truthAbout } from './truth.js';

/** Whether a line is one that the selector names, its `where` aside. */
export function matches(selector: Selector, line: RuleLine): boolean {
  const { offering, offeringClass, onlySegment, needsSite, action } = selector;
  const actions = action ?? ADDED;
  if (line.source !== 'installed' && !actions.includes(line.action)) return false;
  const of = line.offering;
  if (offering && !(of && offering.includes(of.code))) return false;
  if (offeringClass && !of?.classes.some((one) => offeringClass.includes(one))) return false;
  if (needsSite !== undefined && of?.needsSite !== needsSite) return false;
  return (
    onlySegment === undefined ||
    (of !== undefined && of.segments.length === 1 && of.segments[0] === onlySegment)
  );
}

const ADDED: readonly string[] = ['add'];

/** A line that a selector may mean: `certain` is false where a fact of its `where` is not known. */
export interface Candidate {
  readonly line: RuleLine;
  readonly certain: boolean;
}

interface Candidates {
  readonly all: readonly Candidate[];
  readonly bySite: ReadonlyMap<string, readonly Candidate[]>;
  readonly byProduct: ReadonlyMap<string, readonly Candidate[]>;
}

/**
 * The lines of one judgement, found by selector, site and product. Each selector is matched against each line once,
 * however many rules and lines ask, so that a large order costs its lines times its selectors and no more.
 */
export class LineIndex {
  private readonly known = new Map<Selector, Map<Among, Candidates | undefined>>();

  constructor(readonly facts: RuleFacts) {}

  /** Lines of the selection that a selector names, in their order. */
  selected(selector: Selector): readonly Candidate[] {
    return this.candidates(selector, 'selection')?.all ?? [];
  }

  /**
   * What the line sees of a group, itself left out; undefined when a part of it was never read.
   * @param isOpen whether lines without a site may be meant for any: they may help a line, and never stand in its way.
   */
  others(
    { of, at = 'anywhere', among = SELECTION }: Group,
    line: RuleLine | null,
    isOpen: boolean,
  ): Candidate[] | undefined {
    const found: Candidate[] = [];
    for (const source of among) {
      const candidates = this.candidates(of, source);
      if (!candidates) return undefined;
      for (const other of near(candidates, { at, isOpen }, line)) if (other.line !== line) found.push(other);
    }
    return found;
  }

  private candidates(selector: Selector, source: Among): Candidates | undefined {
    let bySource = this.known.get(selector);
    if (!bySource) this.known.set(selector, (bySource = new Map<Among, Candidates | undefined>()));
    if (!bySource.has(source)) {
      const lines = source === 'selection' ? this.facts.lines : this.facts[source];
      bySource.set(source, lines && indexed(lines.flatMap((line) => this.candidate(selector, line))));
    }
    return bySource.get(source);
  }

  private candidate(selector: Selector, line: RuleLine): Candidate[] {
    if (!matches(selector, line)) return [];
    const truth: Truth = selector.where ? truthAbout(selector.where, line, this.facts) : true;
    return truth === false ? [] : [{ line, certain: truth === true }];
  }
}

const SELECTION: readonly Among[] = ['selection'];
const NONE: readonly Candidate[] = [];
/** Lines that have no site yet may be meant for any. */
const SITELESS = '';

function indexed(all: readonly Candidate[]): Candidates {
  const bySite = new Map<string, Candidate[]>();
  const byProduct = new Map<string, Candidate[]>();
  const put = (map: Map<string, Candidate[]>, key: string, candidate: Candidate): void => {
    const group = map.get(key);
    if (group) group.push(candidate);
    else map.set(key, [candidate]);
  };
  for (const candidate of all) {
    const { siteId, productId } = candidate.line;
    put(bySite, siteId ?? SITELESS, candidate);
    if (productId !== null) put(byProduct, productId, candidate);
  }
  return { all, bySite, byProduct };
}

function near(
  { all, bySite, byProduct }: Candidates,
  { at, isOpen }: { readonly at: NonNullable<Group['at']>; readonly isOpen: boolean },
  line: RuleLine | null,
): readonly Candidate[] {
  if (at === 'sameProduct') return (line?.productId && byProduct.get(line.productId)) || NONE;
  if (at === 'anywhere') return all;
  const site = line?.siteId ?? null;
  if (site === null) return isOpen ? all : NONE;
  const here = bySite.get(site);
  if (!isOpen) return here ?? NONE;
  const anywhere = bySite.get(SITELESS);
  return here && anywhere ? [...here, ...anywhere] : (here ?? anywhere ?? NONE);
}
