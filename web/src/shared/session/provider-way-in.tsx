import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type SignInOptions, signInOptionsQuery } from '../../api/programs';
import css from './sign-in-form.module.css';

/** The codes with which a sign-in by a provider comes back, in words. */
const PROBLEMS: Readonly<Record<string, string>> = {
  providerUnknown:
    'This way of signing in is not there any more. Sign in another way, or ask your administrator.',
  providerUnreachable:
    "Your company's sign-in does not answer at the moment. Try again in a minute, or tell your administrator.",
  providerRefused: "Your company's sign-in did not let you in. Try again, or ask your administrator.",
  answerInvalid:
    "The answer of your company's sign-in does not hold. Start again here, and tell your administrator if it stays so.",
  foreignOrigin:
    'That link came from another site, which may not start a sign-in here. If you meant to sign in, do so on this page.',
  signInExpired:
    'This sign-in was started too long ago, in another browser, or is used up. Start again here.',
  emailNotVerified:
    "Your company's sign-in does not vouch for your email. Ask your administrator to have it verified there.",
  domainNotConfirmed:
    "Your email is in no domain that was confirmed for your company's sign-in. Ask your administrator.",
  accountOfOthers:
    'The account with your email does not belong to this company. Ask its administrator to invite you first.',
  accountDeactivated: 'Your account was deactivated. Ask the administrator of your company.',
  noMembership: 'Your account belongs to no company any more. Ask the administrator of your company.',
};

/** What went wrong with a sign-in by a provider that has just come back. */
export function ProviderProblem() {
  const problem = new URLSearchParams(location.search).get('problem');
  if (problem === null) return null;
  return (
    <p className={css['failure']} role="alert">
      {PROBLEMS[problem] ?? 'That sign-in did not work. Start again here.'}
    </p>
  );
}

const PAUSE_MS = 300;

/** A text as it was some time ago, so that nothing is asked at every key. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

export const domainOf = (email: string): string =>
  email.includes('@') ? (email.trim().toLowerCase().split('@').at(-1) ?? '') : '';

/** For an address that is being typed, whose company has a provider of its own: the way to it. */
export function ProviderWayIn({ email }: { email: string }) {
  const options = useQuery(signInOptionsQuery(useSettled(domainOf(email)))).data;
  const next = new URLSearchParams(location.search).get('next') ?? '/';
  return options === undefined ? null : <ContinueWithProvider options={options} next={next} />;
}

/** The way to a company's provider, and back to the path `next`. Only the domain has left the browser. */
export function ContinueWithProvider({
  options,
  next,
  onLeave,
}: {
  options: SignInOptions;
  next: string;
  onLeave?: () => void;
}) {
  const { provider } = options;
  if (provider === null) return null;
  return (
    <div className={css['provider']}>
      {!options.password && <p>People of this company sign in by its own provider, not with a password.</p>}
      <Button
        component="a"
        href={`${provider.startUrl}?next=${encodeURIComponent(next)}`}
        onClick={onLeave}
        size="md"
        variant={options.password ? 'default' : 'filled'}
        fullWidth
      >
        Continue with {provider.name}
      </Button>
    </div>
  );
}
