import { Module } from '@nestjs/common';
import { RuleManagementModule } from '../../../business/rule-management/index.js';
import { RulesController } from './rules.controller.js';

/** What the rules say, and trying them out. */
@Module({ imports: [RuleManagementModule], controllers: [RulesController] })
export class RulesPortalModule {}
