import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { sendVerification } from '../../api/account';
import { useSession } from '../session/use-session';
import css from './account.module.css';
import { FormFailure } from './form-failure';

/** For who has not shown yet that the e-mail address is theirs: what it is for, and the link once more. */
export function VerifyNotice() {
  const session = useSession().data;
  const send = useMutation({ mutationFn: sendVerification });
  return (
    <div className={css['notice']} role="group" aria-label="Confirm your e-mail address">
      <p>
        <strong>Confirm your e-mail address to place orders.</strong> We sent a link to{' '}
        {session?.user?.email ?? 'your address'}; it works for 24 hours.
      </p>
      <FormFailure error={send.error} />
      <div className={css['row']}>
        <Button variant="default" loading={send.isPending} onClick={() => send.mutate()}>
          Send the link again
        </Button>
        {send.isSuccess && <span role="status">Sent. Earlier links no longer work.</span>}
        {session?.demo !== undefined && <a href="/demo/mails">Read the demo's mails</a>}
      </div>
    </div>
  );
}
