import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { provideRepository, repositoryOf } from '../helpers/index.js';
import { NeedsAssessmentRepository } from './assessment/needs-assessment.repository.js';
import { NeedsPresenceRepository } from './assessment/needs-presence.repository.js';
import { NeedsShareRepository } from './assessment/needs-share.repository.js';
import { questionnaireDefinition, queryProductRecommendationDefinition } from './definitions.js';
import * as entities from './entities/index.js';

const RESOURCES = [questionnaireDefinition, queryProductRecommendationDefinition];
const REPOSITORIES = [NeedsAssessmentRepository, NeedsShareRepository, NeedsPresenceRepository];

/** What people need: questionnaires, answers, and the matcher that finds what fits. */
@Module({
  imports: [TypeOrmModule.forFeature(Object.values(entities))],
  providers: [...RESOURCES.map(provideRepository), ...REPOSITORIES],
  exports: [...RESOURCES.map(repositoryOf), ...REPOSITORIES],
})
export class NeedsModule {}
