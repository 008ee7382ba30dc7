import { Injectable } from '@nestjs/common';
import { Clock, Database, isId, newId, type Scope } from '../../../domains/helpers/index.js';
import {
  type AdministeredProvider,
  ProviderAdministrationRepository,
} from '../../../domains/identity/index.js';
import { checkDomain } from './issuer.rule.js';
import {
  domainTaken,
  domainThere,
  domainUnknown,
  providerUnknown,
  tooManyDomains,
} from './provider-refusals.js';
import { SignInOptions } from './sign-in-options.use-case.js';

const MOST_DOMAINS = 50;

/** For whose e-mail addresses a provider may vouch: its company says so, and the operator confirms it. */
@Injectable()
export class ProviderDomains {
  constructor(
    private readonly database: Database,
    private readonly providers: ProviderAdministrationRepository,
    private readonly signInOptions: SignInOptions,
    private readonly clock: Clock,
  ) {}

  /** Waits for the operator. @throws Refusal `domainInvalid`, `domainThere`, `identityProviderUnknown` */
  add(scope: Scope, providerId: string, text: string): Promise<AdministeredProvider> {
    const domain = checkDomain(text);
    return this.database.transaction(scope, async (tx) => {
      const provider = isId(providerId) ? await this.providers.find(tx, providerId) : undefined;
      if (!provider) throw providerUnknown();
      if (provider.domains.length >= MOST_DOMAINS) throw tooManyDomains(MOST_DOMAINS);
      const added = await this.providers.addDomain(tx, providerId, { id: newId(), domain }, this.clock.now());
      if (!added) throw domainThere();
      return (await this.providers.find(tx, providerId)) ?? provider;
    });
  }

  /** By the operator, who has seen that the domain is the company's. @throws Refusal `domainUnknown`, `domainTaken` */
  async confirm(scope: Scope, providerId: string, domainId: string): Promise<AdministeredProvider> {
    const confirmed = await this.database.transaction(scope, async (tx) => {
      const provider = isId(providerId) ? await this.providers.find(tx, providerId) : undefined;
      if (!provider?.domains.some(({ id }) => id === domainId)) throw domainUnknown();
      const done = await this.providers.confirmDomain(tx, domainId, scope.actor.id, this.clock.now());
      if (!done) throw domainTaken();
      return (await this.providers.find(tx, providerId)) ?? provider;
    });
    this.signInOptions.forget();
    return confirmed;
  }

  /** @throws Refusal `domainUnknown` */
  async remove(scope: Scope, providerId: string, domainId: string): Promise<void> {
    const removed =
      isId(providerId) &&
      isId(domainId) &&
      (await this.database.transaction(scope, (tx) => this.providers.removeDomain(tx, providerId, domainId)));
    this.signInOptions.forget();
    if (!removed) throw domainUnknown();
  }
}
