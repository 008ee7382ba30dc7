import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Desk } from './desk/desk';
import { deskView } from './desk/desk-view';
import { NothingOpen } from './desk/nothing-open';
import { Missing, Shell } from './shell';
import { SignIn } from './sign-in';

const root = createRootRoute({ component: Shell, notFoundComponent: Missing });
const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  component: Desk,
  validateSearch: deskView,
});
const nothing = createRoute({ getParentRoute: () => desk, path: '/', component: NothingOpen });
const order = createRoute({
  getParentRoute: () => desk,
  path: '/orders/$orderId',
  component: lazyRouteComponent(() => import('./detail/order-detail'), 'OrderDetail'),
});
const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('./account/account-page'), 'AccountPage'),
});
const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: SignIn });

export const router = createRouter({
  basepath: '/back-office',
  routeTree: root.addChildren([desk.addChildren([nothing, order]), account, signIn]),
  defaultNotFoundComponent: Missing,
});
