import type { ResourceDefinition } from '../helpers/index.js';
import { RuleEntity } from './entities/rule.entity.js';

/** Ours, beside the resources of TMF620 and in their manner: TM Forum has no rules. */
export const ruleDefinition: ResourceDefinition = {
  name: 'rule',
  type: 'Rule',
  basePath: '/tmf-api/productCatalogManagement/v4',
  entity: RuleEntity,
  owner: 'operator',
  stateAttribute: 'lifecycleStatus',
  attributes: {
    code: 'code',
    name: 'name',
    family: 'family',
    severity: 'severity',
    lifecycleStatus: 'lifecycleStatus',
    lastUpdate: 'updatedAt',
    'validFor.startDateTime': 'validFrom',
    'validFor.endDateTime': 'validTo',
  },
  extensionAttributes: {
    description: 'string',
    version: 'string',
    stage: 'array',
    severityAt: 'object',
    reviewer: 'string',
    condition: 'object',
    message: 'string',
    fix: 'object',
    unknown: 'object',
    supersedes: 'array',
    example: 'array',
  },
  readOnly: ['lastUpdate'],
  defaults: { lifecycleStatus: 'In study' },
  operations: ['list', 'get', 'create', 'patch', 'delete'],
};
