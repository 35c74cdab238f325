/** Whatever survives `JSON.parse(JSON.stringify())`. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A JSON Schema of draft 2020-12, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: JsonValue };

/** What somebody has answered so far, by field key; a repeating group is a list of such records under its key. */
export type Answers = { readonly [key: string]: JsonValue };

/** What a browser posts: one string per input, several for checkboxes. */
export type RawInput = { readonly [input: string]: string | readonly string[] };
