import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { provideRepository, repositoryOf } from '../helpers/index.js';
import { RuleEntity } from './entities/rule.entity.js';
import { ruleDefinition } from './rule.definition.js';

/** The operator's rules. */
@Module({
  imports: [TypeOrmModule.forFeature([RuleEntity])],
  providers: [provideRepository(ruleDefinition)],
  exports: [repositoryOf(ruleDefinition)],
})
export class RuleModule {}
