export { registerBodyParsers, uncleanText } from './body-parsers.js';
export { isCleanUrl } from './clean-text.js';
export { SERVER_OPTIONS } from './server-options.js';
