import type { JsonValue } from './json.js';

/**
 * A JSONLogic rule (subset: var, ===, !==, <, <=, >, >=, and, or, !, !!, in, if).
 * It sees the answers by key; on a page that repeats, `item` is the answers of the same instance;
 * `settings` are the town's settings that {@link tailorForm} put into the form.
 */
export type Condition = { readonly [operator: string]: JsonValue };
