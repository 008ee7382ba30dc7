import type { Known, RuleFacts, RuleLine } from './facts.js';

type Kind = 'number' | 'text' | 'truth' | 'list';

/** A fact by its name: what people call it, and where it is read. */
export interface FactReader {
  readonly words: string;
  readonly kind: Kind;
  /** The values that a text may have, for those who write rules. */
  readonly values?: readonly string[];
  /** Of which the rule needs more than the line: read only where some rule asks. */
  readonly needs?: 'buyer' | 'totals';
  read(line: RuleLine | null, facts: RuleFacts): Known;
}

type LineRead = (line: RuleLine, facts: RuleFacts) => Known;

const ofLine = (words: string, kind: Kind, read: LineRead, values?: readonly string[]): FactReader => ({
  words,
  kind,
  ...(values && { values }),
  read: (line, facts) => (line ? read(line, facts) : undefined),
});
const ofBuyer = (
  words: string,
  kind: Kind,
  read: (buyer: NonNullable<RuleFacts['buyer']>) => Known,
  values?: readonly string[],
): FactReader => ({
  words,
  kind,
  needs: 'buyer',
  ...(values && { values }),
  read: (_line, { buyer }) => buyer && read(buyer),
});
const ofTotals = (
  words: string,
  kind: Kind,
  read: (totals: NonNullable<RuleFacts['totals']>) => Known,
): FactReader => ({ words, kind, needs: 'totals', read: (_line, { totals }) => totals && read(totals) });

const MONTH_MS = 30.4375 * 86_400_000;

function monthsSince(start: string | null | undefined, now: Date): Known {
  if (typeof start !== 'string') return undefined;
  return Math.floor((now.getTime() - Date.parse(start)) / MONTH_MS);
}

/** `500 Mb/s` -> 500, `1 Gb/s` -> 1000; unknown for anything else. */
export function megabits(text: string | undefined): number | undefined {
  const match = /^(\d+(?:\.\d+)?) (Mb|Gb)\/s$/.exec(text ?? '');
  return match ? Number(match[1]) * (match[2] === 'Gb' ? 1_000 : 1) : undefined;
}

const added = (lines: readonly RuleLine[]): RuleLine[] => lines.filter(({ action }) => action === 'add');
const sites = ({ lines }: RuleFacts): number =>
  new Set(added(lines).flatMap(({ siteId }) => siteId ?? [])).size;

function offNetPercent({ lines }: RuleFacts): number {
  const fibre = added(lines).filter(({ place }) => place?.technology?.endsWith('Fibre') === true);
  const offNet = fibre.filter(({ place }) => place?.technology === 'offNetFibre').length;
  return fibre.length === 0 ? 0 : (100 * offNet) / fibre.length;
}

