export { documentForm } from './request/document-form.js';
export { fulfils, sorted } from './request/document-filter.js';
export { NestedEndpoint } from './nested-endpoint.js';
export { sendAnswer } from './response/answer.js';
export { type ApiSchemas, loadSchemas } from './schema/api-schemas.js';
export { servedResources, tmfController, type TmfControllerOptions } from './tmf-controller.js';
export { TmfKernelModule } from './tmf-kernel.module.js';
