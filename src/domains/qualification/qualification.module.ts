import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { provideRepository, repositoryOf } from '../helpers/index.js';
import { CheckServiceQualification } from './check-service-qualification.entity.js';
import { QueryServiceQualification } from './query-service-qualification.entity.js';
import {
  CHECK_SERVICE_QUALIFICATION,
  QUERY_SERVICE_QUALIFICATION,
} from './service-qualification.definition.js';

const RESOURCES = [CHECK_SERVICE_QUALIFICATION, QUERY_SERVICE_QUALIFICATION];

/** Questions about service at a place, and their answers. */
@Module({
  imports: [TypeOrmModule.forFeature([CheckServiceQualification, QueryServiceQualification])],
  providers: RESOURCES.map(provideRepository),
  exports: RESOURCES.map(repositoryOf),
})
export class QualificationModule {}
