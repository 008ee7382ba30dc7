export { answerError, type ErrorAnswer } from './answer-error.js';
export type { ErrorBody } from './error-body.js';
export { ErrorFilter } from './error.filter.js';
export { RouteIndex } from './route-index.js';
export { logLine, redacted } from './log-line.js';
