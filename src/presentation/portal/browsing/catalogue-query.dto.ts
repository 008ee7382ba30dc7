import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';

/** A list as `?class=voice,data` or `?class=voice&class=data`. */
const Listed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    (Array.isArray(value) ? value : [value]).flatMap((one: unknown) =>
      typeof one === 'string' ? one.split(',').filter((part) => part !== '') : [one],
    ),
  );

/** For which place, term and currency prices and availability are shown. */
export class OfferWishesDto {
  /**
   * Id of a place from `GET /api/v1/address-suggestions` (or `place.id` of `POST /api/v1/availability`). With it each
   * offering says whether it can be delivered there, and prices are those of the technology that reaches the place.
   */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  placeId?: string;

  /** Instead of placeId: `qualificationId` of an availability check of the caller's own; its place counts. */
  @IsOptional()
  @IsUUID(undefined, { message: 'qualificationId must be the id of an availability check' })
  qualificationId?: string;

  /** Months. Prices are those of this term; left out: of the cheapest one. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(120)
  termMonths?: number;

  /** ISO 4217. An offering without a price in it says so among its reasons. */
  @IsOptional()
  @Matches(/^[A-Z]{3}$/, { message: 'currency must be three capital letters such as USD' })
  currency?: string;
}

/** What is looked for in the catalogue. Filters of one name are alternatives, of different names all have to hold. */
export class OfferingQueryDto extends OfferWishesDto {
  /** Words as a person types them: synonyms (DIA), beginnings of words and slips of the finger are understood. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** `voice`, `data`, `mobile`, `service`. */
  @IsOptional()
  @Listed()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  class?: string[];

  /** `consumer`, `smallBusiness`, `enterprise`, `reseller`. */
  @IsOptional()
  @Listed()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  segment?: string[];

  /** Ids of categories; what stands in categories beneath them is found as well. */
  @IsOptional()
  @Listed()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  category?: string[];

  /** `onNetFibre`, `FTTP`, `DOCSIS`, `FWA`, `copper` and others as the facet lists them. */
  @IsOptional()
  @Listed()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  technology?: string[];

  /**
   * `sellable`, `bundleOnly`, `future`, `grandfathered`, `withdrawn`. Left out: a list shows the first three, a search all;
   * the facet `saleState` counts those that are not shown.
   */
  @IsOptional()
  @Listed()
  @IsArray()
  @IsIn(['sellable', 'bundleOnly', 'future', 'grandfathered', 'withdrawn'], { each: true })
  saleState?: string[];

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  offset?: number;

  /** 20 when left out. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

export class CompareQueryDto extends OfferWishesDto {
  /** One to four ids or codes: `?offering=D-DIA,D-BB`. */
  @Listed()
  @IsArray()
  @ArrayMaxSize(4, { message: 'Compare at most four offerings at once' })
  @IsString({ each: true, message: 'Name one to four offerings to compare: ?offering=D-DIA,D-BB' })
  @MaxLength(64, { each: true })
  offering: string[];
}
