import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { PublishChangeSet } from '../../../../business/catalog-publishing/index.js';
import { Refusal, type Scope } from '../../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../../http/index.js';
import { changeSetShown } from '../drafts/change-set.display-object.js';
import { ChangeSetDto } from '../drafts/change-set.dto.js';
import { ExpectedVersion, HonoursIfMatch } from '../expected-version.js';
import { PublishDto, ScheduleDto } from './publication.dto.js';

/** Drafts on their way into the catalogue. */
@ApiTags('Catalogue studio')
@Controller('api/v1/catalogue/drafts/:id')
export class PublishingController {
  constructor(private readonly publishing: PublishChangeSet) {}

  /** Checks the draft and has it published at once; its state is `publishing` until a worker has done it. */
  @Post('publish')
  @HttpCode(202)
  @Allow('catalogueDraft:publish')
  @HonoursIfMatch()
  async publish(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { notes }: PublishDto,
    @ExpectedVersion() version: number | undefined,
  ): Promise<ChangeSetDto> {
    return changeSetShown(await this.publishing.execute(scope, id, { notes, expectedVersion: version }));
  }

  /** Checks the draft now, and has it checked again and published at the moment. */
  @Post('schedule')
  @HttpCode(200)
  @Allow('catalogueDraft:publish')
  @HonoursIfMatch()
  async schedule(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { notes, publishAt }: ScheduleDto,
    @ExpectedVersion() version: number | undefined,
  ): Promise<ChangeSetDto> {
    const options = { notes, publishAt: momentOf(publishAt), expectedVersion: version };
    return changeSetShown(await this.publishing.execute(scope, id, options));
  }

  /** Takes the draft off the schedule; it is a draft again. */
  @Delete('schedule')
  @HttpCode(200)
  @Allow('catalogueDraft:publish')
  @HonoursIfMatch()
  async unschedule(
    @CurrentScope() scope: Scope,
    @Param('id', ParseUUIDPipe) id: string,
    @ExpectedVersion() version: number | undefined,
  ): Promise<ChangeSetDto> {
    return changeSetShown(await this.publishing.unschedule(scope, id, version));
  }
}

/** @throws Refusal invalid without a time and its zone: an hour without one is another in every place. */
function momentOf(text: string): Date {
  const moment = new Date(text);
  if (/T.*(Z|[+-]\d\d:?\d\d)$/i.test(text) && !Number.isNaN(moment.getTime())) return moment;
  const message = 'publishAt is a moment with its time zone, such as 2026-12-01T06:00:00-05:00.';
  throw new Refusal('invalid', 'publishAt', message, [{ code: 'publishAt', message, path: 'publishAt' }]);
}
