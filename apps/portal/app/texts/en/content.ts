import type { Words } from '../words.js';

export const content: Words['content'] = { updated: (date) => `Last updated: ${date}` };
