import { Injectable } from '@nestjs/common';
import { type LifecycleStatus, lifecycleStateMachine } from '../../domains/catalog/index.js';
import { Clock, type JsonObject, Refusal, type RefusalReason } from '../../domains/helpers/index.js';
import { checkRules, faultsOfRule } from '../../domains/rule/index.js';
import { candidateOf, CatalogueSnapshot } from '../catalog/index.js';
import type { HookContext, ResourceHooks } from '../resource-management/index.js';
import { ruleCatalogueOf } from './rule-catalogue.js';

const LIVE: ReadonlySet<string> = new Set(['Active', 'Launched']);

/**
 * What a rule that is written straight into the catalogue must keep: the same as one that is published. A rule that is not
 * in force yet only has to be readable, so that it can be written step by step.
 */
@Injectable()
export class RuleHooks implements ResourceHooks {
  constructor(
    private readonly catalogue: CatalogueSnapshot,
    private readonly clock: Clock,
  ) {}

  beforeCreate({ id }: HookContext, document: JsonObject): Promise<JsonObject> {
    return this.judged(id, document);
  }

  beforePatch({ id }: HookContext, before: JsonObject, after: JsonObject): Promise<JsonObject> {
    refuseLeap(before, after);
    return this.judged(id, after);
  }

  private async judged(id: string, rule: JsonObject): Promise<JsonObject> {
    const document = { ...rule, id };
    const faults: RefusalReason[] = faultsOfRule(document);
    if (faults.length === 0 && LIVE.has(String(rule.lifecycleStatus)))
      faults.push(...(await this.faultsInForce(id, document)));
    if (faults.length === 0) return rule;
    const words = faults.map(({ message }) => message).join(' ');
    throw new Refusal('unprocessable', 'ruleRefused', `The rule cannot be kept like this: ${words}`, faults);
  }

  /** What the rule would break in the catalogue as it is; what is broken there already is not held against it. */
  private async faultsInForce(id: string, document: JsonObject): Promise<RefusalReason[]> {
    const version = await this.catalogue.current();
    const candidate = candidateOf(version, [{ kind: 'rule', id, document }]);
    const documents = [...candidate.documents('rule').values()];
    return checkRules(documents, ruleCatalogueOf(candidate), this.clock.now())
      .filter(({ severity, rules }) => severity === 'error' && rules.includes(id))
      .map(({ code, message, path, fix }) => ({ code, message, path, fix }));
  }
}

/** A rule lives as everything else in the catalogue does. @throws Refusal `lifecycleMove` */
function refuseLeap(before: JsonObject, after: JsonObject): void {
  if (before.lifecycleStatus === after.lifecycleStatus) return;
  const from = before.lifecycleStatus as LifecycleStatus;
  const next = lifecycleStateMachine.next(from).map(({ to }) => to as string);
  if (next.includes(String(after.lifecycleStatus))) return;
  const may = next.length > 0 ? `it may become ${next.join(' or ')}` : 'its life is over';
  const message = `A rule that is ${from} cannot become ${String(after.lifecycleStatus)}; ${may}.`;
  throw new Refusal('unprocessable', 'lifecycleMove', message, [
    { code: 'lifecycleMove', message, path: 'lifecycleStatus' },
  ]);
}
