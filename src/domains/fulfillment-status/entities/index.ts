export { Jeopardy } from './jeopardy.entity.js';
export { Milestone } from './milestone.entity.js';
export { OssNotice } from './oss-notice.entity.js';
export { ServiceOrder } from './service-order.entity.js';
export { UnmappedStatus } from './unmapped-status.entity.js';
