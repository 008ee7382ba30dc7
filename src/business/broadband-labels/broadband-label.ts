import { isObject, type JsonObject } from '../../domains/helpers/index.js';
import type { CatalogueOffering, CatalogueVersion } from '../catalog/index.js';

/** A charge as a label lists it: decimal text in the label's currency. */
export interface LabelCharge {
  readonly name: string;
  readonly amount: string;
}

/** The facts that a broadband label states at the point of sale, for one plan with one contract. */
export interface BroadbandLabel {
  /** F (fixed) or M (mobile), ten digits of the provider's registration number, and the plan's code. */
  readonly uniquePlanId: string;
  readonly provider: LabelProvider;
  readonly offering: { readonly id: string; readonly code: string; readonly name: string };
  readonly planName: string;
  readonly connection: 'fixed' | 'mobile';
  readonly technologies: readonly string[];
  readonly characteristics: Readonly<Record<string, string>>;
  readonly currency: string;
  /** Each month at first. */
  readonly monthlyPrice: string;
  readonly isIntroductory: boolean;
  readonly introductoryMonths: number;
  /** Each month after the introductory price. */
  readonly regularMonthlyPrice: string;
  /** Null: no contract is required. */
  readonly contractMonths: number | null;
  readonly monthlyFees: readonly LabelCharge[];
  readonly oneTimeFees: readonly LabelCharge[];
  readonly passThroughFees: readonly LabelCharge[];
  readonly earlyTermination: string;
  readonly taxes: string;
  readonly typicalDownloadMbps: number | null;
  readonly typicalUploadMbps: number | null;
  readonly typicalLatencyMs: number | null;
  /** GB each month; null: as much as is used. */
  readonly dataIncludedGb: number | null;
  readonly beyondIncluded: string;
}

/** Who provides, and where policies are read; an empty address where the catalogue names none. */
export interface LabelProvider {
  readonly name: string;
  /** FCC registration number: ten digits. */
  readonly frn: string;
  readonly supportUrl: string;
  readonly supportPhone: string;
  readonly privacyUrl: string;
  readonly networkManagementUrl: string;
  readonly contractUrl: string;
}

/** A plan of an offering's document. */
export interface LabelPlan {
  readonly planCode: string;
  readonly name: string;
  readonly connection: 'fixed' | 'mobile';
  readonly characteristics: Readonly<Record<string, string>>;
  readonly downMbps: number | null;
  readonly upMbps: number | null;
  readonly latencyMs: number | null;
  readonly includedGb: number | null;
  readonly beyond: string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Plans of an offering; one without a code is none. */
export const plansOf = ({ labelPlans, name }: CatalogueOffering): LabelPlan[] =>
  labelPlans.flatMap((plan): LabelPlan[] => {
    const planCode = textOf(plan.planCode).replace(/[^A-Za-z0-9]/g, '');
    if (planCode === '') return [];
    return [
      {
        planCode,
        name: textOf(plan.name) || name,
        connection: plan.connection === 'mobile' ? 'mobile' : 'fixed',
        characteristics: Object.fromEntries(
          objects(plan.characteristic).map((one) => [textOf(one.name), textOf(one.value)]),
        ),
        downMbps: numberOf(plan.typicalDownloadMbps),
        upMbps: numberOf(plan.typicalUploadMbps),
        latencyMs: numberOf(plan.typicalLatencyMs),
        includedGb: numberOf(plan.dataIncludedGB),
        beyond: textOf(plan.beyondIncluded),
      },
    ];
  });

const PROVIDER = Symbol('label provider');

/** The provider as a catalogue's extension attribute broadbandProvider says it. */
export const providerOf = (version: CatalogueVersion): LabelProvider =>
  version.derived(PROVIDER, (one) => {
    const documents = [...one.documents('catalog').values()];
    const found = documents.map(({ broadbandProvider }) => broadbandProvider).find(isObject) ?? {};
    return {
      name: textOf(found.name),
      frn: textOf(found.frn).replace(/\D/g, '').padStart(10, '0').slice(-10),
      supportUrl: textOf(found.supportUrl),
      supportPhone: textOf(found.supportPhone),
      privacyUrl: textOf(found.privacyUrl),
      networkManagementUrl: textOf(found.networkManagementUrl),
      contractUrl: textOf(found.contractUrl),
    };
  });
