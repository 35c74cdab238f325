/** Puts a number into a text: `{count}`. */
export const fillTemplate = (template: string, count: number): string => template.replace('{count}', String(count));
