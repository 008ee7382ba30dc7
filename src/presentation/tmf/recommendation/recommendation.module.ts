import { Module } from '@nestjs/common';
import { NeedsMatchingModule, QueryProductRecommendations } from '../../../business/needs-matching/index.js';
import {
  questionnaireDefinition,
  queryProductRecommendationDefinition,
} from '../../../domains/needs/index.js';
import { loadSchemas, tmfController } from '../kernel/index.js';

const schemas = loadSchemas(new URL('./recommendation.schema.json', import.meta.url));
const own = loadSchemas(new URL('./questionnaire.schema.json', import.meta.url));

/** TMF680 recommendations, v4, and beside them the questionnaires that they come from. */
@Module({
  imports: [NeedsMatchingModule],
  controllers: [
    tmfController(queryProductRecommendationDefinition, { schemas, useCases: QueryProductRecommendations }),
    tmfController(questionnaireDefinition, { schemas: own }),
  ],
})
export class RecommendationApiModule {}
