import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { COMPANY_TABS } from './company/company-tabs';
import { Home } from './home/home';
import { Missing, Shell } from './shell';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const root = createRootRoute({ component: Shell, notFoundComponent: Missing });
const page = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path });

const home = createRoute({ ...page('/'), component: Home });
const shop = createRoute({
  ...page('/shop/$offeringClass'),
  component: lazyRouteComponent(() => import('./shop/shop'), 'Shop'),
});
const offering = createRoute({
  ...page('/offerings/$offeringId'),
  component: lazyRouteComponent(() => import('./offering/offering-page'), 'OfferingPage'),
});
const cart = createRoute({
  ...page('/cart'),
  component: lazyRouteComponent(() => import('./cart/cart-page'), 'CartPage'),
});
const checkout = createRoute({
  ...page('/checkout'),
  component: lazyRouteComponent(() => import('./checkout/checkout-page'), 'CheckoutPage'),
});
const orders = createRoute({
  ...page('/orders'),
  component: lazyRouteComponent(() => import('./orders/orders-page'), 'OrdersPage'),
});
const order = createRoute({
  ...page('/orders/$orderId'),
  component: lazyRouteComponent(() => import('./orders/order-page'), 'OrderPage'),
});
const placed = createRoute({
  ...page('/orders/$orderId/placed'),
  component: lazyRouteComponent(() => import('./orders/placed-page'), 'PlacedPage'),
});
const services = createRoute({
  ...page('/services'),
  component: lazyRouteComponent(() => import('./services/services-page'), 'ServicesPage'),
});
const company = createRoute({
  ...page('/company'),
  component: lazyRouteComponent(() => import('./company/company-frame'), 'CompanyFrame'),
});
const companyTabs = COMPANY_TABS.map(({ path, component }) =>
  createRoute({ getParentRoute: () => company, path, component }),
);
const signIn = createRoute({
  ...page('/sign-in'),
  validateSearch: (search: Record<string, unknown>) => ({ next: text(search['next']) }),
  component: lazyRouteComponent(() => import('./sign-in-page'), 'SignInPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    shop,
    offering,
    cart,
    checkout,
    orders,
    order,
    placed,
    services,
    company.addChildren(companyTabs),
    signIn,
  ]),
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultNotFoundComponent: Missing,
});
