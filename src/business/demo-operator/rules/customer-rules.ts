import { ACCESS, fact, here, lines, of, ONCE_ASKED, type RuleSource } from './rule-source.js';

const buys = (offering: string, buyer: object, rest: object = {}) => ({
  item: [here(offering, { ...rest })],
  buyer: { ...buyer },
});
const at = (place: object, offering = 'D-FTTH', rest: object = {}) =>
  lines(here(offering, { place: { result: 'available', ...place }, ...rest }));

/** Who may have it, and where. */
export const CUSTOMER_RULES: readonly RuleSource[] = [
  {
    code: 'R-ELI-01',
    name: 'What is sold to homes is installed in homes',
    family: 'eligibility',
    severity: 'error',
    condition: {
      each: { onlySegment: 'consumer', needsSite: true, where: { not: fact('site', 'none') } },
      must: fact('place.usage', 'oneOf', ['residential', 'both']),
    },
    message: '{line} is for homes, and {site} is a place of business.',
    fix: {
      words: 'Take Business Broadband instead.',
      change: [{ op: 'remove' }, { op: 'add', offering: 'D-BB' }],
    },
    unknown: { severity: 'warning', message: '{line} is for homes; we check that {site} is one.' },
    pass: { 'at home': at({ usage: 'residential' }), 'in a mixed house': at({ usage: 'both' }) },
    fail: { 'in an office': at({ usage: 'business' }) },
    unsure: { 'nobody knows the house': lines(here('D-FTTH')) },
  },
  {
    code: 'R-ELI-02',
    name: 'Resellers have construction quoted to their own customers',
    family: 'eligibility',
    severity: 'error',
    condition: { each: of('X-CON'), must: fact('buyer.segment', 'different', 'reseller') },
    message: '{line} is not in the price book of resellers.',
    fix: { words: 'Ask for a quote for your customer’s site.', change: [{ op: 'remove' }] },
    unknown: { severity: 'warning', message: '{line} is not sold to resellers.' },
    pass: { 'an enterprise': buys('X-CON', { kind: 'business', segment: 'enterprise' }) },
    fail: { 'a reseller': buys('X-CON', { kind: 'business', segment: 'reseller' }) },
  },
  {
    code: 'R-ELI-03',
    name: 'A mobile plan is taken by somebody of age',
    family: 'eligibility',
    severity: 'error',
    condition: {
      each: of('M-POST'),
      must: {
        any: [
          fact('buyer.adult', 'equal', true),
          {
            all: [
              fact('entry.ageConfirmed', 'equal', true),
              { not: { all: [fact('buyer.adult', 'known'), fact('buyer.adult', 'equal', false)] } },
            ],
          },
        ],
      },
    },
    message: '{line} can only be taken by somebody who is 18 or older.',
    fix: { words: 'Let a parent or guardian order it.' },
    unknown: {
      severity: 'warning',
      message: 'Who takes {line} is 18 or older: confirm it in the order entry.',
      fix: {
        words: 'Confirm in the order entry that who takes it is 18 or older.',
        change: [{ op: 'set', entry: { ageConfirmed: true } }],
      },
    },
    pass: {
      'an adult': buys('M-POST', { kind: 'consumer', adult: true }),
      'no birth date, and confirmed': buys('M-POST', { kind: 'consumer' }, { entry: { ageConfirmed: true } }),
    },
    fail: {
      'a minor': buys('M-POST', { kind: 'consumer', adult: false }),
      'a minor who says otherwise': buys(
        'M-POST',
        { kind: 'consumer', adult: false },
        { entry: { ageConfirmed: true } },
      ),
    },
    unsure: { 'no birth date': buys('M-POST', { kind: 'consumer' }) },
  },
  {
    code: 'R-ELI-04',
    name: 'Where two area codes overlap, people are told to dial ten digits',
    family: 'eligibility',
    stage: ONCE_ASKED,
    severity: 'warning',
    condition: {
      each: { offering: ['V-CCP', 'V-SIP', 'V-POTS'] },
      when: fact('place.tenDigitDialling', 'equal', true),
      must: { all: [fact('entry.tenDigitNotice', 'known'), fact('entry.tenDigitNotice', 'equal', true)] },
    },
    message: 'At {site} two area codes overlap: {line} and its alarm panels have to dial ten digits.',
    fix: {
      words: 'Confirm in the order entry that the users know it.',
      change: [{ op: 'set', entry: { tenDigitNotice: true } }],
    },
    unknown: {
      severity: 'warning',
      message:
        'If two area codes overlap at {site}, {line} has to dial ten digits; we tell you before it starts.',
    },
    pass: {
      'they know': at({ tenDigitDialling: true }, 'V-CCP', { entry: { tenDigitNotice: true } }),
      'no overlap': at({ tenDigitDialling: false }, 'V-CCP'),
    },
    fail: { 'nobody has told them': at({ tenDigitDialling: true }, 'V-CCP') },
    unsure: { 'the place is not known': lines(here('V-CCP')) },
  },
  {
    code: 'R-LOC-01',
    name: 'The site is reached by a technology that carries the offering',
    family: 'location',
    severity: 'error',
    condition: {
      each: { offering: ['D-DIA', 'D-BB', 'D-DSL', 'D-CAB', 'D-FTTH', 'D-FWA', 'D-EL'] },
      when: fact('place.result', 'oneOf', ['available', 'construction']),
      must: fact('place.technology', 'oneOf', { fact: 'offering.technologies' }),
    },
    message: '{line} runs over {offering.technologies}, and {site} is reached by {place.technology}.',
    fix: { words: 'Choose an offering that is available at the address.' },
    unknown: { severity: 'warning', message: 'We still find out how {site} is reached with {line}.' },
    pass: {
      'fibre for fibre': at({ technology: 'FTTP' }),
      'a partner’s fibre for dedicated Internet': at({ technology: 'offNetFibre' }, 'D-DIA'),
    },
    fail: { 'copper for fibre': at({ technology: 'copper' }) },
    unsure: { 'nobody has said': at({}) },
  },
  {
    code: 'R-LOC-02',
    name: 'No more speed than the fibre at the site carries',
    family: 'location',
    severity: 'error',
    condition: {
      each: { offering: ['D-DIA', 'D-BB', 'D-FTTH'] },
      when: {
        all: [
          { value: { fact: 'place.technology' }, is: 'oneOf', to: ['FTTP', 'onNetFibre', 'offNetFibre'] },
          fact('place.result', 'equal', 'available'),
        ],
      },
      must: fact('speed', 'atMost', { fact: 'place.downMbps' }),
    },
    message: '{line} is ordered with {speed} Mb/s, and the fibre at {site} carries {place.downMbps}.',
    fix: { words: 'Choose a speed that the site can carry.' },
    unknown: {
      severity: 'warning',
      message: 'We check the speed that the fibre at {site} carries before {line} is built.',
    },
    pass: {
      within: at({ technology: 'FTTP', downMbps: 2_000 }, 'D-FTTH', { characteristic: { speed: '2 Gb/s' } }),
    },
    fail: {
      beyond: at({ technology: 'FTTP', downMbps: 1_000 }, 'D-FTTH', { characteristic: { speed: '2 Gb/s' } }),
      'ten gigabits on one': at({ technology: 'onNetFibre', downMbps: 1_000 }, 'D-DIA', {
        characteristic: { bandwidth: '10 Gb/s' },
      }),
    },
    unsure: {
      'no speed is known': at({ technology: 'FTTP' }, 'D-FTTH', { characteristic: { speed: '1 Gb/s' } }),
    },
  },
  {
    code: 'R-LOC-03',
    name: 'Fixed wireless needs a signal',
    family: 'location',
    severity: 'error',
    condition: {
      each: of('D-FWA'),
      must: {
        any: [
          fact('place.signalClass', 'oneOf', ['good', 'fair']),
          fact('entry.signalChecked', 'equal', true),
        ],
      },
    },
    message: 'The radio signal at {site} is too weak for {line}.',
    fix: { words: 'Check the signal at a window, or choose another access.' },
    unknown: { severity: 'warning', message: 'Check the radio signal at {site} before you order {line}.' },
    pass: {
      'good signal': at({ signalClass: 'good' }, 'D-FWA'),
      'checked at the window': at({}, 'D-FWA', { entry: { signalChecked: true } }),
    },
    fail: { 'weak signal': at({ signalClass: 'weak' }, 'D-FWA', { entry: { signalChecked: false } }) },
    unsure: { 'nobody has looked': at({}, 'D-FWA') },
  },
  {
    code: 'R-SEQ-01',
    name: 'Access comes before voice, voice before its port',
    family: 'sequence',
    severity: 'error',
    condition: {
      sequence: [
        { first: of('X-CON'), next: of(...ACCESS) },
        { first: of(...ACCESS), next: of('V-SIP', 'V-UC', 'V-CCP') },
        { first: of(...ACCESS), next: of('D-SDW', 'D-BKP', 'D-IP') },
        { first: of('V-SIP', 'V-UC', 'V-CCP', 'V-POTS', 'M-POST'), next: of('X-PORT') },
      ],
    },
    message:
      '{line} is wished for {requested.businessDays} business days from now, before {others} that it needs.',
    fix: { words: 'Wish for the same day or a later one.' },
    pass: {
      'the same day': lines(
        here('V-SIP', { quantity: 2, requestedDate: '2026-12-14' }),
        here('D-DIA', { requestedDate: '2026-12-14' }),
      ),
      'at another site': lines(here('V-SIP', { requestedDate: '2026-12-07' }), {
        offering: 'D-DIA',
        site: 'b',
        requestedDate: '2026-12-14',
      }),
    },
    fail: {
      'voice before access': lines(
        here('V-SIP', { requestedDate: '2026-12-07' }),
        here('D-DIA', { requestedDate: '2026-12-14' }),
      ),
    },
  },
  {
    code: 'R-SEQ-02',
    name: 'Emergency services know a number before it moves',
    family: 'sequence',
    severity: 'error',
    condition: { sequence: [{ first: of('V-E911'), next: of('X-PORT') }] },
    message: '{line} is wished for before {others} is in the books.',
    fix: { words: 'Wish for the transfer on the same day or later.' },
    pass: {
      'the record first': lines(
        { offering: 'V-E911', requestedDate: '2026-12-07' },
        { offering: 'X-PORT', requestedDate: '2026-12-08' },
      ),
    },
    fail: {
      'the transfer first': lines(
        { offering: 'V-E911', requestedDate: '2026-12-08' },
        { offering: 'X-PORT', requestedDate: '2026-12-07' },
      ),
    },
  },
  {
    code: 'R-SEQ-03',
    name: 'The old line goes two days after the new one works',
    family: 'sequence',
    severity: 'error',
    condition: {
      sequence: [{ first: of(...ACCESS), next: { offering: [...ACCESS], action: ['delete'] } }],
      gapDays: 2,
    },
    message:
      '{line} would be gone less than two days after {others} starts: nothing would be left if that is late.',
    fix: { words: 'End it two days after the new line, or later.' },
    pass: { 'two days later': replaced('2026-12-14', '2026-12-16') },
    fail: { 'on the same day': replaced('2026-12-14', '2026-12-14') },
  },
];

function replaced(starts: string, ends: string) {
  return {
    item: [
      here('D-DIA', { requestedDate: starts }),
      here('D-BB', { action: 'delete', product: 'old', requestedDate: ends }),
    ],
    installed: [here('D-BB', { product: 'old' })],
  };
}
