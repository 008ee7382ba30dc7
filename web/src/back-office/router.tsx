import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { auditView } from './audit/audit-view';
import { entryView } from './catalogue/entry/entry-view';
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
const workforce = [
  createRoute({
    getParentRoute: () => root,
    path: '/workforce',
    component: lazyRouteComponent(() => import('./workforce/agents-page'), 'AgentsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/workforce/agents/$agentId',
    component: lazyRouteComponent(() => import('./workforce/agent/agent-page'), 'AgentPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/workforce/teams',
    component: lazyRouteComponent(() => import('./workforce/teams-page'), 'TeamsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/workforce/leave',
    component: lazyRouteComponent(() => import('./workforce/leave-page'), 'LeavePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/workforce/holidays',
    component: lazyRouteComponent(() => import('./workforce/holidays-page'), 'HolidaysPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/my-hours',
    component: lazyRouteComponent(() => import('./workforce/own-page'), 'OwnPage'),
  }),
];
const programs = createRoute({
  getParentRoute: () => root,
  path: '/programs',
  component: lazyRouteComponent(() => import('./programs/programs-page'), 'ProgramsPage'),
});
const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  component: lazyRouteComponent(() => import('./audit/audit-page'), 'AuditPage'),
  validateSearch: auditView,
});
const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('./account/account-page'), 'AccountPage'),
});
const staff = createRoute({
  getParentRoute: () => root,
  path: '/staff',
  component: lazyRouteComponent(() => import('./people/people-page'), 'PeoplePage'),
});
const roles = createRoute({
  getParentRoute: () => root,
  path: '/staff/roles',
  component: lazyRouteComponent(() => import('./rights/roles-page'), 'RolesPage'),
});
const customers = createRoute({
  getParentRoute: () => root,
  path: '/customers',
  component: lazyRouteComponent(() => import('./customers/customers-page'), 'CustomersPage'),
});
const customer = createRoute({
  getParentRoute: () => root,
  path: '/customers/$customerId',
  component: lazyRouteComponent(() => import('./customers/customer-page'), 'CustomerPage'),
});
const needs = createRoute({
  getParentRoute: () => root,
  path: '/needs',
  component: lazyRouteComponent(() => import('./needs/needs-list-page'), 'NeedsListPage'),
});
const needsDetail = createRoute({
  getParentRoute: () => root,
  path: '/needs/$assessmentId',
  component: lazyRouteComponent(() => import('./needs/needs-detail-page'), 'NeedsDetailPage'),
});
const catalogue = [
  createRoute({
    getParentRoute: () => root,
    path: '/catalogue',
    component: lazyRouteComponent(() => import('./catalogue/studio-page'), 'StudioPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/catalogue/drafts/$draftId',
    component: lazyRouteComponent(() => import('./catalogue/draft-page'), 'DraftPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/catalogue/entries/$kind/$entryId',
    component: lazyRouteComponent(() => import('./catalogue/entry/entry-page'), 'EntryPage'),
    validateSearch: entryView,
  }),
];
const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: SignIn });

export const router = createRouter({
  basepath: '/back-office',
  routeTree: root.addChildren([
    staff,
    roles,
    customers,
    customer,
    desk.addChildren([nothing, order]),
    needs,
    needsDetail,
    ...catalogue,
    ...workforce,
    programs,
    audit,
    account,
    signIn,
  ]),
  defaultNotFoundComponent: Missing,
});
