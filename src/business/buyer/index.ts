export { type Buyer, HOUSE_CURRENCY, HOUSE_TIME_ZONE, type Segment, SEGMENTS, VISITOR } from './buyer.js';
export { BuyerModule } from './buyer.module.js';
export { Buyers } from './buyers.js';
