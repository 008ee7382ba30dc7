import { isObject, type JsonObject } from '../../helpers/index.js';
import { exactText, idOf, instant, isInForce, numberOf, objects, textOf } from '../documents.js';
import type { Amount } from '../money.js';

const KINDS = ['percentageOff', 'amountOff', 'monthsFree'] as const;
const PARAMETERS = [
  'productOffering',
  'segment',
  'promotionCode',
  'minimumTermMonths',
  'minimumQuantity',
] as const;

/** What a promotion gives on one charge. */
export interface PromotionAction {
  readonly kind: (typeof KINDS)[number];
  /** Per cent, an amount of money, or months. */
  readonly value: Amount;
  /** ISO 4217, of an amount; null: whatever the charge is in. */
  readonly currency: string | null;
  readonly priceType: 'recurring' | 'oneTime';
  /** Charges of so many months; null: for good. */
  readonly months: number | null;
  /** Only this price; null: the item's charges of the type. */
  readonly priceId: string | null;
}

export interface PromotionCriterion {
  readonly parameter: (typeof PARAMETERS)[number];
  /** Any of them; the least number for minimumTermMonths and minimumQuantity. */
  readonly values: readonly string[];
}

/** Criteria that have to be met together, or any of them. */
export interface PromotionCriteria {
  readonly any: boolean;
  readonly criteria: readonly PromotionCriterion[];
}

export interface PromotionPattern {
  readonly anyGroup: boolean;
  readonly groups: readonly PromotionCriteria[];
  readonly actions: readonly PromotionAction[];
  readonly priority: number;
}

/** A TMF671 promotion as the engine uses it. */
export interface Promotion {
  readonly id: string;
  readonly name: string;
  readonly inForce: boolean;
  readonly validFrom: number;
  readonly validUntil: number;
  /** First and last calendar day in the customer's own time zone; null: open. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly patterns: readonly PromotionPattern[];
  /** Upper case; one of them has to be entered. Empty: nothing has to be entered. */
  readonly codes: readonly string[];
  readonly oncePerCustomer: boolean;
  /** Orders that it may be used in, all customers together; null: any number. */
  readonly budget: number | null;
  /** Why it cannot be used: it says something that the engine does not know. Such a promotion never applies. */
  readonly faults: readonly { readonly path: string; readonly message: string }[];
}

type Fault = (path: string, message: string) => void;

/**
 * Reads a TMF671 Promotion. Of the specification's open texts the engine knows: actionType percentageOff, amountOff,
 * monthsFree; criteriaParameter productOffering (ids), segment, promotionCode, minimumTermMonths, minimumQuantity.
 * Attributes of ours: `localPeriod` ({from, until}, calendar days in the customer's zone), `oncePerCustomer`, `budget`,
 * and on an action `priceType`, `durationMonths`, `currency`.
 */
export function readPromotion(document: JsonObject): Promotion {
  const faults: { path: string; message: string }[] = [];
  const fault: Fault = (path, message) => faults.push({ path, message });
  const patterns = objects(document.pattern).map((one, index) =>
    readPattern(one, `pattern[${index}]`, fault),
  );
  const period = isObject(document.localPeriod) ? document.localPeriod : {};
  return {
    id: String(document.id),
    name: textOf(document.name),
    inForce: isInForce(document),
    validFrom: instant(document, 'startDateTime', -Infinity),
    validUntil: instant(document, 'endDateTime', Infinity),
    firstDay: textOf(period.from) || null,
    lastDay: textOf(period.until) || null,
    patterns,
    codes: patterns.flatMap(({ groups }) =>
      groups.flatMap(({ criteria }) =>
        criteria.flatMap(({ parameter, values }) =>
          parameter === 'promotionCode' ? values.map((code) => code.toUpperCase()) : [],
        ),
      ),
    ),
    oncePerCustomer: document.oncePerCustomer === true,
    budget: numberOf(document.budget),
    faults,
  };
}

function readPattern(pattern: JsonObject, path: string, fault: Fault): PromotionPattern {
  return {
    anyGroup: isOr(pattern.criteriaGroupLogicalRelationship),
    groups: objects(pattern.criteriaGroup).map((group, index) => ({
      any: isOr(group.criteriaLogicalRelationship),
      criteria: objects(group.criteria).flatMap((one, place) =>
        readCriterion(one, `${path}.criteriaGroup[${index}].criteria[${place}]`, fault),
      ),
    })),
    actions: objects(pattern.action).flatMap((one, index) =>
      readAction(one, `${path}.action[${index}]`, fault),
    ),
    priority: numberOf(pattern.priority) ?? 0,
  };
}

const isOr = (relationship: unknown): boolean => textOf(relationship).toUpperCase() === 'OR';

function readCriterion(criterion: JsonObject, path: string, fault: Fault): PromotionCriterion[] {
  const parameter = PARAMETERS.find((one) => one === criterion.criteriaParameter);
  if (!parameter) {
    fault(`${path}.criteriaParameter`, `Use one of ${PARAMETERS.join(', ')}.`);
    return [];
  }
  const values = textOf(criterion.criteriaValue)
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
  const isNumber = parameter.startsWith('minimum');
  if (values.length === 0 || (isNumber && !/^\d{1,6}$/.test(values[0] ?? ''))) {
    fault(`${path}.criteriaValue`, isNumber ? 'Give a whole number.' : 'Give values, separated by commas.');
    return [];
  }
  return [{ parameter, values }];
}

function readAction(action: JsonObject, path: string, fault: Fault): PromotionAction[] {
  const kind = KINDS.find((one) => one === action.actionType);
  if (!kind) {
    fault(`${path}.actionType`, `Use one of ${KINDS.join(', ')}.`);
    return [];
  }
  const value = exactText(textOf(action.actionValue));
  const most = kind === 'percentageOff' ? 100 : kind === 'monthsFree' ? 60 : Infinity;
  if (!value || value.lessThanOrEqualTo(0) || value.greaterThan(most)) {
    fault(`${path}.actionValue`, `Give a number above 0${most === Infinity ? '' : ` and up to ${most}`}.`);
    return [];
  }
  const currency = textOf(action.currency) || null;
  if (kind === 'amountOff' && currency === null) fault(`${path}.currency`, 'Name the currency, such as USD.');
  const months = kind === 'monthsFree' ? value.toNumber() : numberOf(action.durationMonths);
  const priceType = action.priceType === 'oneTime' && kind !== 'monthsFree' ? 'oneTime' : 'recurring';
  return [{ kind, value, currency, priceType, months, priceId: idOf(action.actionEntityRef) }];
}
