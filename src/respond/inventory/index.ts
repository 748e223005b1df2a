// Inventory: which services, jobs and programs use a value, and would stop when it is revoked.
export { describeInventory, describeUse, inventoryTexts, nothingStops } from './describeInventory';
export { isDotenv } from './files/dotenv';
export { shownOwner } from './owners';
export { takeInventory } from './takeInventory';
export type { FileSource, Inventory, InventoryQuestion, Use, UseGroup, UseKind, ValueMatcher } from './types';
export { matchTrace, matchValue, traceOf, type ValueTrace } from './valueMatcher';
