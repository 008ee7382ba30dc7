import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import {
  CheckAvailability,
  type PlaceInput,
  SuggestAddresses,
} from '../../../business/service-availability/index.js';
import { Refusal, type Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import {
  AddressSuggestionDto,
  AddressSuggestionQueryDto,
  AvailabilityDto,
  AvailabilityRequestDto,
} from './availability.dto.js';
import { presentAvailability } from './present-availability.js';

/** Where service is possible, for people who shop. */
@ApiTags('Availability')
@Controller('api/v1')
export class AvailabilityController {
  constructor(
    private readonly suggestAddresses: SuggestAddresses,
    private readonly checkAvailability: CheckAvailability,
  ) {}

  /** At most eight places for what has been typed so far. */
  @Get('address-suggestions')
  @Allow('addressSuggestion:list')
  @RouteConfig({ rateLimit: { max: 600, timeWindow: '1 minute' } })
  suggestions(
    @CurrentScope() scope: Scope,
    @Query() { text }: AddressSuggestionQueryDto,
  ): Promise<AddressSuggestionDto[]> {
    return this.suggestAddresses.suggest(scope, text);
  }

  /** What can be delivered at a place. The answer is kept under qualificationId until it expires. */
  @Post('availability')
  @HttpCode(200)
  @Allow('availability:create')
  @RouteConfig({ rateLimit: { max: 120, timeWindow: '1 minute' } })
  async check(@CurrentScope() scope: Scope, @Body() body: AvailabilityRequestDto): Promise<AvailabilityDto> {
    return presentAvailability(await this.checkAvailability.check(scope, placeOf(body), body.offeringIds));
  }
}

function placeOf({ addressId, text, latitude, longitude, npaNxx }: AvailabilityRequestDto): PlaceInput {
  const coordinates = latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined;
  const ways = [addressId, text, coordinates, npaNxx].filter((way) => way !== undefined);
  if (ways.length === 1) return { addressId, text, coordinates, npaNxx };
  throw new Refusal(
    'invalid',
    ways.length === 0 ? 'placeMissing' : 'placeNamedTwice',
    'Say where in one way: addressId, text, latitude with longitude, or npaNxx.',
  );
}
