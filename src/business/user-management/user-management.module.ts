import { Module } from '@nestjs/common';
import { IdentifyCaller } from './identify-caller.use-case.js';
import { AccessTokens } from './tokens/access-tokens.js';

/** Who people and programs are, and how they prove it. */
@Module({ providers: [AccessTokens, IdentifyCaller], exports: [AccessTokens, IdentifyCaller] })
export class UserManagementModule {}
