export { addressesOf, type FetchGuard, isLoopbackAddress, mayCall } from './callable-hosts.js';
export * from './clock.js';
export { dammDigit, isDammValid } from './damm.js';
export * from './ids.js';
export * from './persistence/columns.js';
export * from './persistence/database.js';
export * from './process-options.js';
export * from './refusal.js';
export * from './resource/definition.js';
export * from './resource/json.js';
export { LazyDocument } from './resource/lazy-document.js';
export { compileResource, type CompiledResource } from './resource/mapping/compiled-resource.js';
export {
  assembleDocument,
  splitDocument,
  type SplitDocument,
  type SplitGroup,
} from './resource/mapping/document.js';
export * from './resource/resource.repository.js';
export * from './resource/repository-token.js';
export * from './resource/use-cases.js';
export { moneyText } from './money-text.js';
export * from './scope.js';
export * from './state-machine.js';
export { currentWork, inOneWork } from './work.js';
