import type { Room } from '../room.js';
import { CaseLinks } from './case-links.js';
import { CaseWords } from './case-words.js';
import { CitizenCases } from './citizen-cases.js';
import { CorrectionFilesController } from './correction-files.controller.js';
import { CorrectionFiles } from './correction-files.js';
import { DialogueMail } from './dialogue-mail.js';
import { DialogueViews } from './dialogue-views.js';
import { LinkMaker } from './link-maker.js';
import { MessageFilesController } from './message-files.controller.js';
import { OwnCases } from './own-cases.js';
import { OwnPayments } from './own-payments.js';
import { OwnReceiptsController } from './own-receipts.controller.js';
import { OwnReceipts } from './own-receipts.js';
import { UnwantedGrants } from './unwanted-grants.js';

const offered = [CaseLinks, OwnReceipts];

export const citizen: Room = {
  offered,
  providers: [...offered, CaseWords, CitizenCases, CorrectionFiles, DialogueMail, DialogueViews, LinkMaker, OwnCases, OwnPayments, UnwantedGrants],
  controllers: [CorrectionFilesController, MessageFilesController, OwnReceiptsController],
};
