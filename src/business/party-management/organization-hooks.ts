import { Injectable } from '@nestjs/common';
import { CompanyHierarchyRepository } from '../../domains/party/index.js';
import { ALL, isId, isObject, type JsonObject, Refusal } from '../../domains/helpers/index.js';
import {
  type HookContext,
  refuseOperatorAttributes,
  type ResourceHooks,
} from '../resource-management/index.js';
import { refuseUnfitPlace } from './company-place.rule.js';

/** The legal name, identifiers and the company above are the operator's to check. */
const OWN = ['tradingName', 'otherName', 'contactMedium'] as const;

/** Companies: customers keep their contact data themselves, the operator the rest; groups are trees of a bounded size. */
@Injectable()
export class OrganizationHooks implements ResourceHooks {
  constructor(private readonly hierarchy: CompanyHierarchyRepository) {}

  async beforeCreate(context: HookContext, document: JsonObject): Promise<JsonObject> {
    await this.judgeParent(context, undefined, parentOf(document));
    return document;
  }

  async beforePatch(context: HookContext, before: JsonObject, after: JsonObject): Promise<JsonObject> {
    await this.judgeParent(context, parentOf(before), parentOf(after));
    refuseOperatorAttributes(context.scope, before, after, OWN);
    return after;
  }

  async beforeDelete({ tx, id }: HookContext): Promise<void> {
    await this.hierarchy.lock(tx);
    if (!(await this.hierarchy.hasChildren(tx, id))) return;
    throw new Refusal(
      'conflict',
      'companyHasSubsidiaries',
      'Other organizations name this one as their parent; give them another parent, or none, and delete it then.',
    );
  }

  private async judgeParent(
    { tx, scope, id }: HookContext,
    before: string | undefined,
    after: string | undefined,
  ): Promise<void> {
    if (before === after) return;
    if (scope.customerId !== ALL) throw parentIsTheOperators();
    await this.hierarchy.lock(tx);
    if (isId(after)) refuseUnfitPlace(await this.hierarchy.placeBelow(tx, id, after));
  }
}

/** The id of the organization above, in lower case; undefined when the document names none. */
function parentOf({ organizationParentRelationship: relationship }: JsonObject): string | undefined {
  if (!isObject(relationship) || !isObject(relationship.organization)) return undefined;
  const { id } = relationship.organization;
  return typeof id === 'string' ? id.toLowerCase() : undefined;
}

/** Whoever set his own parent could hang himself below a stranger, or out of reach of his head office. */
const parentIsTheOperators = (): Refusal =>
  new Refusal(
    'forbidden',
    'parentSetByOperator',
    'The company above an organization is set by the operator; leave organizationParentRelationship as it is, or ask the operator.',
    [
      {
        code: 'parentSetByOperator',
        message: 'Only the operator sets the parent.',
        path: 'organizationParentRelationship',
        fix: 'Leave it as it is, or ask the operator.',
      },
    ],
  );
