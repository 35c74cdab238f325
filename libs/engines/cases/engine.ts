import type { EngineParts } from '#platform/engine';
import { OPEN_ITEM_SETTLED, PAYMENT_RECEIVED } from '#engines/payments';
import { ApplicationFilesController } from './applying/application-files.controller.js';
import { CaseFilesController } from './desk/case-files.controller.js';
import { CopyFilesController } from './applying/copy-files.controller.js';
import { CasesModule } from './cases.module.js';
import { DeskDialogueResolver } from './graphql/desk-dialogue.resolver.js';
import { DeskStepsResolver } from './graphql/desk-steps.resolver.js';
import { DialogueResolver } from './graphql/dialogue.resolver.js';
import { OwnReceiptsController } from './citizen/own-receipts.controller.js';
import { CorrectionFilesController } from './citizen/correction-files.controller.js';
import { MessageFilesController } from './citizen/message-files.controller.js';
import { CaseCorrectionRow, CaseMessageRow, CaseRatingRow } from './store/dialogue.entity.js';
import { Dialogue1700000000730 } from './store/dialogue.migration.js';
import { NoticeFilesController } from './notices/notice-files.controller.js';
import { Serving1700000000740 } from './store/serving.migration.js';
import { InboxExportController } from './desk/inbox-export.controller.js';
import { InboxExportResolver } from './graphql/inbox-export.resolver.js';
import { SavedViewResolver } from './graphql/saved-view.resolver.js';
import { SavedViewRow } from './store/saved-view.entity.js';
import { SavedViews1700000000925 } from './store/saved-view.migration.js';
import { RatingsController } from './desk/ratings.controller.js';
import { RatingResolver } from './graphql/rating.resolver.js';
import { LabelResolver } from './graphql/label.resolver.js';
import { CaseLabelRow } from './store/case-label.entity.js';
import { CaseLabels1700000000915 } from './store/case-label.migration.js';
import { PrintRunResolver } from './graphql/print-run.resolver.js';
import { MessageTemplatesSection } from './sections/message-templates.section.js';
import { WithdrawUnfetchedNotices } from './sweeps/withdraw-unfetched-notices.js';
import { CaseSearchTokenRow } from './store/case-search.entity.js';
import { Desk1700000000750 } from './store/desk.migration.js';
import { IndexCases } from './sweeps/index-cases.js';
import { BulkResolver } from './graphql/bulk.resolver.js';
import { CaseBulkCaseRow, CaseBulkRow } from './store/bulk.entity.js';
import { Bulk1700000000760 } from './store/bulk.migration.js';
import { CaseLocale1700000000850 } from './store/case-locale.migration.js';
import { CaseFiling1700000000800 } from './store/filing.migration.js';
import { Mailbox1700000000810 } from './store/mailbox.migration.js';
import { Posting1700000000780 } from './store/posting.migration.js';
import { SendUnprovidedNotices } from './sweeps/send-unprovided-notices.js';
import { DropUnsentFiles } from './sweeps/drop-unsent-files.js';
import { HandOverFilesController } from './hand-overs/hand-over-files.controller.js';
import { DraftPapersController } from './applying/draft-papers.controller.js';
import { FilingResolver } from './graphql/filing.resolver.js';
import { PermitListController } from './permits/permit-list.controller.js';
import { CloseExpiredPermits } from './sweeps/close-expired-permits.js';
import { WarnOfDeletion } from './sweeps/warn-of-deletion.js';
import { PermitFilesController } from './permits/permit-files.controller.js';
import { casesPolicy } from './cases.policy.js';
import { ApplicationResolver } from './graphql/application.resolver.js';
import { CaseResolver, DeskResolver } from './graphql/case.resolver.js';
import { DraftResolver } from './graphql/draft.resolver.js';
import { OwnCasesResolver } from './graphql/own-cases.resolver.js';
import { HandOverResolver } from './graphql/hand-over.resolver.js';
import { PermitListResolver } from './graphql/permit-list.resolver.js';
import { FollowUpResolver } from './graphql/follow-up.resolver.js';
import { IssueWithoutFee } from './jobs/issue-without-fee.js';
import { WritePermitReminder } from './jobs/write-permit-reminder.js';
import { CaseLookupThing1700000000870 } from './store/case-lookup-thing.migration.js';
import { PermitReminder1700000000840 } from './store/permit-reminder.migration.js';
import { RemindOfEndingPermits } from './sweeps/remind-of-ending-permits.js';
import { FollowUps1700000000830 } from './store/follow-up.migration.js';
import { PermitResolver } from './graphql/permit.resolver.js';
import { CloseWhenSettled, NotePayment } from './jobs/payment-heard.js';
import { GRANTED_FREE_QUEUE, OPEN_ITEM_SETTLED_QUEUE, PAYMENT_RECEIVED_QUEUE, PERMIT_REMINDER_QUEUE, PROVIDE_NOTICE_QUEUE, RECEIPT_LETTER_QUEUE } from './jobs/queues.js';
import { ProvideNotice } from './jobs/provide-notice.js';
import { WriteReceiptLetter } from './jobs/write-receipt-letter.js';
import { CaseAssessmentRow, CaseEventRow, CaseNoticeRow, CaseRow } from './store/case.entity.js';
import { CaseAccount1700000000710 } from './store/case-account.migration.js';
import { CaseCopyRow } from './store/case-copy.entity.js';
import { CaseCopy1700000000770 } from './store/case-copy.migration.js';
import { CaseLookupRow } from './store/case-lookup.entity.js';
import { CaseLookup1700000000790 } from './store/case-lookup.migration.js';
import { HandOverCaseRow, HandOverRow } from './store/hand-over.entity.js';
import { HandOvers1700000000791 } from './store/hand-over.migration.js';
import { Representatives1700000000861 } from './store/representative.migration.js';
import { PermitRow } from './store/permit.entity.js';
import { Permits1700000000720 } from './store/permits.migration.js';
import { Cases1700000000700 } from './store/cases.migration.js';

