/** Whom a mail about an account goes to. */
export interface Recipient {
  /** The user account's id. */
  readonly id: string;
  readonly email: string;
  readonly name: string;
}
