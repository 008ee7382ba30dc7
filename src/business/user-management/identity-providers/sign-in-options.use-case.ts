import { Injectable } from '@nestjs/common';
import { Refusal } from '../../../domains/helpers/index.js';
import { type DomainProvider, FederationRepository } from '../../../domains/identity/index.js';

const BELIEVED_MS = 10_000;
const REMEMBERED = 10_000;

/** How the people of an e-mail domain sign in. By the domain alone: it tells nothing about who has an account. */
@Injectable()
export class SignInOptions {
  private readonly remembered = new Map<string, { provider: DomainProvider | undefined; until: number }>();

  constructor(private readonly federation: FederationRepository) {}

  /** The provider of an address's domain; undefined where people sign in by password only. */
  async providerFor(email: string): Promise<DomainProvider | undefined> {
    const domain = email.trim().toLowerCase().split('@').at(-1) ?? '';
    if (!email.includes('@') || domain === '' || domain.length > 253) return undefined;
    const known = this.remembered.get(domain);
    if (known && known.until > performance.now()) return known.provider;
    const provider = await this.federation.providerOfDomain(domain);
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(domain, { provider, until: performance.now() + BELIEVED_MS });
    return provider;
  }

  /**
   * Before a password is looked at.
   * @throws Refusal `signInByProvider` for addresses whose company has its people sign in at its own provider only
   */
  async refuseEnforced(email: string): Promise<void> {
    const provider = await this.providerFor(email);
    if (provider?.enforced) throw signInByProvider(provider);
  }

  /** After a change here; other processes follow within seconds. */
  forget(): void {
    this.remembered.clear();
  }
}

const signInByProvider = ({ name }: DomainProvider): Refusal =>
  new Refusal(
    'forbidden',
    'signInByProvider',
    `People of this company sign in with ${name}, not with a password: choose "Continue with ${name}".`,
  );
