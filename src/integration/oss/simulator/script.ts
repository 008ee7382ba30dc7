import type { OssServiceRequest } from '../oss-port.js';
import { chance, digits, pick } from './seeded-chance.js';

/** One notice that will be sent `afterDays` business days after the one before it. */
export interface ScriptStep {
  readonly code: string;
  readonly afterDays: number;
  readonly facts: Readonly<Record<string, string>>;
  /** Sent a second time, as remote systems do. */
  readonly twice: boolean;
  /** Once this is sent, the request can no longer be cancelled. */
  readonly final: boolean;
}

/** The work of each category between acceptance and completion: code and share of the interval. */
const WORK: Readonly<Record<string, readonly (readonly [code: string, share: number])[]>> = {
  designed: [
    ['DSGN', 0.3],
    ['BLT', 0.4],
    ['CONN', 0.15],
    ['TEST', 0.1],
  ],
  installed: [
    ['BLT', 0.6],
    ['CONN', 0.2],
    ['TEST', 0.15],
  ],
  hosted: [['CONN', 0.7]],
  shipped: [['SHIP', 0.5]],
  ported: [['CONN', 0.9]],
  disconnected: [['DISC', 0.8]],
};

/** What the OSS will not undo any more. */
const FINAL: ReadonlySet<string> = new Set(['BLT', 'CONN', 'SHIP', 'DISC', 'COMP']);

/** Jeopardies that happen here, by category; each is cleared later. */
const JEOPARDIES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  designed: ['1A', '1U', '1G', '1B'],
  installed: ['1B', '1G', '1F'],
};

const JEOPARDY_RATE = 0.15;
const TWICE_RATE = 0.1;

export interface ScriptOptions {
  readonly seed: string;
  /** Share of requests that meet a jeopardy; 0.15 unless a test wants another. */
  readonly jeopardyRate?: number;
}

/** What the OSS will do with a request: the same seed and request id always give the same script. */
export function writeScript(request: OssServiceRequest, options: ScriptOptions): ScriptStep[] {
  const seed = `${options.seed}/${request.requestId}`;
  const interval = Math.max(request.intervalDays, 1);
  const work = WORK[request.category] ?? [['CONN', 0.7]];
  const rest = 1 - work.reduce((sum, [, share]) => sum + share, 0);
  const steps: Omit<ScriptStep, 'twice' | 'final'>[] = [
    { code: 'RCVD', afterDays: 0.1, facts: {} },
    { code: 'FOC', afterDays: 0.2, facts: { intervalDays: String(interval) } },
    ...work.map(([code, share]) => ({ code, afterDays: share * interval, facts: {} })),
    { code: 'COMP', afterDays: rest * interval, facts: identifiers(request, seed) },
  ];
  if (chance(seed, 'jeopardy') < (options.jeopardyRate ?? JEOPARDY_RATE)) {
    const kinds = JEOPARDIES[request.category];
    if (kinds) steps.splice(3, 0, ...jeopardy(pick(seed, 'kind', kinds), interval));
  }
  return steps.map((step, index) => ({
    ...step,
    twice: chance(seed, `twice ${index}`) < TWICE_RATE,
    final: FINAL.has(step.code),
  }));
}

function jeopardy(code: string, interval: number): Omit<ScriptStep, 'twice' | 'final'>[] {
  const delay = Math.ceil(interval * 0.2);
  return [
    {
      code: 'JEOP',
      afterDays: 0.1 * interval,
      facts: { jeopardyCode: code, delayDays: String(interval + delay) },
    },
    { code: 'JCLR', afterDays: delay, facts: { jeopardyCode: code } },
  ];
}

/** Identifiers in real shapes; telephone numbers only from the range that is kept for fiction. */
function identifiers(request: OssServiceRequest, seed: string): Record<string, string> {
  const serviceId = `SVC-${digits(seed, 'service', 8)}`;
  const code = request.offeringCode ?? '';
  if (request.category === 'designed' || request.category === 'installed') {
    return { serviceId, circuitId: `70/HCGS/${digits(seed, 'circuit', 6)}//TL` };
  }
  if (/^(V-|M-P|X-PORT)/.test(code)) {
    return {
      serviceId,
      telephoneNumber: `+1${pick(seed, 'npa', ['216', '614', '513'])}55501${digits(seed, 'tn', 2)}`,
    };
  }
  return { serviceId };
}
