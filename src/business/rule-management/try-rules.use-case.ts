import { Injectable } from '@nestjs/common';
import { Clock, type JsonObject, Refusal } from '../../domains/helpers/index.js';
import {
  describeRule,
  faultsOfRule,
  type Finding,
  judgeSelection,
  readRule,
  readSelectionFacts,
  type Rule,
  rulesAt,
  type Stage,
  traceRules,
} from '../../domains/rule/index.js';
import { CatalogueSnapshot } from '../catalog/index.js';
import { type CompiledRules, rulesOf } from './rule-catalogue.js';
import { presentVerdict } from './verdict-shapes.js';

export interface RuleTrial {
  /** As examples write it: `{item: [{offering, quantity, site}], installed, inFlight, buyer, totals}`. */
  readonly selection: JsonObject;
  readonly stage: Stage;
  /** Rules that are not in the catalogue, or other words of some that are (by code). */
  readonly draft?: readonly JsonObject[] | undefined;
}

/** What one rule made of one line, site or selection. */
export interface RuleTrace {
  readonly ruleId: string;
  readonly name: string;
  readonly outcome: Finding['outcome'];
  readonly explains: string;
  readonly itemIds: string[];
  readonly message?: string;
}

export interface RuleTrialResult {
  readonly verdict: JsonObject[];
  readonly trace: RuleTrace[];
}

/** Judges a selection that somebody made up, and says of each rule how it came to its verdict. Writes nothing. */
@Injectable()
export class TryRules {
  constructor(
    private readonly catalogue: CatalogueSnapshot,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `ruleRefused` for a draft that is no rule */
  async execute({ selection, stage, draft = [] }: RuleTrial): Promise<RuleTrialResult> {
    const compiled = rulesOf(await this.catalogue.current());
    const now = this.clock.now();
    const drafts = draft.map(readDraft);
    const codes = new Set(drafts.map(({ code }) => code));
    const rules = [...compiled.rules.filter(({ code }) => !codes.has(code)), ...drafts];
    const facts = readSelectionFacts(selection, compiled.catalogue, now);
    const asked = rulesAt(rules, stage, now);
    return {
      verdict: judgeSelection(rules, facts, stage).map(presentVerdict),
      trace: traceRules(asked, facts, stage).map((finding) => shown(finding, compiled)),
    };
  }
}

/** A draft counts as if it were in force. */
function readDraft(document: JsonObject, index: number): Rule {
  const faults = faultsOfRule(document);
  if (faults.length === 0) return { ...readRule(document), active: true };
  throw new Refusal(
    'unprocessable',
    'ruleRefused',
    `The draft cannot be read: ${faults.map(({ message }) => message).join(' ')}`,
    faults.map((fault) => ({ ...fault, path: `draft[${index}].${fault.path}` })),
  );
}

const shown = ({ rule, outcome, lines, verdict }: Finding, { catalogue }: CompiledRules): RuleTrace => ({
  ruleId: rule.code,
  name: rule.name,
  outcome,
  explains: describeRule(rule, catalogue),
  itemIds: lines.map(({ id }) => id),
  ...(verdict && { message: verdict.message }),
});
