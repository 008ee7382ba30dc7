export { ACCESS_MATRIX, isAllowed, mayDo, operationsOf } from './access-matrix.js';
export { AccessGuard, rememberVisitor } from './access.guard.js';
export { Allow, OPERATION } from './allow.js';
export { SESSION_COOKIE, setCookie, VISITOR_COOKIE } from './cookies.js';
export { type AdmittedRequest, CurrentScope } from './current-scope.js';
export { type DeclaredRoute, DeclaredRoutes } from './declared-routes.js';
export { EveryRouteDeclaresItsAccess } from './route-check.js';
export { ScopeResolver, sessionOf } from './scope-resolver.js';
