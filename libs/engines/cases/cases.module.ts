import { Module } from '@nestjs/common';
import { CatalogueModule } from '#engines/catalogue';
import { FormsModule } from '#engines/forms';
import { PaymentsModule } from '#engines/payments';
import { ApplicationCopies } from './applying/application-copies.js';
import { ApplicationViews } from './applying/application-views.js';
import { ApplicationStops } from './applying/application-stops.js';
import { Applications } from './applying/applications.js';
import { AssessmentDesk } from './desk/assessment-desk.js';
import { CaseViews } from './desk/case-views.js';
import { CaseWords } from './citizen/case-words.js';
import { AddCaseNote } from './commands/add-case-note.js';
import { DropMessageFile } from './commands/drop-message-file.js';
import { AddMessageFile } from './commands/add-message-file.js';
import { AddUpload } from './commands/add-upload.js';
import { AskCorrection } from './commands/ask-correction.js';
import { CitizenCommand } from './commands/citizen-command.js';
import { FetchNotice } from './commands/fetch-notice.js';
import { MakeNotice } from './commands/make-notice.js';
import { PostDocument } from './commands/post-document.js';
import { ReissueNotice } from './commands/reissue-notice.js';
import { RenewNotice } from './commands/renew-notice.js';
import { NoticeDelivery } from './notices/notice-delivery.js';
import { SendUnprovidedNotices } from './sweeps/send-unprovided-notices.js';
import { UndeliverableNotices } from './notices/undeliverable-notices.js';
import { WithdrawUnfetchedNotices } from './sweeps/withdraw-unfetched-notices.js';
import { BulkCases } from './commands/bulk-cases.js';
import { BulkResolver } from './graphql/bulk.resolver.js';
import { CaseFiles } from './desk/case-file.js';
import { MessageTemplates } from './desk/message-templates.js';
import { DeclareBias } from './commands/declare-bias.js';
import { DismissCase } from './commands/dismiss-case.js';
import { FileForCitizen } from './commands/file-for-citizen.js';
import { ForwardCase } from './commands/forward-case.js';
import { ReopenCase } from './commands/reopen-case.js';
import { RestrictCase } from './commands/restrict-case.js';
import { RevokePermit } from './commands/revoke-permit.js';
import { DeskStepsResolver } from './graphql/desk-steps.resolver.js';
import { FilingOffers } from './applying/filing-offers.js';
import { FourEyes } from './desk/four-eyes.js';
import { RateService } from './commands/rate-service.js';
import { ResumeCase } from './commands/resume-case.js';
import { SendCaseMessage } from './commands/send-case-message.js';
import { SendCorrection } from './commands/send-correction.js';
import { SettleCorrection } from './commands/settle-correction.js';
import { WithdrawApplication } from './commands/withdraw-application.js';
import { WriteToOffice } from './commands/write-to-office.js';
import { CasePauses } from './desk/case-pauses.js';
import { CitizenCases } from './citizen/citizen-cases.js';
import { DialogueMail } from './citizen/dialogue-mail.js';
import { DialogueViews } from './citizen/dialogue-views.js';
import { DialogueResolver } from './graphql/dialogue.resolver.js';
import { DeskDialogueResolver } from './graphql/desk-dialogue.resolver.js';
import { DialogueStore } from './store/dialogue.store.js';
import { DropUnsentFiles } from './sweeps/drop-unsent-files.js';
import { AssessCase } from './commands/assess-case.js';
import { DeskCommand } from './commands/desk-command.js';
import { DiscardDraft } from './commands/discard-draft.js';
import { KeepForLater } from './commands/keep-for-later.js';
import { ResumeDraft } from './commands/resume-draft.js';
import { CloseCase } from './commands/close-case.js';
import { CompleteCase } from './commands/complete-case.js';
import { DropUpload } from './commands/drop-upload.js';
import { DispatchLetters } from './commands/dispatch-letters.js';
import { MakePrintRun } from './commands/make-print-run.js';
import { PrintRunPapers } from './notices/print-run-papers.js';
import { PrintRunViews } from './notices/print-run-views.js';
import { PrintRunResolver } from './graphql/print-run.resolver.js';
import { MakeHandOver } from './commands/make-hand-over.js';
import { IssueNotice } from './commands/issue-notice.js';
import { HandToPost } from './commands/hand-to-post.js';
import { EndFormerPermit } from './commands/end-former-permit.js';
import { StartFollowUp } from './commands/start-follow-up.js';
import { InformationLetters } from './notices/information-letters.js';
import { WritePermitReminder } from './jobs/write-permit-reminder.js';
import { PermitListResolver } from './graphql/permit-list.resolver.js';
import { PermitLists } from './permits/permit-lists.js';
import { PermitReminders } from './permits/permit-reminders.js';
import { RemindOfEndingPermits } from './sweeps/remind-of-ending-permits.js';
import { FollowUps } from './permits/follow-ups.js';
import { FollowUpResolver } from './graphql/follow-up.resolver.js';
import { IssueWithoutFee } from './jobs/issue-without-fee.js';
import { RelatedCases } from './desk/related-cases.js';
import { IssuePermit } from './commands/issue-permit.js';
import { ReleaseHandOver } from './commands/release-hand-over.js';
import { ReleaseCase } from './commands/release-case.js';
import { ReturnPermit } from './commands/return-permit.js';
import { ReviseAssessment } from './commands/revise-assessment.js';
import { SaveApplicationPage } from './commands/save-application-page.js';
import { StartApplication } from './commands/start-application.js';
import { SubmitApplication } from './commands/submit-application.js';
import { TakeCase } from './commands/take-case.js';
import { CompletionMail } from './desk/completion-mail.js';
import { Deciders } from './desk/deciders.js';
import { Desk } from './desk/desk.js';
import { DraftViews } from './applying/draft-views.js';
import { HandOverSheets } from './hand-overs/hand-over-sheet.js';
import { ApplicationResolver } from './graphql/application.resolver.js';
import { CaseResolver, DeskResolver } from './graphql/case.resolver.js';
import { DraftResolver } from './graphql/draft.resolver.js';
import { FilingResolver } from './graphql/filing.resolver.js';
import { OwnCasesResolver } from './graphql/own-cases.resolver.js';
import { HandOverResolver } from './graphql/hand-over.resolver.js';
import { HandOverFile } from './hand-overs/hand-over-file.js';
import { HandOvers } from './hand-overs/hand-overs.js';
import { ProvideNotice } from './jobs/provide-notice.js';
import { WriteReceiptLetter } from './jobs/write-receipt-letter.js';
import { OwnReceipts } from './citizen/own-receipts.js';
import { OwnPayments } from './citizen/own-payments.js';
import { OwnCases } from './citizen/own-cases.js';
import { ReceiptLetters } from './applying/receipt-letters.js';
import { CaseLookupStore } from './store/case-lookup.store.js';
import { HandOverStore } from './store/hand-over.store.js';
import { Twins } from './desk/twins.js';
import { CloseWhenSettled, NotePayment } from './jobs/payment-heard.js';
import { EvidenceFiles } from './applying/evidence-files.js';
import { PermitResolver } from './graphql/permit.resolver.js';
import { GrantMail } from './permits/grant-mail.js';
import { LinkMaker } from './citizen/link-maker.js';
import { PortalNotices } from './notices/portal-notices.js';
import { NoticePapers } from './notices/notice-paper.js';
import { NoticePreview } from './notices/notice-preview.js';
import { PermitCheck } from './permits/permit-check.js';
import { UnwantedGrants } from './citizen/unwanted-grants.js';
import { CorrectionFiles } from './citizen/correction-files.js';
import { AddCorrectionFile } from './commands/add-correction-file.js';
import { CaseLinks } from './citizen/case-links.js';
import { RemedyEnds } from './notices/remedy-ends.js';
import { PapersToSign } from './applying/papers-to-sign.js';
import { PermitPapers } from './permits/permit-paper.js';
import { PermitStore } from './store/permit.store.js';
import { CloseExpiredPermits } from './sweeps/close-expired-permits.js';
import { WarnOfDeletion } from './sweeps/warn-of-deletion.js';
import { CaseIndex } from './desk/case-index.js';
import { CaseSearchStore } from './store/case-search.store.js';
import { InboxReader } from './store/inbox.reader.js';
import { IndexCases } from './sweeps/index-cases.js';
import { CaseStore } from './store/case.store.js';

