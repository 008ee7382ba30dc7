import { Module } from '@nestjs/common';
import { PROCESS_OPTIONS, type ProcessOptions } from '../../domains/helpers/index.js';
import { IdentityProviderClient } from './identity-provider.port.js';
import { OpenIdClient } from './openid.client.js';

/** Companies' own identity providers. */
@Module({
  providers: [
    {
      provide: IdentityProviderClient,
      inject: [PROCESS_OPTIONS],
      useFactory: ({ demo }: ProcessOptions) => new OpenIdClient(demo),
    },
  ],
  exports: [IdentityProviderClient],
})
export class IdentityProviderClientModule {}
