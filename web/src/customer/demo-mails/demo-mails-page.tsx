import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { demoMailsQuery, type DemoMail } from '../../api/account';
import { formatTime } from '../../shared/format/dates';
import { Page } from '../../shared/parts/page';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { useSession } from '../../shared/session/use-session';
import css from './demo-mails.module.css';

const PAGE = 20;

function Mail({ mail, open }: { mail: DemoMail; open: boolean }) {
  return (
    <details className={css['mail']} open={open}>
      <summary>
        <strong>{mail.subject}</strong>
        <span className={css['quiet']}>
          to {mail.to}, {formatTime(mail.createdAt)}
        </span>
      </summary>
      <div className={css['text']}>
        {mail.text.split(/\n{2,}/).map((paragraph, i) => (
          <p key={i}>{paragraph}</p>
        ))}
        {mail.link !== null && (
          <p>
            <a href={mail.link.path}>{mail.link.label}</a>
          </p>
        )}
      </div>
    </details>
  );
}

/** What a demo would have sent. There is no such page on a server that sends its mails. */
export function DemoMailsPage() {
  const [offset, setOffset] = useState(0);
  const session = useSession();
  const mails = useQuery({ ...demoMailsQuery(offset, PAGE), refetchInterval: 5_000 });
  const shown = mails.data?.data ?? [];
  const total = mails.data?.total ?? 0;
  return (
    <Page title="The demo's mails" narrow>
      {mails.isPending ? (
        <Loading heights={[72, 72, 72]} label="Loading the mails" gap={8} />
      ) : mails.isError ? (
        <ErrorPanel error={mails.error} retry={() => void mails.refetch()} />
      ) : shown.length === 0 ? (
        <EmptyState
          title="No mail yet"
          action={
            session.data?.user == null && (
              <Button component={Link} to="/sign-up">
                Sign up
              </Button>
            )
          }
        >
          <p>A demo sends no mail: what it would send stands here, with links that work.</p>
        </EmptyState>
      ) : (
        <>
          <p className={css['quiet']}>A demo sends no mail: everybody who uses it reads all of them here.</p>
          <ul className={css['list']}>
            {shown.map((mail, i) => (
              <li key={mail.id}>
                <Mail mail={mail} open={offset === 0 && i === 0} />
              </li>
            ))}
          </ul>
          {total > PAGE && (
            <div className={css['pages']}>
              <Button variant="default" disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
                Newer
              </Button>
              <Button
                variant="default"
                disabled={offset + PAGE >= total}
                onClick={() => setOffset(offset + PAGE)}
              >
                Older
              </Button>
            </div>
          )}
        </>
      )}
    </Page>
  );
}
