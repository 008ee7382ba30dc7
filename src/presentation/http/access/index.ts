export { ACCESS_MATRIX, isAllowed, mayDo, operationsOf } from './access-matrix.js';
export { AccessGuard } from './access.guard.js';
export { Allow, OPERATION } from './allow.js';
export { BrowserCookies } from './browser-cookies.js';
export { type AdmittedRequest, CurrentScope } from './current-scope.js';
export { type DeclaredRoute, DeclaredRoutes } from './declared-routes.js';
export { AccessRulesModule } from './matrix-rules.js';
export { EveryRouteDeclaresItsAccess } from './route-check.js';
export { ACTING_HEADER, ScopeResolver } from './scope-resolver.js';
