import {
  ArrayMaxSize,
  IsArray,
  IsLatitude,
  IsLongitude,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';

/** What has been typed so far. */
export class AddressSuggestionQueryDto {
  @IsString()
  @MaxLength(200)
  text: string;
}

/** A place to choose. */
export class AddressSuggestionDto {
  /** To be sent back as addressId. */
  id: string;
  text: string;
  /** exact, wireCentre or zip. */
  kind: string;
}

/** A place in one of four ways, and the offerings to ask about (all of the catalogue when none is named). */
export class AvailabilityRequestDto {
  @IsOptional()
  @IsString()
  @MaxLength(64)
  addressId?: string;

  @IsOptional()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  text?: string;

  /** WGS84 degrees; with longitude. */
  @IsOptional()
  @IsNumber()
  @IsLatitude()
  latitude?: number;

  @IsOptional()
  @IsNumber()
  @IsLongitude()
  longitude?: number;

  /** First six digits of a telephone number there. */
  @IsOptional()
  @Matches(/^\d{3}-?\d{3}$/, { message: 'npaNxx must be six digits such as 216-555' })
  npaNxx?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(64, { each: true })
  offeringIds?: string[];
}

/** Another place that may have been meant. */
export class PlaceCandidateDto {
  id: string;
  text: string;
}

/** The place that was judged, and on what grounds. */
export class AvailabilityPlaceDto {
  /** Null where the exact address is not in our records. */
  id: string | null;
  text: string;
  /** Which layer of the data spoke: location, wireCentre, zip or ask. */
  layer: string;
  /** high, medium, low or none. */
  confidence: string;
  /** Age of the data, date-time; null when nothing is known. */
  asOf: string | null;
  source: string | null;
  locationId: string | null;
  /** IANA zone in which earliestDate is a date. */
  timeZone: string;
  didYouMean: PlaceCandidateDto[];
}

/** Whether and how an offering can be delivered at the place. */
export class OfferingAvailabilityDto {
  offeringId: string;
  code: string;
  name: string;
  /** voice, data, mobile, service. */
  offeringClass: string[];
  /** available, construction, unavailable or unknown. */
  result: string;
  technology?: string;
  downMbps?: number;
  upMbps?: number;
  intervalBusinessDays?: number;
  /** Calendar date at the place. */
  earliestDate?: string;
  /** Sentence for the customer; always there unless the answer is a plain yes. */
  reason?: string;
  reasonCode?: string;
  confidence: string;
}

/** The answer, and until when it holds. */
export class AvailabilityDto {
  place: AvailabilityPlaceDto;
  offerings: OfferingAvailabilityDto[];
  alternatives: OfferingAvailabilityDto[];
  /** Id of the TMF645 checkServiceQualification. */
  qualificationId: string;
  expiresAt: string;
}
