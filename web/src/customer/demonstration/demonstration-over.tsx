import { Button } from '@mantine/core';
import { Page } from '../../shared/parts/page';
import { EmptyState } from '../../shared/parts/states';

/** In place of the pages of a demonstration that has ended, or belongs to another browser. */
export function DemonstrationOver() {
  return (
    <Page title="This demonstration is over" narrow>
      <EmptyState
        title="There is nothing to go on with here"
        action={
          <Button component="a" href="/try">
            Begin another
          </Button>
        }
      >
        <p>
          It was ended, nobody used it for hours, or it was begun in another browser. Nothing of it was real,
          so nothing is lost.
        </p>
      </EmptyState>
    </Page>
  );
}
