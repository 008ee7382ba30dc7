import { Injectable } from '@nestjs/common';
import { Clock, type JsonObject, Refusal, type Scope } from '../../../domains/helpers/index.js';
import type { Answers, SiteAvailability } from '../../../domains/needs/index.js';
import { sitesOf } from '../../../domains/needs/index.js';
import {
  type OfferingAnswer,
  type PlaceQualification,
  QualifyPlace,
} from '../../service-availability/index.js';

const BELIEVED_MS = 30_000;
const REMEMBERED = 500;

export interface SitePlace {
  readonly id: string;
  readonly text: string;
  /** By offering code, as the matcher reads it. */
  readonly offerings: ReadonlyMap<string, SiteAvailability>;
  /** By offering code, as a line of a cart keeps it. */
  readonly kept: ReadonlyMap<string, JsonObject>;
}

/** Asks the service availability tool what can be had at the addresses of the answers. */
@Injectable()
export class SitePlaces {
  private readonly remembered = new Map<string, { place: SitePlace | null; at: number }>();

  constructor(
    private readonly tool: QualifyPlace,
    private readonly clock: Clock,
  ) {}

  /** By site; sites without an address, or whose address is none any more, are left out. */
  async of(scope: Scope, answers: Answers): Promise<Map<string, SitePlace>> {
    const found = new Map<string, SitePlace>();
    for (const site of sitesOf(answers)) {
      const place = answers.get(site)?.get('place');
      const id = Array.isArray(place) ? (place as readonly string[])[0] : undefined;
      const answer = id === undefined ? null : await this.find(scope, id);
      if (answer) found.set(site, answer);
    }
    return found;
  }

  private async find(scope: Scope, id: string): Promise<SitePlace | null> {
    const now = this.clock.now().getTime();
    const known = this.remembered.get(id);
    if (known && now - known.at < BELIEVED_MS && now >= known.at) return known.place;
    const place = await this.ask(scope, id);
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(id, { place, at: now });
    return place;
  }

  private async ask(scope: Scope, id: string): Promise<SitePlace | null> {
    try {
      const found = await this.tool.qualify(scope, { addressId: id });
      const exact = found.place.question.placeId !== undefined;
      return {
        id: found.place.id ?? id,
        text: found.place.text,
        offerings: new Map(found.offerings.map((one) => [one.offering.code, shown(one)])),
        kept: keptBy(found, exact, this.clock.now()),
      };
    } catch (error) {
      if (error instanceof Refusal) return null;
      throw error;
    }
  }
}

const shown = ({ result, reason, earliestDate }: OfferingAnswer): SiteAvailability => ({
  result,
  reason: reason?.text ?? null,
  earliestDate: earliestDate ?? null,
});

/** Whoever prices the line needs the technology; the cart checks the place once more when the line is put in. */
const keptBy = ({ offerings }: PlaceQualification, exact: boolean, now: Date): Map<string, JsonObject> =>
  new Map(
    offerings.map(({ offering, result, confidence, technology }) => [
      offering.code,
      { result, confidence, checkedAt: now.toISOString(), exact, ...(technology && { technology }) },
    ]),
  );
