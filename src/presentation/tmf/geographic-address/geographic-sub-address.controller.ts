import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import {
  isObject,
  type JsonObject,
  Refusal,
  type ResourceUseCases,
  type Scope,
} from '../../../domains/helpers/index.js';
import { GEOGRAPHIC_ADDRESS } from '../../../domains/place/index.js';
import { useCasesOf } from '../../../business/resource-management/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { SubAddressQueryDto } from './geographic-sub-address.dto.js';

const ALWAYS = ['id', 'href', '@type'];

/** TMF673 geographicSubAddress: the units of one address. */
@ApiTags('TMF673 geographicSubAddress')
@Controller(`${GEOGRAPHIC_ADDRESS.basePath}/geographicAddress/:geographicAddressId/geographicSubAddress`)
export class GeographicSubAddressController {
  constructor(@Inject(useCasesOf(GEOGRAPHIC_ADDRESS)) private readonly addresses: ResourceUseCases) {}

  /** The units in their order; 206 when a page was asked for and there are more. */
  @Get()
  @Allow('geographicSubAddress:list')
  async list(
    @CurrentScope() scope: Scope,
    @Param('geographicAddressId') addressId: string,
    @Query() { fields, offset = 0, limit }: SubAddressQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<object[]> {
    const all = await this.unitsOf(scope, addressId);
    const page = all.slice(offset, limit === undefined ? undefined : offset + limit);
    const partial = limit !== undefined && offset + page.length < all.length;
    void reply
      .code(partial ? 206 : 200)
      .header('x-total-count', String(all.length))
      .header('x-result-count', String(page.length));
    return page.map((unit) => project(unit, fields));
  }

  @Get(':id')
  @Allow('geographicSubAddress:get')
  async get(
    @CurrentScope() scope: Scope,
    @Param('geographicAddressId') addressId: string,
    @Param('id') id: string,
    @Query() { fields }: SubAddressQueryDto,
  ): Promise<object> {
    const unit = (await this.unitsOf(scope, addressId)).find((one) => one.id === id);
    if (unit) return project(unit, fields);
    throw new Refusal(
      'notFound',
      'resourceNotFound',
      `There is no geographicSubAddress ${id.slice(0, 80)} at this address; check the id.`,
    );
  }

  private async unitsOf(scope: Scope, addressId: string): Promise<JsonObject[]> {
    const { document } = await this.addresses.get(scope, addressId);
    const units = Array.isArray(document.geographicSubAddress) ? document.geographicSubAddress : [];
    return units
      .filter(isObject)
      .map((unit) => ({ ...unit, '@type': unit['@type'] ?? 'GeographicSubAddress' }));
  }
}

function project(unit: JsonObject, fields: string | undefined): JsonObject {
  if (!fields) return unit;
  const wanted = new Set([...ALWAYS, ...fields.split(',').map((name) => name.trim())]);
  return Object.fromEntries(Object.entries(unit).filter(([name]) => wanted.has(name)));
}
