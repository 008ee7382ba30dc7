export {
  ACCESS_MATRIX,
  ACTING_HEADER,
  DEMONSTRATION_HEADER,
  type AdmittedRequest,
  Allow,
  BrowserCookies,
  CurrentScope,
  scopeOf,
  type DeclaredRoute,
  DeclaredRoutes,
  isAllowed,
  type OfferedScope,
  reachOf,
  refuseForeignOrigin,
  scopesFor,
  mayDo,
  operationsOf,
  ScopeResolver,
} from './access/index.js';
export { createHttpApp, type HttpAppOptions } from './create-http-app.js';
export { findPortals } from './pages/index.js';
export { HttpModule } from './http.module.js';
export { type ApiDescription, buildApiDocument, describeApi } from './reference/index.js';
