import { Type } from 'class-transformer';
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
  MinLength,
  ValidateNested,
} from 'class-validator';
import { INQUIRY_STAGES, type InquiryStage } from '../../../domains/inquiry/index.js';

export class InquiryCharacteristicDto {
  @IsString()
  @MaxLength(200)
  name: string;

  @IsString()
  @MaxLength(2000)
  value: string;
}

/** What is chosen; what is left out is the offering's standard. */
export class InquiryConfigurationDto {
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(600)
  termMonths?: number;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => InquiryCharacteristicDto)
  characteristics?: InquiryCharacteristicDto[];
}

export class InquirySiteWishDto {
  /** From `GET /api/v1/address-suggestions`. */
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  placeId: string;
}

/** One question about one offering. */
export class AskInquiryDto {
  /** Id or code, such as D-DIA. */
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  offering: string;

  /** `preSale`, `ordering` or `postSale`; left out: what cartId and orderId say. */
  @IsOptional()
  @IsIn(INQUIRY_STAGES)
  stage?: InquiryStage;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  quantity?: number;

  @IsOptional()
  @ValidateNested()
  @Type(() => InquiryConfigurationDto)
  configuration?: InquiryConfigurationDto;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => InquirySiteWishDto)
  sites?: InquirySiteWishDto[];

  /** The cart in which it is being ordered. */
  @IsOptional()
  @IsUUID('all')
  cartId?: string;

  /** The order that it became. */
  @IsOptional()
  @IsUUID('all')
  orderId?: string;

  /** Of an earlier step of the same procurement; left out: the cart's, or that of the same question asked before. */
  @IsOptional()
  @IsString()
  @Matches(/^[\w.:-]{1,100}$/, { message: 'correlationId is up to 100 letters, digits and . : - _' })
  correlationId?: string;
}

export class InquiryCartDto {
  /** `current`: the caller's open cart, or a new one where there is none. */
  @IsOptional()
  @IsIn(['current', 'new'])
  into?: 'current' | 'new';
}

export class FilledInquiryCartDto {
  cartId: string;
  lines: number;
  correlationId: string;
}
