import { ACCESS, ANYWHEN, fact, here, lines, of, type RuleSource } from './rule-source.js';

const DIVERSE = fact('characteristic.diversity', 'equal', 'yes');

/** What does not go together, and how many of something there may be. */
export const EXCLUDES_RULES: readonly RuleSource[] = [
  {
    code: 'R-EXC-01',
    name: 'No DSL beside fibre in the same home',
    family: 'excludes',
    severity: 'error',
    condition: {
      each: of('D-DSL'),
      must: { absent: { of: of('D-FTTH'), at: 'sameSite', among: ANYWHEN } },
    },
    message: '{line} and {others} do not go together at {site}.',
    fix: { words: 'Keep the fibre and take {line} out.', change: [{ op: 'remove' }] },
    pass: { 'in two homes': lines(here('D-DSL'), { offering: 'D-FTTH', site: 'b' }) },
    fail: {
      'in one home': lines(here('D-DSL'), here('D-FTTH')),
      'where fibre is in place': { item: [here('D-DSL')], installed: [here('D-FTTH')] },
    },
  },
  {
    code: 'R-EXC-02',
    name: 'A second main line goes another way',
    description:
      'Two lines through one duct fail together. Judged within one selection: what is in place may be about to go.',
    family: 'excludes',
    severity: 'error',
    condition: {
      each: of(...ACCESS),
      per: 'site',
      must: {
        any: [
          {
            value: { take: 'count', of: of(...ACCESS), at: 'sameSite', withSelf: true },
            is: 'atMost',
            to: 1,
          },
          DIVERSE,
          { exists: { of: { offering: [...ACCESS], where: DIVERSE }, at: 'sameSite' } },
        ],
      },
    },
    message: 'There are several main lines at {site}, and none of them goes another way than the others.',
    fix: {
      words: 'Ask for one of them by another route, or keep only one.',
      change: [{ op: 'set', characteristic: { diversity: 'yes' } }],
    },
    pass: {
      'one line': lines(here('D-DIA')),
      'the second by another route': lines(
        here('D-DIA'),
        here('D-BB', { characteristic: { diversity: 'yes' } }),
      ),
      'at two sites': lines(here('D-DIA'), { offering: 'D-BB', site: 'b' }),
    },
    fail: {
      'two by one route': lines(
        here('D-DIA', { characteristic: { diversity: 'no' } }),
        here('D-BB', { characteristic: { diversity: 'no' } }),
      ),
    },
    unsure: { 'nobody says which route': lines(here('D-DIA'), here('D-BB')) },
    unknown: {
      severity: 'error',
      message: 'There are several main lines at {site}; say of one of them that it goes another way.',
    },
  },
  {
    code: 'R-EXC-03',
    name: 'Prepaid calling cards are not for enterprises',
    family: 'excludes',
    severity: 'error',
    condition: { each: of('V-PRE'), must: fact('buyer.segment', 'different', 'enterprise') },
    message: '{line} is not sold to enterprise accounts: nobody could say who used it.',
    fix: {
      words: 'Take the postpaid Calling Card instead.',
      change: [{ op: 'remove' }, { op: 'add', offering: 'V-CARD', atSite: false }],
    },
    unknown: { severity: 'warning', message: '{line} is not sold to enterprise accounts.' },
    pass: {
      'a small business': {
        item: [{ offering: 'V-PRE' }],
        buyer: { kind: 'business', segment: 'smallBusiness' },
      },
    },
    fail: {
      'an enterprise': { item: [{ offering: 'V-PRE' }], buyer: { kind: 'business', segment: 'enterprise' } },
    },
  },
  {
    code: 'R-EXC-04',
    name: 'No dial-up for new business customers',
    family: 'excludes',
    severity: 'error',
    condition: {
      each: of('D-DIAL'),
      must: {
        any: [
          fact('buyer.kind', 'different', 'business'),
          { exists: { of: of('D-DIAL'), among: ['installed'] } },
        ],
      },
    },
    message: '{line} is not sold to businesses that do not have it already.',
    fix: { words: 'Take what the catalogue offers for businesses instead.', change: [{ op: 'remove' }] },
    unknown: {
      severity: 'warning',
      message: '{line} is not sold to businesses that do not have it already.',
    },
    pass: {
      'a home': { item: [{ offering: 'D-DIAL' }], buyer: { kind: 'consumer' } },
      'a business that has it': {
        item: [{ offering: 'D-DIAL' }],
        installed: [{ offering: 'D-DIAL' }],
        buyer: { kind: 'business' },
      },
    },
    fail: { 'a new business': { item: [{ offering: 'D-DIAL' }], buyer: { kind: 'business' } } },
  },
  {
    code: 'R-EXC-05',
    name: 'Centrex and T1 are changed and disconnected, not sold',
    family: 'excludes',
    severity: 'error',
    supersedes: ['offeringIsSold'],
    condition: {
      each: { offering: ['V-CTX', 'D-T1'], action: ['add', 'modify', 'delete'] },
      must: fact('action', 'oneOf', ['modify', 'delete']),
    },
    message: '{line} can be changed or disconnected by those who have it, and is not sold any more.',
    fix: {
      words: 'Take it out, and choose Hosted Voice Seat or Dedicated Internet instead.',
      change: [{ op: 'remove' }],
    },
    pass: {
      'one ends it': {
        item: [{ offering: 'V-CTX', action: 'delete', product: 'p' }],
        installed: [here('V-CTX', { product: 'p' })],
      },
    },
    fail: { 'one buys it': lines(here('V-CTX')), 'one buys T1': lines(here('D-T1')) },
  },
  {
    code: 'R-CAR-01',
    name: 'A SIP trunk has two channels at least',
    family: 'cardinality',
    severity: 'error',
    condition: { each: of('V-SIP'), must: fact('quantity', 'atLeast', 2) },
    message: '{line} has two channels at least; this one has {quantity}.',
    fix: { words: 'Set it to 2 channels.', change: [{ op: 'set', quantity: 2 }] },
    pass: { 'two channels': lines(here('V-SIP', { quantity: 2 })) },
    fail: { 'one channel': lines(here('V-SIP', { quantity: 1 })) },
  },
  {
    code: 'R-CAR-02',
    name: 'At most 40 direct dial numbers for each channel',
    family: 'cardinality',
    severity: 'warning',
    condition: {
      each: of('V-DID'),
      per: 'selection',
      when: { exists: { of: of('V-SIP'), among: ANYWHEN } },
      must: {
        value: { take: 'sum', of: of('V-DID'), times: 20, withSelf: true },
        is: 'atMost',
        to: { take: 'sum', of: of('V-SIP'), among: ANYWHEN, times: 40 },
      },
    },
    message: 'There are more than 40 direct dial numbers for each channel: callers will often find it busy.',
    fix: { words: 'Add channels to the SIP trunk, or order fewer blocks of numbers.' },
    pass: {
      '80 numbers on two channels': lines({ offering: 'V-DID', quantity: 4 }, here('V-SIP', { quantity: 2 })),
    },
    fail: {
      '100 numbers on two channels': lines(
        { offering: 'V-DID', quantity: 5 },
        here('V-SIP', { quantity: 2 }),
      ),
    },
  },
  {
    code: 'R-CAR-03',
    name: 'More than five mobile plans of a consumer are looked at',
    family: 'cardinality',
    severity: 'review',
    reviewer: 'creditDesk',
    condition: {
      each: of('M-POST'),
      per: 'selection',
      when: fact('buyer.kind', 'different', 'business'),
      must: {
        value: { take: 'sum', of: of('M-POST'), among: ANYWHEN, withSelf: true },
        is: 'atMost',
        to: 5,
      },
    },
    message:
      'More than five mobile plans of one household are looked at by our credit desk before they start.',
    fix: { words: 'Order on; we call you when something is unclear. Or order five lines at most.' },
    pass: { 'five lines': { item: [{ offering: 'M-POST', quantity: 5 }], buyer: { kind: 'consumer' } } },
    fail: {
      'six lines': { item: [{ offering: 'M-POST', quantity: 6 }], buyer: { kind: 'consumer' } },
      'two more on four': {
        item: [{ offering: 'M-POST', quantity: 2 }],
        installed: [{ offering: 'M-POST', quantity: 4 }],
        buyer: { kind: 'consumer' },
      },
    },
  },
  {
    code: 'R-CAR-04',
    name: 'One Complete Calling for each site',
    family: 'cardinality',
    severity: 'error',
    condition: {
      each: of('V-CCP'),
      per: 'site',
      must: {
        value: {
          take: 'count',
          of: of('V-CCP'),
          at: 'sameSite',
          among: ['selection', 'installed'],
          withSelf: true,
        },
        is: 'atMost',
        to: 1,
      },
    },
    message: 'There is Complete Calling at {site} more than once.',
    fix: { words: 'Keep one of them, with all of the lines.', change: [{ op: 'remove' }] },
    pass: { 'at two sites': lines(here('V-CCP'), { offering: 'V-CCP', site: 'b' }) },
    fail: {
      'twice at one site': lines(here('V-CCP'), here('V-CCP', { quantity: 3 })),
      'where it is in place': { item: [here('V-CCP')], installed: [here('V-CCP')] },
    },
  },
];
