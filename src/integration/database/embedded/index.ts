export {
  type EmbeddedOptions,
  type EmbeddedServer,
  joinEmbeddedPostgres,
  startEmbeddedPostgres,
} from './supervisor.js';
