export { type EmbeddedOptions, type EmbeddedServer, startEmbeddedPostgres } from './supervisor.js';
