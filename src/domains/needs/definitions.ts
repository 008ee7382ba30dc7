import type { ResourceDefinition } from '../helpers/index.js';
import { NeedsQuestionnaire, QueryProductRecommendation } from './entities/index.js';

const basePath = '/tmf-api/recommendationManagement/v4';

/** Ours, beside the resources of TMF680: the questions and matching rules that recommendations come from. */
export const questionnaireDefinition: ResourceDefinition = {
  name: 'questionnaire',
  type: 'Questionnaire',
  basePath,
  entity: NeedsQuestionnaire,
  owner: 'operator',
  stateAttribute: 'lifecycleStatus',
  readOnly: ['lastUpdate'],
  attributes: {
    name: 'name',
    lifecycleStatus: 'lifecycleStatus',
    lastUpdate: 'updatedAt',
    'validFor.startDateTime': 'validFrom',
    'validFor.endDateTime': 'validTo',
  },
  defaults: { lifecycleStatus: 'In study', version: '1' },
  operations: ['list', 'get', 'create', 'patch', 'delete'],
};

/** TMF680 queryProductRecommendation: what would you recommend? Answered at once. */
export const queryProductRecommendationDefinition: ResourceDefinition = {
  name: 'queryProductRecommendation',
  type: 'QueryProductRecommendation',
  basePath,
  entity: QueryProductRecommendation,
  owner: 'customer',
  stateAttribute: 'state',
  readOnly: ['state', 'validFor', 'recommendationItem', 'openQuestion', 'contradiction', 'reason'],
  attributes: {
    state: 'state',
    name: 'name',
    description: 'description',
    recommendationType: 'recommendationType',
    instantSyncRecommendation: 'instantSyncRecommendation',
  },
  extensionAttributes: {
    needsAssessment: 'object',
    answer: 'array',
    openQuestion: 'array',
    contradiction: 'array',
    reason: 'array',
  },
  operations: ['list', 'get', 'create'],
};
