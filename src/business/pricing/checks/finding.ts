import type { CatalogueFinding, CatalogueKind } from '../../catalog/index.js';

/** Collects findings about one entry. */
export class Findings {
  readonly all: CatalogueFinding[] = [];

  constructor(
    private readonly kind: CatalogueKind,
    private readonly id: string,
  ) {}

  error(code: string, path: string, message: string, fix: string): void {
    this.all.push({ code, severity: 'error', kind: this.kind, id: this.id, path, message, fix });
  }

  warning(code: string, path: string, message: string, fix: string): void {
    this.all.push({ code, severity: 'warning', kind: this.kind, id: this.id, path, message, fix });
  }
}

interface Period {
  readonly validFrom: number;
  readonly validUntil: number;
}

/** Whether two periods have a moment in common. */
export const overlap = (a: Period, b: Period): boolean =>
  a.validFrom < b.validUntil && b.validFrom < a.validUntil;

const ENDED: ReadonlySet<unknown> = new Set(['Retired', 'Obsolete', 'Rejected']);

/** Whether an offering's life is over: nothing that is published may still build on it. */
export const isDead = (lifecycleStatus: unknown): boolean => ENDED.has(lifecycleStatus);
