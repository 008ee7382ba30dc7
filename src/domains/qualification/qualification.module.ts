import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CheckServiceQualification } from './check-service-qualification.entity.js';
import { QueryServiceQualification } from './query-service-qualification.entity.js';

/** Questions about service at a place, and their answers. */
@Module({ imports: [TypeOrmModule.forFeature([CheckServiceQualification, QueryServiceQualification])] })
export class QualificationModule {}
