import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

/** One chosen value, such as bandwidth 1 Gb/s. */
export class ChosenValueDto {
  @IsString()
  @MaxLength(100)
  name: string;

  @IsString()
  @MaxLength(500)
  value: string;
}

/** What may change on a line of a cart; what is left out stays. */
export class ChangeCartItemDto {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  quantity?: number;

  /** Months; one of the offering's terms. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(120)
  termMonths?: number;

  /** Id of an address, or of a unit of it, as the address suggestions give it. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  placeId?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ChosenValueDto)
  characteristics?: ChosenValueDto[];
}

/** A part of a package that is being added; what is left out is as the package proposes it. */
export class BundlePartDto extends ChangeCartItemDto {
  @IsUUID('all', { message: 'offeringId must be the id of an offering' })
  offeringId: string;
}

/** A line to add to a cart. */
export class AddCartItemDto extends BundlePartDto {
  /** Of a package: what it consists of, instead of what it proposes. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => BundlePartDto)
  members?: BundlePartDto[];

  /** The line of a package in this cart that the new line is a part of. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  bundleItemId?: string;
}
