import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Desk } from './desk/desk';
import { NothingOpen } from './desk/nothing-open';
import { Missing, Shell } from './shell';
import { SignIn } from './sign-in';

/** What the list shows; kept in the address, so that a view can be sent to a colleague. */
export interface DeskSearch {
  search?: string;
  state?: string;
  offset?: number;
}

function deskSearch(raw: Record<string, unknown>): DeskSearch {
  const { search, state, offset } = raw;
  return {
    // A bare number in the address is parsed as one; an order number stays text.
    ...(typeof search === 'string' || typeof search === 'number' ? { search: String(search) } : {}),
    ...(typeof state === 'string' && state !== '' ? { state } : {}),
    ...(typeof offset === 'number' && offset > 0 ? { offset } : {}),
  };
}

const root = createRootRoute({ component: Shell, notFoundComponent: Missing });
const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  component: Desk,
  validateSearch: deskSearch,
});
const nothing = createRoute({ getParentRoute: () => desk, path: '/', component: NothingOpen });
const order = createRoute({
  getParentRoute: () => desk,
  path: '/orders/$orderId',
  component: lazyRouteComponent(() => import('./detail/order-detail'), 'OrderDetail'),
});
const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: SignIn });

export const router = createRouter({
  basepath: '/back-office',
  routeTree: root.addChildren([desk.addChildren([nothing, order]), signIn]),
  defaultNotFoundComponent: Missing,
});
