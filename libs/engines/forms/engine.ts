import type { EngineParts } from '#platform/engine';
import { FormsModule } from './forms.module.js';
import { DraftFilingRow } from './store/draft-filing.entity.js';
import { DraftKeyRow } from './store/draft-key.entity.js';
import { DraftResumeRow } from './store/draft-resume.entity.js';
import { DraftRow } from './store/draft.entity.js';
import { DraftAccount1700000000455 } from './store/draft-account.migration.js';
import { DeskDraft1700000000495 } from './store/desk-draft.migration.js';
import { Draft1700000000450 } from './store/draft.migration.js';
import { DraftFiling1700000000480 } from './store/filing.migration.js';
import { DraftFollowUp1700000000490 } from './store/follow-up.migration.js';
import { DraftResume1700000000470 } from './store/resume.migration.js';
import { DeleteLooseUploads } from './sweeps/delete-loose-uploads.js';
import { DeleteOldDrafts } from './sweeps/delete-old-drafts.js';
import { ScanWaitingUploads } from './sweeps/scan-waiting-uploads.js';
import { UploadRow } from './uploads/store/upload.entity.js';
import { UploadCorrection1700000000466 } from './uploads/store/upload-correction.migration.js';
import { UploadMessage1700000000465 } from './uploads/store/upload-message.migration.js';
import { Upload1700000000460 } from './uploads/store/upload.migration.js';

export const engine: EngineParts = {
  name: 'forms',
  module: FormsModule,
  entities: [DraftRow, DraftKeyRow, DraftResumeRow, DraftFilingRow, UploadRow],
  migrations: [Draft1700000000450, DraftAccount1700000000455, Upload1700000000460, UploadMessage1700000000465, UploadCorrection1700000000466, DraftResume1700000000470, DraftFiling1700000000480, DraftFollowUp1700000000490, DeskDraft1700000000495],
  sweeps: [DeleteOldDrafts, ScanWaitingUploads, DeleteLooseUploads],
};
