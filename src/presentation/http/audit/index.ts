export { CUSTOMER_DATA, NO_CUSTOMER_DATA } from './customer-data.js';
export { StaffViews } from './staff-views.js';
