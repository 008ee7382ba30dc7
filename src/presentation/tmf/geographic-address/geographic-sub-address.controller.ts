import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  isObject,
  type JsonObject,
  type ResourceUseCases,
  type Scope,
} from '../../../domains/helpers/index.js';
import { GEOGRAPHIC_ADDRESS, GEOGRAPHIC_SUB_ADDRESS } from '../../../domains/place/index.js';
import { useCasesOf } from '../../../business/resource-management/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { loadSchemas, NestedEndpoint, sendAnswer } from '../kernel/index.js';

const ADDRESSES = `${GEOGRAPHIC_ADDRESS.basePath}/${GEOGRAPHIC_ADDRESS.name}`;
const UNIT = { $ref: '#/components/schemas/geographicAddressManagement.GeographicSubAddress' };
const FIELDS = {
  name: 'fields',
  required: false,
  type: String,
  description: 'First-level attributes to show, joined by commas.',
};
const whole = (name: string, minimum: number, maximum: number) => ({
  name,
  required: false,
  schema: { type: 'integer', minimum, maximum },
});

/** TMF673 geographicSubAddress: the units of one address. */
@ApiTags('TMF673 geographicSubAddress')
@Controller(`${ADDRESSES}/:geographicAddressId/${GEOGRAPHIC_SUB_ADDRESS.name}`)
export class GeographicSubAddressController {
  private readonly endpoint = new NestedEndpoint(
    GEOGRAPHIC_SUB_ADDRESS,
    loadSchemas(new URL('./geographic-address.schema.json', import.meta.url)),
  );

  constructor(@Inject(useCasesOf(GEOGRAPHIC_ADDRESS)) private readonly addresses: ResourceUseCases) {}

  /** The units in their order; 206 when a page was asked for and there are more. Any attribute filters. */
  @Get()
  @Allow('geographicSubAddress:list')
  @ApiQuery(FIELDS)
  @ApiQuery(whole('offset', 0, 1_000_000_000))
  @ApiQuery(whole('limit', 1, 1_000))
  @ApiQuery({ name: 'sort', required: false, type: String })
  @ApiOkResponse({ description: 'The units', schema: { type: 'array', items: UNIT } })
  async list(
    @CurrentScope() scope: Scope,
    @Param('geographicAddressId') addressId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const path = `${ADDRESSES}/${addressId}/${GEOGRAPHIC_SUB_ADDRESS.name}`;
    const units = await this.unitsOf(scope, addressId);
    sendAnswer(request, reply, this.endpoint.list(request, path, units));
  }

  @Get(':id')
  @Allow('geographicSubAddress:get')
  @ApiQuery(FIELDS)
  @ApiOkResponse({ description: 'The unit', schema: UNIT })
  async get(
    @CurrentScope() scope: Scope,
    @Param('geographicAddressId') addressId: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const units = await this.unitsOf(scope, addressId);
    sendAnswer(request, reply, this.endpoint.get(request, id, units));
  }

  private async unitsOf(scope: Scope, addressId: string): Promise<JsonObject[]> {
    const { document } = await this.addresses.get(scope, addressId);
    const units = Array.isArray(document.geographicSubAddress) ? document.geographicSubAddress : [];
    return units
      .filter(isObject)
      .map((unit) => ({ ...unit, '@type': unit['@type'] ?? GEOGRAPHIC_SUB_ADDRESS.type }));
  }
}
