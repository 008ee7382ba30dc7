import { Button } from '@mantine/core';
import { ACTING_ID } from '../../api/acting-frame';
import { leaveFrame } from '../../shared/acting/frame';
import { Page } from '../../shared/parts/page';
import { EmptyState } from '../../shared/parts/states';

/** In place of the customer's pages once a grant has run out, was ended, or the customer has said no. */
export function ActingEnded() {
  return (
    <Page title="You do not act for this customer any more" narrow>
      <EmptyState
        title="It has ended"
        action={<Button onClick={() => leaveFrame(ACTING_ID ?? '')}>Go back to the desk</Button>}
      >
        <p>
          The time is over, it was ended elsewhere, you signed out, or the customer does not want it. What you
          did in the cart is kept. To go on, start again from the desk with a reason.
        </p>
      </EmptyState>
    </Page>
  );
}
