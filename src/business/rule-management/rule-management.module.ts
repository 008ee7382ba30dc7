import { Module } from '@nestjs/common';
import { ruleDefinition, RuleModule } from '../../domains/rule/index.js';
import { BuyerModule } from '../buyer/index.js';
import { CatalogueMemoryModule } from '../catalog/index.js';
import { provideUseCases, useCasesOf } from '../resource-management/index.js';
import { CustomerHoldings } from './customer-holdings.js';
import { JudgeSelection } from './judge-selection.js';
import { ReadRules } from './read-rules.use-case.js';
import { RuleHooks } from './rule.hooks.js';
import { TryRules } from './try-rules.use-case.js';

/** The operator's rules: kept, published, and asked. */
@Module({
  imports: [RuleModule, BuyerModule, CatalogueMemoryModule],
  providers: [
    CustomerHoldings,
    JudgeSelection,
    ReadRules,
    TryRules,
    RuleHooks,
    provideUseCases(ruleDefinition, RuleHooks),
  ],
  exports: [JudgeSelection, ReadRules, TryRules, useCasesOf(ruleDefinition)],
})
export class RuleManagementModule {}
