export { buildApiDocument } from './api-document.js';
export { serveReference } from './serve-reference.js';
