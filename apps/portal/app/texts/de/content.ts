export const content = { updated: (date: string) => `Stand: ${date}` } as const;
