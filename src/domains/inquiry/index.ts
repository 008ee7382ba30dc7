export * from './inquiry.js';
export { InquiryModule } from './inquiry.module.js';
export { InquiryRepository } from './inquiry.repository.js';
