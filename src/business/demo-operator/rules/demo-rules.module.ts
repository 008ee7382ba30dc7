import { Module } from '@nestjs/common';
import { RuleModule } from '../../../domains/rule/index.js';
import { LoadDemoRules } from './load-demo-rules.use-case.js';

@Module({ imports: [RuleModule], providers: [LoadDemoRules], exports: [LoadDemoRules] })
export class DemoRulesModule {}
