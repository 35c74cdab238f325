export type EmergencyStatus = 404 | 413 | 500;

/** Title and one clear sentence, by status. */
export type EmergencyTexts = Readonly<Record<EmergencyStatus, readonly [string, string]>>;

/** The last resort, when no page can be rendered: no town, no stylesheet. */
export function emergencyPage(texts: EmergencyTexts, status: EmergencyStatus): string {
  const [title, text] = texts[status];
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;
}