export const engine: EngineParts = {
  name: 'cases',
  module: CasesModule,
  entities: [CaseRow, CaseAssessmentRow, CaseNoticeRow, CaseEventRow, PermitRow, CaseCopyRow, CaseMessageRow, CaseCorrectionRow, CaseRatingRow, CaseSearchTokenRow, CaseBulkRow, CaseBulkCaseRow, CaseLookupRow, HandOverRow, HandOverCaseRow, CaseLabelRow, SavedViewRow],
  migrations: [Cases1700000000700, CaseAccount1700000000710, Permits1700000000720, Dialogue1700000000730, Serving1700000000740, Desk1700000000750, Bulk1700000000760, CaseCopy1700000000770, Posting1700000000780, CaseLookup1700000000790, HandOvers1700000000791, CaseFiling1700000000800, Mailbox1700000000810, FollowUps1700000000830, PermitReminder1700000000840, CaseLocale1700000000850, Representatives1700000000861, CaseLookupThing1700000000870, CaseLabels1700000000915, SavedViews1700000000925],
  policies: [casesPolicy],
  sections: [MessageTemplatesSection],
  resolvers: [RatingResolver, SavedViewResolver, InboxExportResolver, LabelResolver, PrintRunResolver, FollowUpResolver, PermitListResolver, BulkResolver, FilingResolver, DeskStepsResolver, DialogueResolver, DeskDialogueResolver, ApplicationResolver, CaseResolver, DeskResolver, PermitResolver, OwnCasesResolver, DraftResolver, HandOverResolver],
  controllers: [RatingsController, InboxExportController, CaseFilesController, ApplicationFilesController, DraftPapersController, PermitFilesController, PermitListController, CopyFilesController, MessageFilesController, CorrectionFilesController, NoticeFilesController, OwnReceiptsController, HandOverFilesController],
  queues: [PROVIDE_NOTICE_QUEUE, RECEIPT_LETTER_QUEUE, GRANTED_FREE_QUEUE, PERMIT_REMINDER_QUEUE],
  sweeps: [CloseExpiredPermits, RemindOfEndingPermits, DropUnsentFiles, WithdrawUnfetchedNotices, IndexCases, WarnOfDeletion, SendUnprovidedNotices],
  handlers: [NotePayment, CloseWhenSettled, WriteReceiptLetter, ProvideNotice, IssueWithoutFee, WritePermitReminder],
  subscriptions: [
    { event: PAYMENT_RECEIVED, queue: PAYMENT_RECEIVED_QUEUE },
    { event: OPEN_ITEM_SETTLED, queue: OPEN_ITEM_SETTLED_QUEUE },
  ],
};
