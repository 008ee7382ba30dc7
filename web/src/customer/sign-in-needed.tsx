import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Page } from '../shared/parts/page';
import { EmptyState } from '../shared/parts/states';
import { routeSearch } from '../shared/route/use-route';

/** In place of a page that is somebody's own. */
export function SignInNeeded({ title, next, children }: { title: string; next: string; children: string }) {
  return (
    <Page title={title}>
      <EmptyState
        title={`Sign in to see ${title.toLowerCase()}`}
        action={
          <Button component={Link} to="/sign-in" search={routeSearch({ next })}>
            Sign in
          </Button>
        }
      >
        <p>{children}</p>
      </EmptyState>
    </Page>
  );
}
