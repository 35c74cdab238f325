import { de } from './texts/de.js';

/** The last resort, when no page can be rendered: no town, no stylesheet, one clear sentence. */
export function emergencyPage(status: 404 | 413 | 500): string {
  const [title, text] = de.problems[status];
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;
}
