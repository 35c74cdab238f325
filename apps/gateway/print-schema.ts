import { writeFileSync } from 'node:fs';
import { schemaText } from './schema-text.js';

const target = process.argv[2] ?? 'apps/gateway/schema.graphql';
writeFileSync(target, await schemaText());
