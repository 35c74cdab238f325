import { Module } from '@nestjs/common';
import { DraftFilings } from './draft-filings.js';
import { DraftHolders } from './draft-holders.js';
import { DraftKeys } from './draft-keys.js';
import { OwnDrafts } from './own-drafts.js';
import { Drafts } from './drafts.js';
import { ResumeLinks } from './resume-links.js';
import { DraftStore } from './store/draft.store.js';
import { DeleteLooseUploads } from './sweeps/delete-loose-uploads.js';
import { DeleteOldDrafts } from './sweeps/delete-old-drafts.js';
import { ScanWaitingUploads } from './sweeps/scan-waiting-uploads.js';
import { Quarantine } from './uploads/quarantine.js';
import { UploadStore } from './uploads/store/upload.store.js';
import { Uploads } from './uploads/uploads.js';

@Module({
  providers: [Drafts, DraftKeys, DraftFilings, DraftStore, DraftHolders, ResumeLinks, OwnDrafts, Uploads, UploadStore, Quarantine, DeleteOldDrafts, ScanWaitingUploads, DeleteLooseUploads],
  exports: [Drafts, DraftKeys, DraftFilings, DraftHolders, ResumeLinks, Uploads, Quarantine],
})
export class FormsModule {}
