export { type ApiDescription, ApiDescriptions } from './api-descriptions.js';
export { buildApiDocument } from './api-document.js';
export { serveReference } from './serve-reference.js';
