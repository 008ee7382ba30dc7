import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type BroadbandLabel, BroadbandLabels, labelFile } from '../../../business/broadband-labels/index.js';
import { Allow } from '../../http/index.js';
import { type BroadbandLabelDto, BroadbandLabelsDto } from './label.dto.js';
import { sendTagged } from './send-tagged.js';

const CSV_HEADERS = {
  'content-type': 'text/csv; charset=utf-8',
  'content-disposition': 'attachment; filename="broadband-labels.csv"',
};

/** Broadband labels at the point of sale. */
@ApiTags('Catalogue')
@Controller('api/v1/catalogue')
export class LabelsController {
  constructor(private readonly labels: BroadbandLabels) {}

  /** Labels of an offering, by its id or code: one for each plan and term; none when it is not Internet access. */
  @Get('offerings/:id/labels')
  @Allow('broadbandLabel:get')
  @ApiOkResponse({ type: BroadbandLabelsDto })
  async get(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { stamp, labels } = await this.labels.of(id);
    sendTagged(request, reply, stamp, { items: labels.map(present), catalogueVersion: stamp });
  }

  /** The machine-readable file: labels of every plan that is sold, as CSV with a header line. */
  @Get('broadband-labels.csv')
  @Allow('broadbandLabel:list')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async file(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { stamp, labels } = await this.labels.all();
    sendTagged(request, reply, stamp, labelFile(labels), CSV_HEADERS);
  }
}

const present = (label: BroadbandLabel): BroadbandLabelDto => ({
  ...label,
  provider: { ...label.provider },
  offering: { ...label.offering },
  technologies: [...label.technologies],
  characteristics: { ...label.characteristics },
  monthlyFees: label.monthlyFees.map((one) => ({ ...one })),
  oneTimeFees: label.oneTimeFees.map((one) => ({ ...one })),
  passThroughFees: label.passThroughFees.map((one) => ({ ...one })),
});