const dialogue = [AddCorrectionFile, AddMessageFile, AskCorrection, DropMessageFile, RateService, ResumeCase, SendCaseMessage, SendCorrection, SettleCorrection, WithdrawApplication, WriteToOffice];

const drafts = [StartApplication, StartFollowUp, FileForCitizen, SaveApplicationPage, KeepForLater, ResumeDraft, DiscardDraft, AddUpload, DropUpload, SubmitApplication];

const steps = [MakePrintRun, HandToPost, PostDocument, BulkCases, DeclareBias, DismissCase, ForwardCase, ReopenCase, RestrictCase, RevokePermit];

const commands = [...drafts, ...dialogue, ...steps, FetchNotice, MakeNotice, ReissueNotice, RenewNotice, TakeCase, AssessCase, ReviseAssessment, IssueNotice, IssuePermit, EndFormerPermit, ReleaseCase, ReturnPermit, CloseCase, CompleteCase, MakeHandOver, ReleaseHandOver, DispatchLetters, AddCaseNote];

@Module({
  imports: [FormsModule, CatalogueModule, PaymentsModule],
  providers: [
    ApplicationStops, CaseWords, UnwantedGrants, CorrectionFiles, CompletionMail, ReceiptLetters, WriteReceiptLetter, ProvideNotice, UndeliverableNotices, SendUnprovidedNotices, CaseLookupStore, Twins, HandOverStore, HandOverFile, HandOvers, HandOverResolver,
    PrintRunPapers, PrintRunViews, PrintRunResolver, CaseFiles, MessageTemplates, BulkResolver, FilingOffers, FilingResolver, PapersToSign, Deciders, HandOverSheets, FourEyes, DeskStepsResolver, PortalNotices, NoticeDelivery, WithdrawUnfetchedNotices, CasePauses, CitizenCases, CitizenCommand, DialogueMail, DialogueViews, DialogueResolver, DeskDialogueResolver, DialogueStore, DropUnsentFiles, OwnCases, OwnPayments, OwnReceipts, RemedyEnds, OwnCasesResolver, ...commands, CaseStore, InboxReader, CaseIndex, CaseSearchStore, IndexCases, Applications, AssessmentDesk, ApplicationViews, ApplicationCopies, DraftViews, DraftResolver, WarnOfDeletion, CaseViews, EvidenceFiles, Desk, DeskCommand, LinkMaker, NoticePapers, NoticePreview,
    PermitLists, PermitListResolver, PermitReminders, RemindOfEndingPermits, WritePermitReminder, InformationLetters, FollowUps, FollowUpResolver, RelatedCases, IssueWithoutFee, GrantMail, CloseExpiredPermits, PermitCheck, CaseLinks, PermitPapers, PermitStore, PermitResolver, NotePayment, CloseWhenSettled, ApplicationResolver, CaseResolver, DeskResolver,
  ],
  exports: [...commands, OwnReceipts, PrintRunPapers, PapersToSign, HandOverSheets, ApplicationCopies, CaseFiles, CaseStore, HandOvers, PermitLists, PermitStore, CaseLinks, CaseViews, EvidenceFiles, Desk, NoticePreview],
})
export class CasesModule {}
