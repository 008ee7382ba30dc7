export { registerBodyParsers } from './body-parsers.js';
export { refuseUnreadable, SERVER_OPTIONS } from './server-options.js';
