import { ACCESS, ANYWHEN, fact, here, lines, needs, of, ONCE_ASKED, type RuleSource } from './rule-source.js';

const VOICE_LINES = ['V-CCP', 'V-UC', 'V-POTS', 'V-SIP', 'V-DID', 'M-POST'];
const VOICE_WITH_NUMBERS = ['V-CCP', 'V-SIP', 'V-UC', 'V-POTS'];

/** What needs something else beside it. */
export const REQUIRES_RULES: readonly RuleSource[] = [
  {
    code: 'R-REQ-01',
    name: 'A toll-free number rings somewhere',
    family: 'requires',
    stage: ONCE_ASKED,
    severity: 'error',
    condition: {
      each: of('V-TF'),
      must: {
        any: [fact('entry.ringTo', 'known'), { exists: { of: of(...VOICE_LINES), among: ANYWHEN } }],
      },
    },
    message: '{line} has no number to ring, and no phone line is on the order.',
    fix: { words: 'Name the number that rings, or order a phone line with it.' },
    pass: {
      'the number is named': lines({ offering: 'V-TF', entry: { ringTo: '216-555-0100' } }),
      'it rings a line of the same order': lines({ offering: 'V-TF' }, here('V-CCP')),
    },
    fail: { 'nothing rings': lines({ offering: 'V-TF' }) },
  },
  {
    code: 'R-REQ-02',
    name: 'A SIP trunk has an access to run on',
    family: 'requires',
    severity: 'warning',
    condition: {
      each: of('V-SIP'),
      must: {
        any: [
          needs('D-DIA', 'D-BB'),
          {
            all: [
              fact('entry.ownAccessKbps', 'known'),
              fact('entry.ownAccessKbps', 'atLeast', { fact: 'quantity', times: 100 }),
            ],
          },
        ],
      },
    },
    message:
      '{line} needs dedicated Internet, broadband, or an access of your own with 100 kb/s for each call, at {site}.',
    fix: {
      words: 'Add Business Broadband at the same site, or tell us the speed of your own access.',
      change: [{ op: 'add', offering: 'D-BB' }],
    },
    pass: {
      'with broadband': lines(here('V-SIP', { quantity: 4 }), here('D-BB')),
      'with an access of one’s own': lines(here('V-SIP', { quantity: 4, entry: { ownAccessKbps: 1_000 } })),
    },
    fail: {
      'with nothing': lines(here('V-SIP', { quantity: 4 })),
      'with too slow an access': lines(here('V-SIP', { quantity: 4, entry: { ownAccessKbps: 300 } })),
      'with broadband elsewhere': lines(here('V-SIP', { quantity: 4 }), { offering: 'D-BB', site: 'b' }),
    },
  },
  {
    code: 'R-REQ-03',
    name: 'Emergency services know where a phone is',
    family: 'requires',
    stage: ONCE_ASKED,
    severity: 'error',
    condition: {
      each: of(...VOICE_WITH_NUMBERS),
      must: { any: [fact('entry.emergencyAddress', 'known'), needs('V-E911')] },
    },
    message: '{line} has numbers, and nobody says where help should be sent.',
    fix: {
      words: 'Give the address for emergency services, or add an Emergency Location Record.',
      change: [{ op: 'add', offering: 'V-E911', atSite: false }],
    },
    pass: {
      'the address is given': lines(here('V-CCP', { entry: { emergencyAddress: '12 Elm Street, floor 2' } })),
      'with a record': lines(here('V-SIP', { quantity: 2 }), { offering: 'V-E911' }),
    },
    fail: { 'nobody says': lines(here('V-CCP')) },
  },
  {
    code: 'R-REQ-04',
    name: 'SD-WAN has an Internet access at its site',
    family: 'requires',
    severity: 'error',
    condition: { each: of('D-SDW'), must: needs(...ACCESS) },
    message: '{line} connects over the Internet, and there is no Internet access at {site}.',
    fix: {
      words: 'Add Business Broadband at the same site.',
      change: [{ op: 'add', offering: 'D-BB' }],
    },
    pass: {
      'beside dedicated Internet': lines(here('D-SDW'), here('D-DIA')),
      'on what is in place': { item: [here('D-SDW')], installed: [here('D-BB')] },
    },
    fail: { 'on nothing': lines(here('D-SDW'), { offering: 'D-DIA', site: 'b' }) },
  },
  {
    code: 'R-REQ-05',
    name: 'A backup has a main line to back up',
    family: 'requires',
    severity: 'error',
    condition: { each: of('D-BKP'), must: needs(...ACCESS) },
    message: '{line} takes over when the main line fails, and there is none at {site}.',
    fix: {
      words: 'Add Business Broadband at the same site.',
      change: [{ op: 'add', offering: 'D-BB' }],
    },
    pass: { 'beside cable': lines(here('D-BKP'), here('D-CAB')) },
    fail: { alone: lines(here('D-BKP')) },
  },
  {
    code: 'R-REQ-06',
    name: 'Static addresses need a line that can carry them',
    family: 'requires',
    severity: 'error',
    condition: {
      each: of('D-IP'),
      must: { exists: { of: of('D-DIA', 'D-BB', 'D-CAB'), among: ANYWHEN } },
    },
    message: '{line} run on dedicated Internet, business broadband or cable, and there is none.',
    fix: {
      words: 'Add one of the three; it needs a site.',
      change: [{ op: 'add', offering: 'D-BB' }],
    },
    pass: {
      'beside dedicated Internet': lines({ offering: 'D-IP' }, here('D-DIA')),
      'on broadband that is on its way': { item: [{ offering: 'D-IP' }], inFlight: [here('D-BB')] },
    },
    fail: { 'on DSL': lines({ offering: 'D-IP' }, here('D-DSL')) },
  },
  {
    code: 'R-REQ-07',
    name: 'A calling card needs a customer whom we know, or a deposit',
    family: 'requires',
    severity: 'error',
    severityAt: { cart: 'warning' },
    condition: {
      each: of('V-CARD'),
      must: {
        any: [
          fact('buyer.accountAgeDays', 'atLeast', 90),
          { all: [fact('entry.deposit', 'known'), fact('entry.deposit', 'equal', true)] },
        ],
      },
    },
    message: '{line} is for accounts older than 90 days, or with a deposit.',
    fix: {
      words: 'Agree to the deposit in the order entry.',
      change: [{ op: 'set', entry: { deposit: true } }],
    },
    unknown: {
      severity: 'warning',
      message: '{line} needs a deposit unless your account is older than 90 days.',
    },
    pass: {
      'an old account': { item: [{ offering: 'V-CARD' }], buyer: { kind: 'business', accountAgeDays: 90 } },
      'a deposit': {
        item: [{ offering: 'V-CARD', entry: { deposit: true } }],
        buyer: { kind: 'business', accountAgeDays: 3 },
      },
    },
    fail: {
      'a new account': { item: [{ offering: 'V-CARD' }], buyer: { kind: 'business', accountAgeDays: 89 } },
      'a new account that refuses': {
        item: [{ offering: 'V-CARD', entry: { deposit: false } }],
        buyer: { kind: 'business', accountAgeDays: 89 },
      },
    },
    unsure: { 'a visitor': { item: [{ offering: 'V-CARD' }], buyer: { kind: 'visitor' } } },
  },
  {
    code: 'R-REQ-08',
    name: 'A phone in instalments comes with a plan and good credit',
    family: 'requires',
    severity: 'error',
    condition: {
      each: of('M-DEV'),
      must: {
        all: [
          { exists: { of: of('M-POST'), among: ANYWHEN } },
          fact('buyer.creditClass', 'oneOf', ['A', 'B', 'C']),
        ],
      },
    },
    message: '{line} needs a mobile plan and a credit class from A to C; yours is {buyer.creditClass}.',
    fix: {
      words: 'Add a Mobile Plan, or ask us about your credit class where there is one.',
      change: [{ op: 'add', offering: 'M-POST', atSite: false }],
    },
    unknown: {
      severity: 'warning',
      message: 'We check your credit before we send {line}.',
      fix: { words: 'Sign in, so that we know your credit class.' },
    },
    pass: {
      'with a plan': { item: [{ offering: 'M-DEV' }, { offering: 'M-POST' }], buyer: { creditClass: 'B' } },
    },
    fail: {
      'without a plan': { item: [{ offering: 'M-DEV' }], buyer: { creditClass: 'A' } },
      'with bad credit': {
        item: [{ offering: 'M-DEV' }, { offering: 'M-POST' }],
        buyer: { creditClass: 'D' },
      },
    },
    unsure: { 'credit never checked': lines({ offering: 'M-DEV' }, { offering: 'M-POST' }) },
  },
  {
    code: 'R-REQ-09',
    name: 'Toll-free conferencing needs consent to its charges',
    family: 'requires',
    stage: ONCE_ASKED,
    severity: 'error',
    condition: {
      each: { offering: ['V-CONF'], where: fact('characteristic.tollFreeDialIn', 'equal', 'yes') },
      must: {
        all: [fact('entry.usageConsent', 'known'), fact('entry.usageConsent', 'equal', true)],
      },
    },
    message:
      'Your participants’ toll-free minutes on {line} are charged to you, and nobody has agreed to that.',
    fix: {
      words: 'Agree to the charges in the order entry.',
      change: [{ op: 'set', entry: { usageConsent: true } }],
    },
    pass: {
      'with consent': lines({
        offering: 'V-CONF',
        characteristic: { tollFreeDialIn: 'yes' },
        entry: { usageConsent: true },
      }),
      'without toll-free dial-in': lines({ offering: 'V-CONF', characteristic: { tollFreeDialIn: 'no' } }),
    },
    fail: { 'without consent': lines({ offering: 'V-CONF', characteristic: { tollFreeDialIn: 'yes' } }) },
  },
];
