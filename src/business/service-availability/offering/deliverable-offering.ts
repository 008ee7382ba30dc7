/** What qualification has to know of a product offering. */
export interface DeliverableOffering {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** `voice`, `data`, `mobile`, `service`; an offering may be in two. */
  readonly classes: readonly string[];
  readonly segments: readonly string[];
  /** Access technologies that can carry it, the usual one first; empty when it needs none. */
  readonly technologies: readonly string[];
  /** Mb/s. */
  readonly minimumDownMbps: number | null;
  readonly requiresSite: boolean;
  /** Business days from order to delivery where nothing has to be built. */
  readonly intervalDays: number;
  /** Kept for those who have it; not sold. */
  readonly grandfathered: boolean;
  readonly specificationId: string | null;
}
