import { stringify } from 'csv-stringify/sync';
import type { BroadbandLabel, LabelCharge } from './broadband-label.js';

type Column = readonly [name: string, read: (label: BroadbandLabel) => string | number | null];

const charges = (all: readonly LabelCharge[]): string =>
  all.map(({ name, amount }) => `${name}: ${amount}`).join('; ');

/** The machine-readable file: one row for each plan. Names are ours, the facts those of the label. */
const COLUMNS: readonly Column[] = [
  ['unique_plan_id', ({ uniquePlanId }) => uniquePlanId],
  ['provider_name', ({ provider }) => provider.name],
  ['frn', ({ provider }) => provider.frn],
  ['offering_code', ({ offering }) => offering.code],
  ['offering_name', ({ offering }) => offering.name],
  ['plan_name', ({ planName }) => planName],
  ['connection_type', ({ connection }) => connection],
  ['technology', ({ technologies }) => technologies.join('; ')],
  ['currency', ({ currency }) => currency],
  ['monthly_price', ({ monthlyPrice }) => monthlyPrice],
  ['is_introductory', ({ isIntroductory }) => (isIntroductory ? 'yes' : 'no')],
  ['introductory_months', ({ introductoryMonths }) => introductoryMonths],
  ['regular_monthly_price', ({ regularMonthlyPrice }) => regularMonthlyPrice],
  ['contract_required', ({ contractMonths }) => (contractMonths === null ? 'no' : 'yes')],
  ['contract_months', ({ contractMonths }) => contractMonths],
  ['contract_url', ({ provider }) => provider.contractUrl],
  ['monthly_fees', ({ monthlyFees }) => charges(monthlyFees)],
  ['one_time_fees', ({ oneTimeFees }) => charges(oneTimeFees)],
  ['pass_through_fees', ({ passThroughFees }) => charges(passThroughFees)],
  ['early_termination', ({ earlyTermination }) => earlyTermination],
  ['taxes', ({ taxes }) => taxes],
  ['typical_download_mbps', ({ typicalDownloadMbps }) => typicalDownloadMbps],
  ['typical_upload_mbps', ({ typicalUploadMbps }) => typicalUploadMbps],
  ['typical_latency_ms', ({ typicalLatencyMs }) => typicalLatencyMs],
  ['data_included_gb', ({ dataIncludedGb }) => dataIncludedGb ?? 'unlimited'],
  ['beyond_included', ({ beyondIncluded }) => beyondIncluded],
  ['network_management_url', ({ provider }) => provider.networkManagementUrl],
  ['privacy_url', ({ provider }) => provider.privacyUrl],
  ['support_phone', ({ provider }) => provider.supportPhone],
  ['support_url', ({ provider }) => provider.supportUrl],
];

/**
 * Labels as CSV (RFC 4180, UTF-8 with a byte order mark). What a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
export const labelFile = (labels: readonly BroadbandLabel[]): string =>
  stringify(
    [COLUMNS.map(([name]) => name), ...labels.map((label) => COLUMNS.map(([, read]) => read(label) ?? ''))],
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
