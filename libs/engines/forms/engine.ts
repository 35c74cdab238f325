import type { EngineParts } from '#platform/engine';
import { FormsModule } from './forms.module.js';
import { DraftRow } from './store/draft.entity.js';
import { Draft1700000000450 } from './store/draft.migration.js';
import { DeleteOldDrafts } from './sweeps/delete-old-drafts.js';

export const engine: EngineParts = {
  name: 'forms',
  module: FormsModule,
  entities: [DraftRow],
  migrations: [Draft1700000000450],
  sweeps: [DeleteOldDrafts],
};
