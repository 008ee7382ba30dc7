import { Button } from '@mantine/core';
import { Page } from '../shared/parts/page';
import { EmptyState } from '../shared/parts/states';

/** For staff on a page that shows a customer what is theirs: staff own nothing, and would see everybody's. */
export function StaffHere({ title }: { title: string }) {
  return (
    <Page title={title}>
      <EmptyState
        title="You are signed in as staff"
        action={
          <Button component="a" href="/back-office">
            Open the back office
          </Button>
        }
      >
        <p>This page shows customers what is theirs. What you work on is in the back office.</p>
      </EmptyState>
    </Page>
  );
}
