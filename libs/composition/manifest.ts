import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeManifests } from '#platform/graphql';
import type { DocumentManifest } from '#platform/graphql';

/**
 * The trusted documents: those of this release and of earlier ones that lie beside it, so that sites and gateway need not change in
 * the same moment.
 */
export function loadManifest(folder = join(process.cwd(), 'libs', 'api-client', 'generated')): DocumentManifest {
  const files = readdirSync(folder).filter((name) => /^persisted-documents(\.[\w.-]+)?\.json$/.test(name));
  return mergeManifests(files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as DocumentManifest));
}
