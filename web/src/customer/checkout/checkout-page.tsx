import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { cartQuery, orderEntryQuery } from '../../api/queries';
import type { Cart } from '../../api/cart-model';
import type { OrderEntry } from '../../api/types';
import { VerifyNotice } from '../../shared/account/verify-notice';
import { Page } from '../../shared/parts/page';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { SignInForm } from '../../shared/session/sign-in-form';
import { useSession } from '../../shared/session/use-session';
import { useActing } from '../../shared/session/use-acting';
import { SendToCustomer } from '../acting/send-to-customer';
import { ConfirmOrder } from './confirm-order';
import { ContactFields, contactComplete, useContactDraft } from './contact-fields';
import { EntryFields } from './entry-fields';
import { Step, type StepState } from './step';
import { unanswered } from './attempt';
import { WhatCameOfIt } from './what-came-of-it';
import css from './checkout-page.module.css';

/** A step is open once the one before it is done, and stays open: going back loses nothing. */
function stateOf(done: boolean, before: boolean): StepState {
  if (!before) return 'later';
  return done ? 'done' : 'now';
}

function Steps({ cart, entry }: { cart: Cart; entry: OrderEntry }) {
  const user = useSession().data?.user ?? null;
  const [contact, changeContact] = useContactDraft(user);
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const signedIn = user !== null;
  const showMissing = (): void => {
    setAsked(true);
    requestAnimationFrame(() => {
      const faulty = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      // Without a fault it is the sign-in that is missing, and its fields come first.
      (faulty ?? form.current?.querySelector('input'))?.focus();
    });
  };
  return (
    <div ref={form} className={css['steps']}>
      <Step title="Who is ordering" state={stateOf(signedIn, true)}>
        {signedIn ? (
          <>
            <p>
              {user.name}
              {user.customerName != null &&
                user.customerName !== user.name &&
                ` for ${user.customerName}`}, <span className={css['quiet']}>{user.email}</span>
            </p>
            {!user.emailVerified && <VerifyNotice />}
          </>
        ) : (
          <>
            <p className={css['quiet']}>Your cart comes along; nothing that you entered is lost.</p>
            <SignInForm signUp offers={(account) => account.kind === 'customer'} />
          </>
        )}
      </Step>
      <Step title="What the order needs" state={stateOf(entry.ready, signedIn)}>
        <EntryFields cart={cart} entry={entry} asked={asked} />
      </Step>
      <Step title="Contact and date" state={stateOf(contactComplete(contact), signedIn)}>
        <ContactFields value={contact} onChange={changeContact} asked={asked} />
      </Step>
      <Step
        title="Confirm"
        state={signedIn && entry.ready && contactComplete(contact) ? 'now' : 'later'}
        last
      >
        <ConfirmOrder
          cart={cart}
          entry={entry}
          contact={contact}
          signedIn={signedIn}
          onMissing={showMissing}
        />
      </Step>
    </div>
  );
}

/** Who acts for a customer fills in what is asked; contact, date and confirmation are the customer's. */
function ActingSteps({ cart, entry }: { cart: Cart; entry: OrderEntry }) {
  return (
    <div className={css['steps']}>
      <Step title="What the order needs" state={entry.ready ? 'done' : 'now'}>
        <EntryFields cart={cart} entry={entry} asked={false} />
      </Step>
      <Step title="The customer confirms" state="now" last>
        <SendToCustomer cartId={cart.id} />
      </Step>
    </div>
  );
}

function Loaded({ cart }: { cart: Cart }) {
  const acting = useActing();
  const entry = useQuery(orderEntryQuery(cart.id));
  // What was read before stays when reading it again fails: an order that was placed has no entry any more.
  if (entry.data !== undefined) {
    return acting === null ? (
      <Steps cart={cart} entry={entry.data} />
    ) : (
      <ActingSteps cart={cart} entry={entry.data} />
    );
  }
  if (entry.isPending) return <Loading heights={[96, 240, 160]} label="Loading what the order needs" />;
  return <ErrorPanel error={entry.error} retry={() => void entry.refetch()} />;
}

function NothingToCheckOut() {
  const navigate = useNavigate();
  return (
    <EmptyState
      title="There is nothing to check out"
      action={
        <button type="button" className={css['start']} onClick={() => void navigate({ to: '/' })}>
          Start with your address
        </button>
      }
    >
      <p>
        The cart is empty. An order that was just placed stands under <Link to="/orders">orders</Link>.
      </p>
    </EmptyState>
  );
}

/** Without anything in the cart: it may be gone because it was ordered a moment ago. */
function Gone({ cartId, signedIn }: { cartId: string | undefined; signedIn: boolean }) {
  const [attempt] = useState(unanswered);
  if (!signedIn || attempt === null || attempt.cartId === cartId) return <NothingToCheckOut />;
  return <WhatCameOfIt attempt={attempt} otherwise={<NothingToCheckOut />} />;
}

/** One column, only what the offerings ask for, saved as it is typed. */
export function CheckoutPage() {
  const cart = useQuery(cartQuery());
  const session = useSession();
  const filled = cart.data != null && cart.data.lines.length > 0;
  return (
    <Page title="Check out" narrow above={<Link to="/cart">Back to the cart</Link>}>
      {cart.isPending || session.isPending ? (
        <Loading heights={[96, 240, 160]} label="Loading the checkout" />
      ) : cart.data === undefined ? (
        <ErrorPanel error={cart.error} retry={() => void cart.refetch()} />
      ) : filled && cart.data !== null ? (
        <Loaded cart={cart.data} />
      ) : (
        <Gone cartId={cart.data?.id} signedIn={session.data?.user != null} />
      )}
    </Page>
  );
}
