/** A wire centre as the coverage tables hold it. */
export interface WireCentreRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly timeZone: string;
  readonly technologies: readonly string[];
  readonly maxDownMbps: number;
  readonly maxUpMbps: number;
  readonly intervalDays: number;
  readonly capacityLeft: number;
  readonly sourceName: string;
  readonly asOf: Date;
  readonly tenDigitDialling: boolean;
}

/** What one source says of one technology at one location. `constructionEstimate` is decimal text. */
export interface CoverageRow {
  readonly technology: string;
  readonly sourceName: string;
  readonly served: boolean;
  readonly construction: boolean;
  readonly constructionEstimate: string | null;
  readonly maxDownMbps: number | null;
  readonly maxUpMbps: number | null;
  readonly asOf: Date;
}

/** An exact location; `usageCode` as in the FCC's filings: B, R or X. */
export interface LocationRow {
  readonly id: string;
  readonly locationId: string;
  readonly wireCentreId: string;
  readonly neighbourWireCentreId: string | null;
  readonly usageCode: string;
  readonly status: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}
