/** What has to be known of a customer before somebody may act for it. */
export interface ActingFacts {
  readonly customerId: string;
  readonly customerName: string;
  /** TMF629's status. */
  readonly status: string | null;
  /** False when the customer has said no. */
  readonly consents: boolean;
  /** Whether the member of staff belongs to the customer too. */
  readonly isOwn: boolean;
}
