export { printBanner } from './banner.js';
export { type Configuration, readConfiguration } from './configuration.js';
export { migrateDatabase, openDatabase, type RunningDatabase } from './database.js';
export { explainPortError, reservePort } from './port.js';
