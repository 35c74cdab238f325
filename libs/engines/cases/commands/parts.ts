import { AddCaseNote } from './add-case-note.js';
import { AddCorrectionFile } from './add-correction-file.js';
import { AddMessageFile } from './add-message-file.js';
import { AddUpload } from './add-upload.js';
import { AskCorrection } from './ask-correction.js';
import { AssessCase } from './assess-case.js';
import { BulkCases } from './bulk-cases.js';
import { CitizenCommand } from './citizen-command.js';
import { CloseCase } from './close-case.js';
import { CompleteCase } from './complete-case.js';
import { DeclareBias } from './declare-bias.js';
import { DeskCommand } from './desk-command.js';
import { DiscardDraft } from './discard-draft.js';
import { DismissCase } from './dismiss-case.js';
import { DispatchLetters } from './dispatch-letters.js';
import { DropMessageFile } from './drop-message-file.js';
import { DropUpload } from './drop-upload.js';
import { EndFiling } from './end-filing.js';
import { EndFormerPermit } from './end-former-permit.js';
import { FetchNotice } from './fetch-notice.js';
import { FileForCitizen } from './file-for-citizen.js';
import { ForwardCase } from './forward-case.js';
import { HandToPost } from './hand-to-post.js';
import { IssueNotice } from './issue-notice.js';
import { IssuePermit } from './issue-permit.js';
import { KeepForLater } from './keep-for-later.js';
import { KeepView } from './keep-view.js';
import { LabelCase } from './label-case.js';
import { MakeHandOver } from './make-hand-over.js';
import { MakeNotice } from './make-notice.js';
import { MakePrintRun } from './make-print-run.js';
import { PostDocument } from './post-document.js';
import { RateService } from './rate-service.js';
import { ReissueNotice } from './reissue-notice.js';
import { ReleaseCase } from './release-case.js';
import { ReleaseHandOver } from './release-hand-over.js';
import { RenewNotice } from './renew-notice.js';
import { ReopenCase } from './reopen-case.js';
import { RestrictCase } from './restrict-case.js';
import { ResumeCase } from './resume-case.js';
import { ResumeDraft } from './resume-draft.js';
import { ReturnPermit } from './return-permit.js';
import { ReviseAssessment } from './revise-assessment.js';
import { RevokePermit } from './revoke-permit.js';
import { SaveApplicationPage } from './save-application-page.js';
import { SendCaseMessage } from './send-case-message.js';
import { SendCorrection } from './send-correction.js';
import { SettleCorrection } from './settle-correction.js';
import { StartApplication } from './start-application.js';
import { StartFollowUp } from './start-follow-up.js';
import { SubmitApplication } from './submit-application.js';
import { TakeCase } from './take-case.js';
import { WithdrawApplication } from './withdraw-application.js';
import { WriteToOffice } from './write-to-office.js';

/** One class for each use case; other engines and the command line may run them. */
export const commands = [
  AddCaseNote, AddCorrectionFile, AddMessageFile, AddUpload, AskCorrection, AssessCase, BulkCases, CloseCase, CompleteCase, DeclareBias, DiscardDraft,
  DismissCase, DispatchLetters, DropMessageFile, DropUpload, EndFiling, EndFormerPermit, FetchNotice, FileForCitizen, ForwardCase, HandToPost,
  IssueNotice, IssuePermit, KeepForLater, KeepView, LabelCase, MakeHandOver, MakeNotice, MakePrintRun, PostDocument, RateService, ReissueNotice,
  ReleaseCase, ReleaseHandOver, RenewNotice, ReopenCase, RestrictCase, ResumeCase, ResumeDraft, ReturnPermit, ReviseAssessment, RevokePermit,
  SaveApplicationPage, SendCaseMessage, SendCorrection, SettleCorrection, StartApplication, StartFollowUp, SubmitApplication, TakeCase,
  WithdrawApplication, WriteToOffice,
];

/** What they share. */
export const commandParts = [CitizenCommand, DeskCommand];
