import type { Room } from '../room.js';
import { ApplicationCopies } from './application-copies.js';
import { ApplicationFilesController } from './application-files.controller.js';
import { ApplicationStops } from './application-stops.js';
import { ApplicationViews } from './application-views.js';
import { Applications } from './applications.js';
import { CopyFilesController } from './copy-files.controller.js';
import { DraftPapersController } from './draft-papers.controller.js';
import { DraftViews } from './draft-views.js';
import { EvidenceFiles } from './evidence-files.js';
import { FilingOffers } from './filing-offers.js';
import { PapersToSign } from './papers-to-sign.js';
import { ReceiptLetters } from './receipt-letters.js';

const offered = [ApplicationCopies, EvidenceFiles, PapersToSign];

export const applying: Room = {
  offered,
  providers: [...offered, ApplicationStops, ApplicationViews, Applications, DraftViews, FilingOffers, ReceiptLetters],
  controllers: [ApplicationFilesController, CopyFilesController, DraftPapersController],
};
