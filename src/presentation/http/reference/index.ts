export { type ApiDescription, describeApi } from './api-descriptions.js';
export { buildApiDocument } from './api-document.js';
export { serveReference } from './serve-reference.js';
