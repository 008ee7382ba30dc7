import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import type { CustomerRow } from '../../../domains/customer/index.js';

export class NewCompanyDto {
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  name: string;

  /** Who will run it; gets an invitation. */
  @IsOptional()
  @IsEmail({}, { message: 'adminEmail must be an e-mail address' })
  @MaxLength(254)
  adminEmail?: string;
}

export class CustomerSearchDto {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  search?: string;

  @IsOptional()
  @IsIn(['company', 'consumer'])
  kind?: 'company' | 'consumer';

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  offset?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;
}

export class BeneathListDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  offset?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit?: number;
}

export class CustomerActiveDto {
  @IsBoolean()
  active: boolean;

  /** Why; kept with the customer. */
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  reason: string;
}

/** A customer in a list. */
export class CompanyDto {
  id: string;
  name: string;
  status: string;
  isCompany: boolean;
  /** The customer directly above. */
  parentId: string | null;
  /** How many people belong to it. */
  people: number;
  createdAt: Date;
}

export class CompanyIdDto {
  id: string;
}

/** A customer for the operator's people. */
export class CustomerPageDto extends CompanyDto {
  statusReason: string | null;
  email: string | null;
  phone: string | null;

  @ApiProperty({ type: () => CompanyDto, nullable: true })
  above: CompanyDto | null;

  @ApiProperty({ type: () => [CompanyDto] })
  beneath: CompanyDto[];
}

export const companyShown = ({
  id,
  name,
  status,
  isCompany,
  parentId,
  people,
  createdAt,
}: CustomerRow): CompanyDto => ({ id, name, status, isCompany, parentId, people, createdAt });
