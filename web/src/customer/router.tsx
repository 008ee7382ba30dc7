import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { framePath } from '../api/frame';
import { COMPANY_TABS } from './company/company-tabs';
import { Home } from './home/home';
import { Missing, Shell } from './shell';
import { shopViewOf } from './shop/shop-view';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const root = createRootRoute({ component: Shell, notFoundComponent: Missing });
const page = <Path extends string>(path: Path) => ({ getParentRoute: () => root, path });

const home = createRoute({ ...page('/'), component: Home });
const shopSearch = {
  validateSearch: (search: Record<string, unknown>) => shopViewOf(search),
};
const shopAll = createRoute({
  ...page('/shop'),
  ...shopSearch,
  component: lazyRouteComponent(() => import('./shop/shop'), 'Shop'),
});
const compare = createRoute({
  ...page('/compare'),
  validateSearch: (search: Record<string, unknown>) => ({ offering: text(search['offering']) }),
  component: lazyRouteComponent(() => import('./compare/compare-page'), 'ComparePage'),
});
const shop = createRoute({
  ...page('/shop/$offeringClass'),
  ...shopSearch,
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
const needs = createRoute({
  ...page('/needs'),
  component: lazyRouteComponent(() => import('./needs/needs-start-page'), 'NeedsStartPage'),
});
const needsQuestions = createRoute({
  ...page('/needs/$assessmentId'),
  validateSearch: (search: Record<string, unknown>): { step?: number } => {
    const step = Number(search['step']);
    return Number.isInteger(step) && step > 0 ? { step } : {};
  },
  component: lazyRouteComponent(() => import('./needs/needs-page'), 'NeedsPage'),
});
const needsResult = createRoute({
  ...page('/needs/$assessmentId/result'),
  component: lazyRouteComponent(() => import('./needs/needs-result-page'), 'NeedsResultPage'),
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
const approvals = createRoute({
  ...page('/approvals'),
  component: lazyRouteComponent(() => import('./approvals/approvals-page'), 'ApprovalsPage'),
});
const approval = createRoute({
  ...page('/approvals/$approvalId'),
  component: lazyRouteComponent(() => import('./approvals/approval-page'), 'ApprovalPage'),
});
const join = createRoute({
  ...page('/join'),
  validateSearch: (search: Record<string, unknown>) => ({ token: text(search['token']) }),
  component: lazyRouteComponent(() => import('./join/join-page'), 'JoinPage'),
});
const company = createRoute({
  ...page('/company'),
  component: lazyRouteComponent(() => import('./company/company-frame'), 'CompanyFrame'),
});
const companyTabs = COMPANY_TABS.map(({ path, component }) =>
  createRoute({ getParentRoute: () => company, path, component }),
);
const agentAccess = createRoute({
  ...page('/account/agent-access'),
  component: lazyRouteComponent(() => import('./agent-access/agent-access-page'), 'AgentAccessPage'),
});
const step = { validateSearch: (search: Record<string, unknown>) => ({ step: text(search['step']) }) };
const tryOut = createRoute({
  ...page('/try'),
  component: lazyRouteComponent(() => import('./demonstration/try-page'), 'TryPage'),
});
const tryJoin = createRoute({
  ...page('/try/join'),
  component: lazyRouteComponent(() => import('./demonstration/join-page'), 'JoinDemonstrationPage'),
});
const tryScenario = createRoute({
  ...page('/try/$scenario'),
  ...step,
  component: lazyRouteComponent(() => import('./demonstration/try-scenario-page'), 'TryScenarioPage'),
});
const signIn = createRoute({
  ...page('/sign-in'),
  validateSearch: (search: Record<string, unknown>) => ({ next: text(search['next']) }),
  component: lazyRouteComponent(() => import('./sign-in-page'), 'SignInPage'),
});

const ownToken = { validateSearch: (search: Record<string, unknown>) => ({ token: text(search['token']) }) };
const signUp = createRoute({
  ...page('/sign-up'),
  component: lazyRouteComponent(() => import('./account/sign-up-page'), 'SignUpPage'),
});
const verify = createRoute({
  ...page('/verify'),
  ...ownToken,
  component: lazyRouteComponent(() => import('./account/verify-page'), 'VerifyPage'),
});
const forgotPassword = createRoute({
  ...page('/forgot-password'),
  component: lazyRouteComponent(() => import('./account/forgot-password-page'), 'ForgotPasswordPage'),
});
const resetPassword = createRoute({
  ...page('/reset-password'),
  ...ownToken,
  component: lazyRouteComponent(() => import('./account/reset-password-page'), 'ResetPasswordPage'),
});
const account = createRoute({
  ...page('/account'),
  component: lazyRouteComponent(() => import('./account/account-page'), 'AccountPage'),
});
const demoMails = createRoute({
  ...page('/demo/mails'),
  component: lazyRouteComponent(() => import('./demo-mails/demo-mails-page'), 'DemoMailsPage'),
});

export const router = createRouter({
  ...(framePath !== undefined && { basepath: framePath }),
  routeTree: root.addChildren([
    home,
    shopAll,
    shop,
    compare,
    offering,
    needs,
    needsQuestions,
    needsResult,
    cart,
    checkout,
    orders,
    order,
    placed,
    services,
    approvals,
    approval,
    join,
    company.addChildren(companyTabs),
    agentAccess,
    tryOut,
    tryJoin,
    tryScenario,
    signIn,
    signUp,
    verify,
    forgotPassword,
    resetPassword,
    account,
    demoMails,
  ]),
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultNotFoundComponent: Missing,
});
