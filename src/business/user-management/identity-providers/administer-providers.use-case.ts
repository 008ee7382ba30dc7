import { Inject, Injectable } from '@nestjs/common';
import {
  ALL,
  Clock,
  Database,
  isId,
  newId,
  PROCESS_OPTIONS,
  type ProcessOptions,
  type Scope,
  type Transaction,
} from '../../../domains/helpers/index.js';
import {
  type AdministeredProvider,
  ProviderAdministrationRepository,
  SecretBox,
} from '../../../domains/identity/index.js';
import { checkIssuer } from './issuer.rule.js';
import { boxedFor } from './provider-connection.js';
import { defaultRoles } from './default-roles.rule.js';
import { refuseCompanysOwn } from '../companys-own.rule.js';
import {
  enforcementTooEarly,
  providerChanged,
  providerUnknown,
  tooManyProviders,
} from './provider-refusals.js';
import { SignInOptions } from './sign-in-options.use-case.js';

/** What decides who comes in as whom. */
const WHO_SOMEBODY_IS = ['issuer', 'clientId', 'clientSecret', 'defaultRoles'] as const;
const MOST_OF_ONE = 10;
const MOST_OF_ALL = 10_000;

export interface ProviderWish {
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
  readonly defaultRoles?: readonly string[] | undefined;
}

export type ProviderPatch = Partial<ProviderWish> & {
  readonly enforced?: boolean | undefined;
  readonly status?: 'active' | 'suspended' | undefined;
  readonly version?: number | undefined;
};

/** Companies' identity providers, administered by their people; the operator's by its admin. */
@Injectable()
export class AdministerProviders {
  constructor(
    private readonly database: Database,
    private readonly providers: ProviderAdministrationRepository,
    private readonly box: SecretBox,
    private readonly signInOptions: SignInOptions,
    private readonly clock: Clock,
    @Inject(PROCESS_OPTIONS) private readonly options: ProcessOptions,
  ) {}

  list(
    scope: Scope,
    offset: number,
    limit: number,
  ): Promise<{ items: readonly AdministeredProvider[]; total: number }> {
    return this.database.transaction(scope, async (tx) => ({
      items: await this.providers.list(tx, offset, limit),
      total: await this.providers.count(tx),
    }));
  }

  /** @throws Refusal `identityProviderUnknown` */
  get(scope: Scope, id: string): Promise<AdministeredProvider> {
    return this.database.transaction(scope, (tx) => this.read(tx, id));
  }

  /** @throws Refusal `issuerInvalid`, `rolesUnknown`, `tooManyProviders` */
  async create(scope: Scope, wish: ProviderWish): Promise<AdministeredProvider> {
    const id = newId();
    const customerId = scope.customerId === ALL ? null : scope.customerId;
    const provider = {
      id,
      tenantId: scope.tenantId,
      customerId,
      name: wish.name,
      issuer: checkIssuer(wish.issuer, this.options.demo),
      clientId: wish.clientId,
      clientSecret: (await this.boxed(id, wish.clientSecret)) ?? null,
      defaultRoles: defaultRoles(wish.defaultRoles, customerId),
    };
    return this.database.transaction(scope, async (tx) => {
      const most = customerId === null ? MOST_OF_ALL : MOST_OF_ONE;
      if ((await this.providers.count(tx)) >= most) throw tooManyProviders(most);
      await this.providers.add(tx, provider, this.clock.now());
      return this.read(tx, id);
    });
  }

  /** @throws Refusal as create, `companysOwn`, `enforcementTooEarly`, `identityProviderChanged` */
  async change(scope: Scope, id: string, patch: ProviderPatch): Promise<AdministeredProvider> {
    const clientSecret = await this.boxed(id, patch.clientSecret);
    const changed = await this.database.transaction(scope, async (tx) => {
      const before = await this.read(tx, id);
      if (WHO_SOMEBODY_IS.some((name) => patch[name] !== undefined))
        refuseCompanysOwn(scope, before.customerId);
      const after = {
        name: patch.name ?? before.name,
        issuer: patch.issuer === undefined ? before.issuer : checkIssuer(patch.issuer, this.options.demo),
        clientId: patch.clientId ?? before.clientId,
        clientSecret,
        defaultRoles: patch.defaultRoles
          ? defaultRoles(patch.defaultRoles, before.customerId)
          : before.defaultRoles,
        enforced: patch.enforced ?? before.enforced,
        status: patch.status ?? before.status,
      };
      if (patch.enforced && before.people === 0) throw enforcementTooEarly();
      const version = patch.version ?? before.version;
      if (!(await this.providers.change(tx, id, version, after, this.clock.now()))) throw providerChanged();
      if (after.issuer !== before.issuer) await this.providers.forgetPeople(tx, id);
      return this.read(tx, id);
    });
    this.signInOptions.forget();
    return changed;
  }

  /** Its domains, links and sessions go too; accounts and memberships stay. @throws Refusal `identityProviderUnknown` */
  async remove(scope: Scope, id: string): Promise<void> {
    const removed =
      isId(id) && (await this.database.transaction(scope, (tx) => this.providers.remove(tx, id)));
    this.signInOptions.forget();
    if (!removed) throw providerUnknown();
  }

  private async boxed(id: string, secret: string | undefined): Promise<Buffer | undefined> {
    return secret ? this.box.encrypt(secret, boxedFor(id)) : undefined;
  }

  private async read(tx: Transaction, id: string): Promise<AdministeredProvider> {
    const provider = isId(id) ? await this.providers.find(tx, id) : undefined;
    if (!provider) throw providerUnknown();
    return provider;
  }
}
