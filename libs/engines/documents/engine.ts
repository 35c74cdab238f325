import type { EngineParts } from '#platform/engine';
import { DocumentsModule } from './documents.module.js';
import { DocumentRow } from './store/document.entity.js';
import { Document1700000000200 } from './store/document.migration.js';

export const engine: EngineParts = { name: 'documents', module: DocumentsModule, entities: [DocumentRow], migrations: [Document1700000000200] };
