/** Jobs of fulfilment. Each may run twice; each names its order's tenant and the request that it follows from. */
export const SUBMIT_SERVICE_ORDER = 'order.submit-service-order';
export const CANCEL_SERVICE_ORDER = 'order.cancel-service-order';
