export { type Configuration, readConfiguration } from './configuration.js';
export { migrateDatabase, openDatabase, type RunningDatabase } from './database.js';
