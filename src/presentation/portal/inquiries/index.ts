export { InquiriesPortalModule } from './inquiries-portal.module.js';
