export { findPortals, type Portals } from './portals.js';
export { servePages } from './serve-pages.js';
