import { Inject, Injectable } from '@nestjs/common';
import { PROCESS_OPTIONS, type ProcessOptions } from '../../../domains/helpers/index.js';
import { type ActiveProvider, SecretBox } from '../../../domains/identity/index.js';
import type { ProviderConnection } from '../../../integration/identity-provider/index.js';

/** What a provider's client secret is boxed for. */
export const boxedFor = (providerId: string): string => `identity-provider ${providerId}`;

/** How a provider is talked to, and where it sends people back to. */
@Injectable()
export class ProviderConnections {
  constructor(
    private readonly box: SecretBox,
    @Inject(PROCESS_OPTIONS) private readonly options: Pick<ProcessOptions, 'publicUrl'>,
  ) {}

  async of(provider: ActiveProvider): Promise<ProviderConnection> {
    const { id, version, issuer, clientId, clientSecret, customerId } = provider;
    return {
      key: `${id} ${version}`,
      issuer,
      clientId,
      clientSecret: clientSecret ? await this.box.decrypt(clientSecret, boxedFor(id)) : undefined,
      trusted: customerId === null,
    };
  }

  /** One for each provider: an answer of one provider can never be taken for another's. */
  redirectUri(providerId: string): string {
    return `${this.options.publicUrl}/api/v1/identity-providers/${providerId}/callback`;
  }
}
