/** Ends the server of these data if it still runs, and removes the data wherever they lie. */
export function removePostgres(root: string, dir: string): Promise<void>;
