/** Work on an offering that waits for other work of the same order, when the order has some. */
export interface SequenceRule {
  /** Says what the rule states. */
  readonly rule: string;
  readonly offerings: readonly string[];
  readonly waitsFor: readonly string[];
}

const ACCESS = ['D-DIA', 'D-BB', 'D-DSL', 'D-CAB', 'D-FTTH', 'D-FWA', 'D-T1'] as const;

/** Offerings are named by code. Where the places of both items are known, only work at the same place is waited for. */
export const SEQUENCE_RULES: readonly SequenceRule[] = [
  { rule: 'access comes before voice over it', offerings: ['V-SIP', 'V-UC', 'V-CCP'], waitsFor: ACCESS },
  { rule: 'access comes before what runs on it', offerings: ['D-SDW', 'D-BKP', 'D-IP'], waitsFor: ACCESS },
  {
    rule: 'the voice service comes before the port of its number',
    offerings: ['X-PORT'],
    waitsFor: ['V-SIP', 'V-UC', 'V-CCP', 'V-POTS', 'M-POST'],
  },
  { rule: 'construction comes before access', offerings: ACCESS, waitsFor: ['X-CON'] },
];

/** TMF622 item relationships that mean "this one waits for that one". */
export const WAITING_RELATIONSHIPS: ReadonlySet<string> = new Set(['reliesOn', 'requires', 'dependsOn']);
