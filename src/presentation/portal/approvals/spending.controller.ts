import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ManageSpending } from '../../../business/approval-management/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { plainAmountOrNull as plain } from './plain-amount.js';
import { LimitDto, RulesDto, SpendingDto } from './spending.dto.js';

const CURRENCY = 'USD';

/** What the company's people may order without asking, and whom they ask otherwise. */
@ApiTags('Approvals')
@Controller('api/v1/spending')
export class SpendingController {
  constructor(private readonly spending: ManageSpending) {}

  @Get()
  @Allow('spending:get')
  async read(@CurrentScope() scope: Scope): Promise<SpendingDto> {
    const { people, rules } = await this.spending.read(scope);
    return {
      people: people.map(({ id, name, email, roles, status, limit }) => ({
        id,
        name,
        email,
        roles: [...roles],
        status,
        limit: limit && {
          orderOneTime: plain(limit.orderOneTime),
          orderMonthly: plain(limit.orderMonthly),
          monthTotal: plain(limit.monthTotal),
          currency: limit.currency,
        },
      })),
      rules: rules.map(({ name, appliesTo, fromOneTime, fromMonthly, currency, approverMembershipId }) => ({
        name,
        appliesTo,
        fromOneTime: plain(fromOneTime),
        fromMonthly: plain(fromMonthly),
        currency,
        approverMembershipId,
      })),
    };
  }

  @Put('limits/:membershipId')
  @Allow('spending:patch')
  async limit(
    @CurrentScope() scope: Scope,
    @Param('membershipId') membershipId: string,
    @Body() { currency = CURRENCY, ...amounts }: LimitDto,
  ): Promise<SpendingDto> {
    await this.spending.setLimit(scope, membershipId, { ...amounts, currency });
    return this.read(scope);
  }

  /** The person may order without asking again. */
  @Delete('limits/:membershipId')
  @HttpCode(200)
  @Allow('spending:patch')
  async unlimit(
    @CurrentScope() scope: Scope,
    @Param('membershipId') membershipId: string,
  ): Promise<SpendingDto> {
    await this.spending.setLimit(scope, membershipId, null);
    return this.read(scope);
  }

  /** Takes the place of the whole chain; orders that wait keep theirs. */
  @Put('rules')
  @Allow('spending:patch')
  async rules(@CurrentScope() scope: Scope, @Body() { rules }: RulesDto): Promise<SpendingDto> {
    await this.spending.replaceRules(
      scope,
      rules.map(({ currency = CURRENCY, ...rule }) => ({ ...rule, currency })),
    );
    return this.read(scope);
  }
}
