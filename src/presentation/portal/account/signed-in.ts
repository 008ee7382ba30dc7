import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Caller } from '../../../business/user-management/index.js';
import { Refusal } from '../../../domains/helpers/index.js';
import type { AdmittedRequest } from '../../http/index.js';

export type SignedIn = NonNullable<Caller['user']>;

/** The person behind the session. @throws Refusal `sessionNeeded` for a program or a token, which has no account here. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { caller } = context.switchToHttp().getRequest<AdmittedRequest>();
  if (caller?.user) return caller.user;
  throw new Refusal(
    'conflict',
    'sessionNeeded',
    'A person does this in a browser: sign in to the portal instead of sending a token.',
  );
});