/** Every fact that rules may name, beside `characteristic.<name>` and `entry.<name>`. */
export const FACTS: Readonly<Record<string, FactReader>> = {
  quantity: ofLine('quantity', 'number', ({ quantity }) => quantity),
  term: ofLine('term in months', 'number', ({ termMonths }) => termMonths),
  action: ofLine('action', 'text', ({ action }) => action, ['add', 'modify', 'delete', 'noChange']),
  speed: ofLine('speed in Mb/s', 'number', ({ characteristics: { speed, bandwidth } }) =>
    megabits(speed ?? bandwidth),
  ),
  site: ofLine('site', 'text', ({ siteId }) => siteId),
  'offering.technologies': ofLine('technologies of the offering', 'list', ({ offering }) =>
    offering === undefined
      ? undefined
      : offering.technologies.includes('onNetFibre')
        ? [...offering.technologies, 'offNetFibre']
        : offering.technologies,
  ),
  'place.result': ofLine('result of the address check', 'text', ({ place }) => place?.result, [
    'available',
    'construction',
    'unavailable',
    'unknown',
  ]),
  'place.technology': ofLine('technology at the site', 'text', ({ place }) => place?.technology),
  'place.confidence': ofLine('confidence of the address check', 'text', ({ place }) => place?.confidence),
  'place.usage': ofLine('use of the site', 'text', ({ place }) => place?.usage, [
    'residential',
    'business',
    'both',
  ]),
  'place.downMbps': ofLine('fastest download at the site in Mb/s', 'number', ({ place }) => place?.downMbps),
  'place.signalClass': ofLine('radio signal at the site', 'text', ({ place }) => place?.signalClass, [
    'good',
    'fair',
    'weak',
  ]),
  'place.tenDigitDialling': ofLine(
    'ten-digit dialling at the site',
    'truth',
    ({ place }) => place?.tenDigitDialling,
  ),
  'product.status': ofLine('status of the product', 'text', ({ product }) => product?.status),
  'product.site': ofLine('site of the product', 'text', ({ product }) => product?.siteId),
  'product.ageMonths': ofLine('months since the product started', 'number', ({ product }, { at }) =>
    monthsSince(product?.startedAt, at),
  ),
  'product.waived': ofLine('waived charge of the product', 'truth', ({ product }) => product?.waived),
  'order.pastNoReturn': ofLine(
    'point of no return passed',
    'truth',
    ({ order }) => order?.pastNoReturn ?? false,
  ),
  'requested.businessDays': ofLine(
    'business days until the requested date',
    'number',
    ({ requestedInDays }) => requestedInDays,
  ),
  'buyer.kind': ofBuyer('kind of customer', 'text', ({ kind }) => kind, ['visitor', 'consumer', 'business']),
  'buyer.segment': ofBuyer(
    'segment of the customer',
    'text',
    ({ kind, segment }) => (kind === 'visitor' ? 'visitor' : (segment ?? undefined)),
    ['visitor', 'consumer', 'smallBusiness', 'enterprise', 'reseller'],
  ),
  'buyer.accountAgeDays': ofBuyer(
    'days since the account was opened',
    'number',
    (buyer) => buyer.accountAgeDays,
  ),
  'buyer.creditClass': ofBuyer('credit class', 'text', ({ creditClass }) => creditClass, [
    'A',
    'B',
    'C',
    'D',
    'E',
  ]),
  'buyer.adult': ofBuyer('customer of age', 'truth', ({ adult }) => adult),
  'totals.dueToday': ofTotals('sum due today', 'number', ({ dueToday }) => dueToday),
  'totals.monthly': ofTotals('sum each month', 'number', ({ monthly }) => monthly),
  'totals.overTerm': ofTotals('sum over the term', 'number', ({ overTerm }) => overTerm),
  'totals.individualCase': ofTotals(
    'part without a list price',
    'truth',
    ({ individualCase }) => individualCase,
  ),
  'totals.discountPercent': ofTotals(
    'agreed discount in percent',
    'number',
    (totals) => totals.discountPercent,
  ),
  'selection.sites': {
    words: 'number of sites',
    kind: 'number',
    read: (_line, facts) => sites(facts),
  },
  'selection.offNetPercent': {
    words: 'share of off-net fibre in percent',
    kind: 'number',
    read: (_line, facts) => offNetPercent(facts),
  },
};

const CHOICE = /^(characteristic|entry)\.([A-Za-z][A-Za-z0-9_]{0,60})$/;

/** `characteristic.speed` -> ['characteristic', 'speed']; undefined for facts of the table. */
export function choiceOf(name: string): readonly ['characteristic' | 'entry', string] | undefined {
  const match = CHOICE.exec(name);
  return match ? [match[1] as 'characteristic' | 'entry', match[2] ?? ''] : undefined;
}

export const isFactName = (name: string): boolean =>
  Object.hasOwn(FACTS, name) || choiceOf(name) !== undefined;

/** Own properties only: a characteristic may be called `constructor`. */
const own = <T>(record: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** The fact's value for a line; null as line for the selection as a whole. */
export function readFact(name: string, line: RuleLine | null, facts: RuleFacts): Known {
  const choice = choiceOf(name);
  if (!choice) return own(FACTS, name)?.read(line, facts);
  if (!line) return undefined;
  const [kind, key] = choice;
  return kind === 'entry' ? own(line.entries, key) : own(line.characteristics, key);
}
