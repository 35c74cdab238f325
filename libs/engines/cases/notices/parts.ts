import type { Room } from '../room.js';
import { InformationLetters } from './information-letters.js';
import { NoticeDelivery } from './notice-delivery.js';
import { NoticeFilesController } from './notice-files.controller.js';
import { NoticePapers } from './notice-paper.js';
import { NoticePreview } from './notice-preview.js';
import { PortalNotices } from './portal-notices.js';
import { PrintRunPapers } from './print-run-papers.js';
import { PrintRunViews } from './print-run-views.js';
import { RemedyEnds } from './remedy-ends.js';
import { UndeliverableNotices } from './undeliverable-notices.js';

const offered = [NoticePreview, PrintRunPapers];

export const notices: Room = {
  offered,
  providers: [...offered, InformationLetters, NoticeDelivery, NoticePapers, PortalNotices, PrintRunViews, RemedyEnds, UndeliverableNotices],
  controllers: [NoticeFilesController],
};
