import { Module } from '@nestjs/common';
import { DraftHolders } from './draft-holders.js';
import { OwnDrafts } from './own-drafts.js';
import { Drafts } from './drafts.js';
import { DeleteLooseUploads } from './sweeps/delete-loose-uploads.js';
import { DeleteOldDrafts } from './sweeps/delete-old-drafts.js';
import { ScanWaitingUploads } from './sweeps/scan-waiting-uploads.js';
import { Quarantine } from './uploads/quarantine.js';
import { UploadStore } from './uploads/store/upload.store.js';
import { Uploads } from './uploads/uploads.js';

@Module({
  providers: [Drafts, DraftHolders, OwnDrafts, Uploads, UploadStore, Quarantine, DeleteOldDrafts, ScanWaitingUploads, DeleteLooseUploads],
  exports: [Drafts, DraftHolders, Uploads, Quarantine],
})
export class FormsModule {}
