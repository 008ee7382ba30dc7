export { InventoryModule } from './inventory.module.js';
export { INVENTORY_API, productDefinition } from './product.definition.js';
export { type ProductAction, type ProductStatus, productStateMachine } from './product.state-machine.js';
