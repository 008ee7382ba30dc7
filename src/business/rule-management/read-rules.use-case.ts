import { Injectable } from '@nestjs/common';
import {
  describeRule,
  type Family,
  type Rule,
  type Severity,
  type Stage,
  valuesOf,
} from '../../domains/rule/index.js';
import { CatalogueSnapshot } from '../catalog/index.js';
import { rulesOf } from './rule-catalogue.js';

/** A rule as a product manager reads it. */
export interface RuleSentence {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly stage: Stage[];
  readonly active: boolean;
  readonly explains: string;
}

/** The rules of the catalogue in sentences. */
@Injectable()
export class ReadRules {
  constructor(private readonly catalogue: CatalogueSnapshot) {}

  /** By code. @param offering code of an offering: only rules that name it. */
  async sentences(offering?: string): Promise<RuleSentence[]> {
    const { rules, catalogue } = rulesOf(await this.catalogue.current());
    return rules
      .filter((rule) => offering === undefined || names(rule, offering))
      .map((rule) => ({
        id: rule.id,
        code: rule.code,
        name: rule.name,
        family: rule.family,
        severity: rule.severity,
        stage: [...rule.stages],
        active: rule.active,
        explains: describeRule(rule, catalogue),
      }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
  }
}

const names = ({ condition }: Rule, offering: string): boolean =>
  [...valuesOf(condition, 'offering')].flat().includes(offering);
