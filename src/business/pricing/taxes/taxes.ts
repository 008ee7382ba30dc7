import { Injectable, Logger } from '@nestjs/common';
import type { KnownSite } from '../../../domains/place/index.js';
import { Exact, type TaxRate } from '../../../domains/pricing/index.js';
import { type LeviedTax, TaxAuthority } from '../../../integration/tax/index.js';

/** Nobody waits longer for a price because of its taxes. */
const PATIENCE_MS = 400;
/** A tax service that failed is left alone this long. */
const REST_MS = 5_000;

/** What is levied at places. Never fails: undefined means that taxes cannot be told now. */
@Injectable()
export class Taxes {
  private readonly log = new Logger(Taxes.name);
  private restUntil = 0;

  constructor(private readonly authority: TaxAuthority) {}

  /** The taxes at a place; undefined when the tax service does not answer in time. */
  async at(site: KnownSite, at: Date): Promise<readonly TaxRate[] | undefined> {
    if (performance.now() < this.restUntil || site.state === null) return undefined;
    const { country, state, postcode } = site;
    let timer: NodeJS.Timeout | undefined;
    try {
      const levied = await Promise.race([
        this.authority.taxesAt({ country, state, county: null, postcode }, at),
        new Promise<never>((_, reject) => {
          timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE_MS} ms`)), PATIENCE_MS);
        }),
      ]);
      return levied.map(rateOf);
    } catch (error) {
      this.restUntil = performance.now() + REST_MS;
      this.log.warn(`Prices are shown without taxes: ${(error as Error).message}.`);
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }
}

const rateOf = (tax: LeviedTax): TaxRate => ({
  id: tax.id,
  name: tax.name,
  jurisdiction: tax.jurisdiction,
  percentage: tax.percentage === null ? null : new Exact(tax.percentage),
  flatPerUnit: tax.flatPerUnit === null ? null : new Exact(tax.flatPerUnit),
  classes: tax.appliesTo,
  kinds: tax.chargeKinds,
  exemptible: tax.exemptible,
});
