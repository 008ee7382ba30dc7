import { ACCESS, fact, here, lines, of, type RuleSource } from './rule-source.js';

const ends = (item: object, installed: object) => ({
  item: [{ product: 'p', ...item }],
  installed: [{ product: 'p', ...installed }],
});
const WITH_ACCESS = { take: 'max', fact: 'term', at: 'sameSite', of: of(...ACCESS) };
const transfer = (quantity: number, requestedInDays?: number) =>
  lines({ offering: 'X-PORT', quantity, ...(requestedInDays !== undefined && { requestedInDays }) });

/** Terms, fees and dates; orders under way; and what a person looks at. */
export const COMMERCIAL_RULES: readonly RuleSource[] = [
  {
    code: 'R-COM-01',
    name: 'What runs on a line is not held longer than the line',
    family: 'sameTerm',
    severity: 'error',
    condition: {
      each: of('V-SIP', 'V-CCP'),
      when: { not: { value: WITH_ACCESS, is: 'none' } },
      must: { any: [fact('term', 'none'), fact('term', 'atMost', WITH_ACCESS)] },
    },
    message: '{line} would be held for {term} months, longer than the line at {site} that it runs on.',
    fix: { words: 'Set its term to that of the line.', change: [{ op: 'set', termMonths: WITH_ACCESS }] },
    pass: {
      'the same term': lines(here('V-SIP', { quantity: 2, term: 36 }), here('D-DIA', { term: 36 })),
      'a line from month to month': lines(here('V-SIP', { quantity: 2, term: 12 }), here('D-BB')),
    },
    fail: { 'a longer term': lines(here('V-SIP', { quantity: 2, term: 36 }), here('D-DIA', { term: 12 })) },
  },
  {
    code: 'R-COM-02',
    name: 'What has to be built cannot be expedited',
    family: 'commercial',
    severity: 'error',
    condition: {
      each: of('X-EXP'),
      must: { absent: { of: { where: fact('place.result', 'equal', 'construction') } } },
    },
    message: '{others} has to be built first: permits and ducts cannot be hurried for a fee.',
    fix: { words: 'Take {line} out.', change: [{ op: 'remove' }] },
    unknown: {
      severity: 'warning',
      message: 'Should something of this order have to be built, {line} does not count and is not charged.',
    },
    pass: {
      'nothing is built': lines({ offering: 'X-EXP' }, here('D-DIA', { place: { result: 'available' } })),
    },
    fail: {
      'fibre is built': lines({ offering: 'X-EXP' }, here('D-DIA', { place: { result: 'construction' } })),
    },
  },
  {
    code: 'R-COM-03',
    name: 'A waived installation is charged when the service ends within 24 months',
    family: 'commercial',
    severity: 'warning',
    condition: {
      each: { action: ['delete'], where: { not: fact('product.waived', 'equal', false) } },
      must: fact('product.ageMonths', 'atLeast', 24),
    },
    message:
      '{line} ends after {product.ageMonths} of 24 months: its installation was waived for the term and is charged now.',
    fix: { words: 'End it once it is 24 months old, or expect the charge on the last bill.' },
    unknown: {
      severity: 'warning',
      message:
        'If the installation of {line} was waived less than 24 months ago, it is charged on the last bill.',
    },
    pass: {
      'after two years': ends(
        { action: 'delete', offering: 'V-CCP' },
        { offering: 'V-CCP', waived: true, ageMonths: 24 },
      ),
      'nothing was waived': ends(
        { action: 'delete', offering: 'V-CCP' },
        { offering: 'V-CCP', waived: false, ageMonths: 3 },
      ),
    },
    fail: {
      'after a year': ends(
        { action: 'delete', offering: 'V-CCP' },
        { offering: 'V-CCP', waived: true, ageMonths: 12 },
      ),
    },
  },
  {
    code: 'R-COM-04',
    name: 'A number moves on the next business day at the earliest, several in four',
    description: 'One number: 47 CFR 52.35. Several: the other carrier confirms the date (FOC).',
    family: 'commercial',
    severity: 'error',
    condition: {
      each: of('X-PORT'),
      must: {
        any: [
          fact('requested.businessDays', 'none'),
          { all: [fact('quantity', 'equal', 1), fact('requested.businessDays', 'atLeast', 1)] },
          fact('requested.businessDays', 'atLeast', 4),
        ],
      },
    },
    message:
      'A number moves on the next business day at the earliest, and several in four at the earliest, as the other carrier confirms; you wish for {quantity} in {requested.businessDays}.',
    fix: { words: 'Wish for a later day, or leave the day to us.' },
    pass: {
      'no wish': transfer(3),
      'one number tomorrow': transfer(1, 1),
      'three in four days': transfer(3, 4),
    },
    fail: { 'one number today': transfer(1, 0), 'three tomorrow': transfer(3, 1) },
  },
  {
    code: 'R-INF-01',
    name: 'No second change of a product while the first cannot be stopped',
    family: 'inFlight',
    severity: 'error',
    condition: {
      each: { action: ['modify', 'delete'] },
      must: {
        absent: {
          of: { action: ['modify', 'delete'], where: fact('order.pastNoReturn', 'equal', true) },
          at: 'sameProduct',
          among: ['inFlight'],
        },
      },
    },
    message: 'Order {order} already changes this product and is past its point of no return.',
    fix: { words: 'Wait until that order is done.', change: [{ op: 'remove' }] },
    pass: {
      'the first can still be stopped': {
        ...ends({ action: 'delete', offering: 'D-BB' }, { offering: 'D-BB' }),
        inFlight: [{ action: 'modify', offering: 'D-BB', product: 'p', pastNoReturn: false }],
      },
      'of another product': {
        ...ends({ action: 'delete', offering: 'D-BB' }, { offering: 'D-BB' }),
        inFlight: [{ action: 'delete', offering: 'D-BB', product: 'q', pastNoReturn: true }],
      },
    },
    fail: {
      'the first is past it': {
        ...ends({ action: 'delete', offering: 'D-BB' }, { offering: 'D-BB' }),
        inFlight: [{ action: 'delete', offering: 'D-BB', product: 'p', pastNoReturn: true }],
      },
    },
  },
  {
    code: 'R-INF-02',
    name: 'A designed circuit does not move: it ends, and a new one is built',
    family: 'inFlight',
    severity: 'error',
    condition: {
      each: { offering: ['D-DIA', 'D-EL', 'D-T1'], action: ['modify'] },
      must: { any: [fact('site', 'none'), fact('site', 'equal', { fact: 'product.site' })] },
    },
    message: '{line} was designed for its address and cannot move to {site}.',
    fix: { words: 'Order a new one at the new address, and end this one two days after.' },
    pass: {
      'at its address': ends({ action: 'modify', offering: 'D-DIA', site: 'a' }, here('D-DIA')),
      'the address is not touched': ends({ action: 'modify', offering: 'D-DIA' }, here('D-DIA')),
    },
    fail: { 'to another address': ends({ action: 'modify', offering: 'D-DIA', site: 'b' }, here('D-DIA')) },
  },
  {
    code: 'R-APP-01',
    name: 'Large, wide and unusual orders are reviewed by engineers',
    family: 'approval',
    stage: ['quote', 'order', 'amendment'],
    severity: 'review',
    reviewer: 'technicalReview',
    condition: {
      each: {},
      per: 'selection',
      must: {
        all: [
          fact('totals.overTerm', 'atMost', 10_000),
          fact('totals.individualCase', 'equal', false),
          fact('selection.sites', 'atMost', 25),
          fact('selection.offNetPercent', 'atMost', 40),
        ],
      },
    },
    message:
      'The order comes to {totals.overTerm} over its term at {selection.sites} sites, {selection.offNetPercent} % of its fibre off-net: our engineers look at it.',
    fix: { words: 'Order on; we call you when something is unclear.' },
    unknown: {
      severity: 'review',
      message: 'A part of the order has no price yet: our engineers look at it.',
    },
    pass: { 'a small one': { item: [here('D-BB')], totals: { overTerm: 10_000 } } },
    fail: {
      'above 10,000': { item: [here('D-DIA')], totals: { overTerm: 10_001 } },
      'a case by itself': { item: [here('X-CON')], totals: { overTerm: 0, individualCase: true } },
      'at 26 sites': {
        item: Array.from({ length: 26 }, (_, index) => ({ offering: 'D-BB', site: `site-${index}` })),
        totals: { overTerm: 9_000 },
      },
      'half of it off-net': {
        item: [
          here('D-DIA', { place: { technology: 'offNetFibre' } }),
          { offering: 'D-DIA', site: 'b', place: { technology: 'onNetFibre' } },
        ],
        totals: { overTerm: 9_000 },
      },
    },
  },
  {
    code: 'R-APP-02',
    name: 'A discount above 15 % is approved by the sales manager',
    family: 'approval',
    stage: ['quote', 'order', 'amendment'],
    severity: 'review',
    reviewer: 'salesManager',
    condition: { each: {}, per: 'selection', must: fact('totals.discountPercent', 'atMost', 15) },
    message:
      'A discount of {totals.discountPercent} % was agreed: our sales manager approves more than 15 %.',
    fix: { words: 'Order on; the price holds once it is approved.' },
    pass: { 'of 15 %': { item: [here('D-BB')], totals: { discountPercent: 15 } } },
    fail: { 'of 20 %': { item: [here('D-BB')], totals: { discountPercent: 20 } } },
  },
];
