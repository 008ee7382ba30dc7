import { lazyRouteComponent, type RouteComponent } from '@tanstack/react-router';

export interface CompanyTab {
  /** Below /company. */
  readonly path: string;
  readonly label: string;
  /** Of the access matrix: who may not do it does not see the tab. */
  readonly operation: string;
  /** `lazyRouteComponent(() => import('./people/people-tab'), 'PeopleTab')` */
  readonly component: RouteComponent;
  /** A private person has no companies beneath, no approvers and no identity provider. */
  readonly companiesOnly?: true;
}

/** The pages of a company, in the order of their tabs; the router makes a route of each. */
export const COMPANY_TABS: readonly CompanyTab[] = [
  {
    path: 'people',
    label: 'People',
    operation: 'person:list',
    component: lazyRouteComponent(() => import('./people/people-tab'), 'PeopleTab'),
  },
  {
    path: 'profile',
    label: 'Profile',
    operation: 'customer:get',
    component: lazyRouteComponent(() => import('./profile/profile-tab'), 'ProfileTab'),
  },
  {
    path: 'billing',
    label: 'Billing',
    operation: 'billingAccount:list',
    component: lazyRouteComponent(() => import('./billing/billing-tab'), 'BillingTab'),
  },
  {
    path: 'beneath',
    label: 'Companies beneath',
    operation: 'companyBelow:list',
    component: lazyRouteComponent(() => import('./beneath/beneath-tab'), 'BeneathTab'),
    companiesOnly: true,
  },
  {
    path: 'spending',
    label: 'Spending & approvals',
    operation: 'spending:get',
    component: lazyRouteComponent(() => import('./spending/spending-tab'), 'SpendingTab'),
    companiesOnly: true,
  },
  {
    path: 'programs',
    label: 'Programs',
    operation: 'apiClient:list',
    component: lazyRouteComponent(() => import('./programs/programs-tab'), 'ProgramsTab'),
  },
  {
    path: 'sign-in',
    label: 'Sign-in',
    operation: 'identityProvider:list',
    component: lazyRouteComponent(() => import('./programs/sign-in-tab'), 'SignInTab'),
    companiesOnly: true,
  },
  {
    path: 'access-log',
    label: 'Who looked',
    operation: 'accessLog:list',
    component: lazyRouteComponent(() => import('./access-log/access-log-page'), 'AccessLogPage'),
  },
];

/** The tabs that somebody sees who may do these operations for such a customer. */
export const tabsFor = (may: ReadonlySet<string>, isCompany: boolean): readonly CompanyTab[] =>
  COMPANY_TABS.filter(({ operation, companiesOnly }) => may.has(operation) && (isCompany || !companiesOnly));
