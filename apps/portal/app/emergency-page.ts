import { de } from './texts/de.js';

/** The last resort, when no page can be rendered: no town, no stylesheet, one clear sentence. */
export function emergencyPage(): string {
  const [title, text] = de.problems[500];
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;
}
