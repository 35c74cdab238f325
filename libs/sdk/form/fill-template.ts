/** Puts values into `{placeholders}`; one without a value stays visible, so that a test finds it. */
export const fillTemplate = (template: string, values: { readonly [name: string]: string | number | undefined }): string =>
  template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Names of the placeholders of a text. */
export const placeholdersOf = (template: string): readonly string[] => [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
