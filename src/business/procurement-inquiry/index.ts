export { AskInquiry } from './asking/ask-inquiry.use-case.js';
export { ClaimVisitorInquiries } from './asking/claim-visitor-inquiries.use-case.js';
export { PutInquiryIntoCart } from './asking/put-inquiry-into-cart.use-case.js';
export type { AskedInquiry } from './asking/read-question.js';
export { ReadInquiry } from './asking/read-inquiry.use-case.js';
export { ProcurementInquiryModule } from './procurement-inquiry.module.js';
export type { InquiryAction, InquiryAnswer } from './sections/inquiry-answer.js';
