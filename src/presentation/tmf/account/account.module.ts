import { Module } from '@nestjs/common';
import { AccountManagementModule } from '../../../business/account-management/index.js';
import { ACCOUNT_DEFINITIONS, BILLING_REFERENCE_DEFINITIONS } from '../../../domains/account/index.js';
import { loadSchemas, tmfController } from '../kernel/index.js';

const schemas = loadSchemas(new URL('./account.schema.json', import.meta.url));

/** TMF666 accounts, v4. */
@Module({
  imports: [AccountManagementModule],
  controllers: [...ACCOUNT_DEFINITIONS, ...BILLING_REFERENCE_DEFINITIONS].map((definition) =>
    tmfController(definition, { schemas }),
  ),
})
export class AccountApiModule {}
