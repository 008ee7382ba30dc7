import { ProvidersPanel } from '../../../shared/identity-providers/providers-panel';

/** How the company's people sign in. */
export function SignInTab() {
  return <ProvidersPanel />;
}
