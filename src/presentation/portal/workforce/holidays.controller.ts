import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { HolidayCalendars } from '../../../business/workforce-management/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import type { HolidayCalendarView } from '../../../domains/workforce/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { counted, WholeListDto } from './page.dto.js';
import { CreateCalendarDto, HolidayCalendarDto, PatchCalendarDto } from './team.dto.js';

/** Holiday calendars of regions. */
@ApiTags('Workforce')
@Controller('api/v1/workforce/holiday-calendars')
export class HolidaysController {
  constructor(private readonly calendars: HolidayCalendars) {}

  /** By name; the header X-Total-Count says how many there are. */
  @Get()
  @Allow('holiday:list')
  @ApiOkResponse({ type: [HolidayCalendarDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Query() { offset = 0, limit = 50 }: WholeListDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<HolidayCalendarDto[]> {
    const { items, total } = await this.calendars.list(scope, { offset, limit });
    counted(reply, total, items.length);
    return items.map(calendarShown);
  }

  @Get(':id')
  @Allow('holiday:get')
  @ApiOkResponse({ type: HolidayCalendarDto })
  async get(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<HolidayCalendarDto> {
    return calendarShown(await this.calendars.get(scope, id));
  }

  @Post()
  @Allow('holiday:create')
  async create(@CurrentScope() scope: Scope, @Body() draft: CreateCalendarDto): Promise<HolidayCalendarDto> {
    return this.get(scope, await this.calendars.create(scope, { region: '', holidays: [], ...draft }));
  }

  @Patch(':id')
  @Allow('holiday:patch')
  async change(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { version, ...change }: PatchCalendarDto,
  ): Promise<HolidayCalendarDto> {
    await this.calendars.change(scope, id, version, change);
    return this.get(scope, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('holiday:delete')
  async remove(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<void> {
    await this.calendars.remove(scope, id);
  }
}

const calendarShown = (calendar: HolidayCalendarView): HolidayCalendarDto => ({
  id: calendar.id,
  version: calendar.version,
  name: calendar.name,
  region: calendar.region,
  holidays: calendar.holidays.map(({ date, name, halfDay }) => ({ date, name, halfDay })),
});
