export { registerBodyParsers } from './body-parsers.js';
export { RequestLimits } from './request-limits.js';
export { refuseUnreadable, SERVER_OPTIONS } from './server-options.js';
