import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../../shared/parts/page';
import { EmptyState } from '../../shared/parts/states';
import { useSession } from '../../shared/session/use-session';

/** The next step is in a mail; a demo shows its mails on a page. */
export function LookIntoYourMail({
  title,
  address,
  children,
}: {
  title: string;
  address: string;
  children: ReactNode;
}) {
  const isDemo = useSession().data?.demo !== undefined;
  return (
    <Page title={title} narrow>
      <EmptyState
        title={`A mail is on its way to ${address}`}
        action={
          isDemo ? (
            <Button component={Link} to="/demo/mails">
              Read the demo's mails
            </Button>
          ) : (
            <Button component={Link} to="/" variant="default">
              Go home
            </Button>
          )
        }
      >
        {children}
      </EmptyState>
    </Page>
  );
}
