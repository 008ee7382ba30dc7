export { OssModule } from './oss.module.js';
export {
  OssInbox,
  type OssListener,
  type OssNotice,
  OssPort,
  type OssReceipt,
  type OssServiceRequest,
} from './oss-port.js';
