import { Module } from '@nestjs/common';
import { Drafts } from './drafts.js';
import { DeleteOldDrafts } from './sweeps/delete-old-drafts.js';

@Module({ providers: [Drafts, DeleteOldDrafts], exports: [Drafts] })
export class FormsModule {}
