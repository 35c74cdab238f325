import type { de } from './de.js';

/** German says which texts there are; another language has the same with words of its own. */
type Worded<T> = T extends string ? string : T extends (...given: infer A) => infer R ? (...given: A) => Worded<R> : { readonly [key in keyof T]: Worded<T[key]> };

/** Every text of the portal, by page. */
export type Words = Worded<typeof de>;

/** What a language has: whole pages, or nothing of a page. */
export type Pack = { readonly [page in keyof Words]?: Words[page] };
