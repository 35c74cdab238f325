/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A note for colleagues. */
export type AddCaseNoteInput = {
  /** The case. */
  caseId: string;
  /** The words. */
  text: string;
};

/** Asks for single answers to be corrected. */
export type AskCorrectionInput = {
  /** Its id. */
  caseId: string;
  /** Paths in the answers. */
  fields: Array<string>;
  /** What is wrong, for the citizen to read. */
  reason: string;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** Rules on every claim and fixes the amounts. */
export type AssessCaseInput = {
  /** Its id. */
  caseId: string;
  /** One for everything that has to be decided. */
  rulings: Array<RulingInput>;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** How surely it is known, or must be, who somebody is. */
export type AssuranceLevel =
  /** The eID. */
  | 'HIGH'
  /** A simple account. */
  | 'LOW'
  /** No login. */
  | 'NONE'
  /** Substantial, as eIDAS says. */
  | 'SUBSTANTIAL';

/** Takes something in for somebody, from the beginning. */
export type BeginFilingInput = {
  /** When the paper reached the office; for paper only. */
  arrivedAt?: string | null | undefined;
  /** The clerk has seen an identity card, or compared the signature. */
  identified: boolean;
  /** Code of the service. */
  serviceCode: string;
  /** How it comes in. */
  way: FilingWay;
};

/** What is done to many cases at once. */
export type BulkAction =
  /** Closed without a decision. */
  | 'DISMISS'
  /** Given to somebody of the same department. */
  | 'FORWARD'
  /** A label is put on. */
  | 'LABEL'
  /** The same message to everybody who applied. */
  | 'MESSAGE'
  /** Taken on. */
  | 'TAKE'
  /** A label is taken off. */
  | 'UNLABEL';

/** One thing to many cases. */
export type BulkCasesInput = {
  /** What. */
  action: BulkAction;
  /** To whom it is forwarded. */
  assigneeId?: string | null | undefined;
  /** To which, as they were seen. */
  cases: Array<SeenCaseInput>;
  /** Which label is put on or taken off. */
  label?: string | null | undefined;
  /** Note, reason or message; empty where none is needed. */
  text: string;
};

/** Which way a case goes. */
export type CaseKind =
  /** Granted or refused. */
  | 'APPLICATION'
  /** Received, assessed, answered; never approved. */
  | 'REGISTRATION_DUTY';

/** A paper that can be fetched from the status page. */
export type CasePaperKind =
  /** The copy of what was sent. */
  | 'COPY'
  /** A notice on our own portal, for the account that the case was sent from. */
  | 'NOTICE'
  /** A permit to print at home. */
  | 'PERMIT';

/** How far a case is. */
export type CaseState =
  /** The notice is made; its letter waits to be posted. */
  | 'ANSWERED'
  /** Rulings are made, amounts are fixed. */
  | 'ASSESSED'
  /** The office has asked; its time stands still. */
  | 'AWAITING_CITIZEN'
  /** An application is granted; its fee is open. */
  | 'AWAITING_PAYMENT'
  /** Nobody has to move any more. */
  | 'CLOSED'
  /** The letter was given to the post. */
  | 'DISPATCHED'
  /** Somebody works on it. */
  | 'IN_PROGRESS'
  /** It is paid; the permit can be printed. */
  | 'ISSUED'
  /** It has arrived. */
  | 'RECEIVED'
  /** It is paid; the office prints the paper and posts it. */
  | 'TO_POST'
  /** Whoever applied does not want it any more. */
  | 'WITHDRAWN';

/** Notes that a grant has been carried out. */
export type CompleteCaseInput = {
  /** Its id. */
  caseId: string;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** A way of electronic serving that the holder of an account can open or close. */
export type ConsentChannel =
  /** The mailbox of the state's user account (OZG section 9). */
  | 'ACCOUNT_MAILBOX'
  /** Fetched from our own portal after login (VwVfG section 41(2a)). */
  | 'OWN_PORTAL';

/** How far a correction is. */
export type CorrectionState =
  /** Taken over into the answers. */
  | 'ACCEPTED'
  /** The citizen was asked. */
  | 'OPEN'
  /** Not taken over. */
  | 'REFUSED'
  /** The citizen has answered; the desk looks. */
  | 'SENT'
  /** The office went on without it. */
  | 'TAKEN_BACK';

/** One's own absence. */
export type DeclareAbsenceInput = {
  /** The first day. */
  from: string;
  /** Who stands in: somebody of one of one's own departments. */
  substituteId: string;
  /** The last day, not over yet. */
  to: string;
};

/** Says that somebody else has to decide. */
export type DeclareBiasInput = {
  /** Its id. */
  caseId: string;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** A declaration about electronic serving. */
export type DeclareServingInput = {
  /** Which way. */
  channel: ConsentChannel;
  /** True opens it, false closes it. */
  given: boolean;
};

/** Forgets a named filter; its cases stay as they are. */
export type DeleteViewInput = {
  /** Which. */
  viewId: string;
};

/** A draft, by its token. */
export type DiscardDraftInput = {
  /** The draft's token. */
  token: string;
};

/** Closes a case without a decision. */
export type DismissCaseInput = {
  /** Its id. */
  caseId: string;
  /** What whoever applied reads; empty when they are not written to. */
  message: string;
  /** Why, for the file. */
  reason: string;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** Gives letters to the post. */
export type DispatchLettersInput = {
  /** On which day. */
  dispatchedOn: string;
  /** Which. */
  letterIds: Array<string>;
};

/** Back again, or a mistake. */
export type EndAbsenceInput = {
  /** Which absence. */
  absenceId: string;
};

/** Ends what I have begun for somebody. */
export type EndFilingInput = {
  /** Id of the draft. */
  draftId: string;
};

/** Why something did not happen. */
export type ErrorCode =
  /** The draft was submitted before. */
  | 'ALREADY_SUBMITTED'
  /** The town must be surer who acts: sign in, or sign in by a way that reaches the level of the service. What was entered stays. */
  | 'ASSURANCE_TOO_LOW'
  /** Somebody else was faster; read it again. */
  | 'CONFLICT'
  /** It may be seen, but not changed in this way by this person. */
  | 'FORBIDDEN'
  /** The key was used for another request. */
  | 'IDEMPOTENCY_MISMATCH'
  /** Pages are missing. */
  | 'INCOMPLETE'
  /** The input has mistakes; the fields are named. */
  | 'INVALID_INPUT'
  /** The same request is being worked on; ask again shortly. */
  | 'IN_FLIGHT'
  /** Every application has gone to the specialist system already. */
  | 'NOTHING_TO_HAND_OVER'
  /** Nothing is open. */
  | 'NOTHING_TO_PAY'
  /** There is no such thing, or it may not be seen: the two are not told apart. */
  | 'NOT_FOUND'
  /** Not in the time in which this is done: no election is open for applications; papers do not leave yet. */
  | 'NOT_OPEN'
  /** The Kasse has given the town no further reference; it has to extend the range. */
  | 'NUMBER_RANGE_USED_UP'
  /** Nobody decides their own case, that of a relative, or one in which they are biased. */
  | 'OWN_CASE'
  /** The payment provider does not answer; nothing was charged. */
  | 'PROVIDER_UNAVAILABLE'
  /** Four eyes: whoever decided this can not be who sends it out. */
  | 'SECOND_PERSON_NEEDED'
  /** The town does not offer this service online. */
  | 'SERVICE_NOT_ONLINE'
  /** Too many wrong codes; the next try has to wait. */
  | 'TOO_MANY_TRIES'
  /** The thing is in a state in which this does not happen. */
  | 'WRONG_STATE';

/** How an application comes in when its author does not send it from home, signed in as surely as the service wants it. */
export type FilingWay =
  /** Begun by a clerk, who gives its author link and code to go on at home. */
  | 'CLERK_LINK'
  /** Said to a clerk, who has seen who it is. */
  | 'COUNTER'
  /** Written and signed; a clerk types it. */
  | 'PAPER'
  /** Said to a clerk on the telephone. */
  | 'PHONE';

/** Gives a case to somebody else, or to another department. */
export type ForwardCaseInput = {
  /** To whom; nobody in particular without. */
  assigneeId?: string | null | undefined;
  /** Its id. */
  caseId: string;
  /** Code of the department. */
  department: string;
  /** What whoever gets it should know. */
  note: string;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** Takes in what somebody has begun themselves. */
export type GoOnFilingInput = {
  /** Their code. */
  accessCode: string;
  /** When the paper reached the office; for paper only. */
  arrivedAt?: string | null | undefined;
  /** The clerk has seen an identity card, or compared the signature. */
  identified: boolean;
  /** The link that they were given, or its last part. */
  link: string;
  /** How it comes in. */
  way: FilingWay;
};

/** Which part of the inbox. */
export type InboxView =
  /** Everything of my departments. */
  | 'ALL'
  /** Closed. */
  | 'CLOSED'
  /** Due today. */
  | 'DUE_TODAY'
  /** What I have taken on. */
  | 'MINE'
  /** Due before today. */
  | 'OVERDUE'
  /** Notices whose letters wait to be posted. */
  | 'PRINT'
  /** What my departments still have to decide. */
  | 'TEAM'
  /** Paid papers that have to be printed and posted. */
  | 'TO_POST'
  /** Cases with something from the citizen that nobody has seen. */
  | 'UNREAD'
  /** Cases that wait for the citizen's answer. */
  | 'WAITING';

/** Makes the notice. */
export type IssueNoticeInput = {
  /** As a letter, whatever else the citizen has opened. */
  byLetter?: boolean | null | undefined;
  /** Its id. */
  caseId: string;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** Interrupts a draft. */
export type KeepDraftForLaterInput = {
  /** Where the link is sent, and a warning before the draft is deleted. */
  email?: string | null | undefined;
  /** Which instance of it, on a page that repeats. */
  index?: number | null | undefined;
  /** The page on which somebody stopped: there it goes on. */
  page?: string | null | undefined;
  /** The draft's token. */
  token: string;
};

/** Keeps a filter of the inbox under a name. */
export type KeepViewInput = {
  /** For all of this department, by its head; without it for oneself. */
  department?: string | null | undefined;
  /** Only cases with this label. */
  label?: string | null | undefined;
  /** The name, unlike the others of the same owner. */
  name: string;
  /** What is searched for. */
  search?: string | null | undefined;
  /** Which view. */
  view: InboxView;
};

/** Whether a letter has left. */
export type LetterState =
  /** Never left: another one took its place. */
  | 'CANCELLED'
  /** Given to the post. */
  | 'DISPATCHED'
  /** In the print queue. */
  | 'QUEUED';

/** Gathers what has not gone yet into one file. */
export type MakeHandOverInput = {
  /** Code of the department. */
  department: string;
  /** Code of the election; empty where the service has none. */
  occasion: string;
  /** The service. */
  serviceCode: string;
};

/** Puts letters together for the printer. */
export type MakePrintRunInput = {
  /** Which, in the order of the pages; all of them wait for the post. */
  letterIds: Array<string>;
};

/** By which way a notice leaves the house. */
export type NoticeChannel =
  /** Put into the mailbox of the addressee's account at their provider. */
  | 'ACCOUNT_MAILBOX'
  /** A grant, told by mail: no service in law. */
  | 'MAIL'
  /** Fetched from our own portal after login. */
  | 'OWN_PORTAL'
  /** As a letter. */
  | 'POST';

/** A draft of the account that is signed in. */
export type OwnDraftInput = {
  /** Its id. */
  draftId: string;
};

/** How an attempt to pay stands. */
export type PaymentState =
  /** Agreed to, not collected: not paid. */
  | 'AUTHORISED'
  /** The person broke it off. */
  | 'CANCELLED'
  /** Intended; the provider has not been asked yet. */
  | 'CREATED'
  /** Too old; the provider is still asked until it says final. */
  | 'EXPIRED'
  /** The provider refused it. */
  | 'FAILED'
  /** The provider says that the money is there. */
  | 'PAID'
  /** The money came after the end. */
  | 'PAID_LATE'
  /** Part of it went back. */
  | 'PARTLY_REFUNDED'
  /** The provider is working on it. */
  | 'PENDING'
  /** The person was sent to the provider. */
  | 'REDIRECTED'
  /** All of it went back. */
  | 'REFUNDED'
  /** No answer came: it may or may not have happened, and is asked after. */
  | 'UNKNOWN';

/** Notes that a paid paper was given to the post. */
export type PostDocumentInput = {
  /** Its id. */
  caseId: string;
  /** On which day. */
  postedOn: string;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** What somebody thinks of the service. */
export type RateServiceInput = {
  /** Its code; without it the account that is signed in has to have sent it. */
  accessCode?: string | null | undefined;
  /** Its number. */
  reference: string;
  /** 1 to 5, 5 is best. */
  stars: number;
  /** In their words; may be empty. */
  text: string;
};

/** Which payment to ask after. */
export type RefreshPaymentInput = {
  /** Its token. */
  token: string;
};

/** Makes the notice once more, as a letter under today's date. */
export type ReissueNoticeInput = {
  /** Its id. */
  caseId: string;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** Decides as the automatic checks suggest, and sends the decision. */
export type ReleaseCaseInput = {
  /** Its id. */
  caseId: string;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** Notes as done what needs nobody to look at it. */
export type ReleaseHandOverInput = {
  /** The file. */
  handOverId: string;
};

/** Gives a named filter another name. */
export type RenameViewInput = {
  /** The name. */
  name: string;
  /** Which. */
  viewId: string;
};

/** Takes a closed case up again. */
export type ReopenCaseInput = {
  /** Its id. */
  caseId: string;
  /** Why. */
  reason: string;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** Where to send a link for signing in. */
export type RequestSignInLinkInput = {
  /** An e-mail address. */
  email: string;
  /** The page of the portal to go on at; the account when it is no such page. */
  returnTo?: string | null | undefined;
};

/** Lets only some people see a case. */
export type RestrictCaseInput = {
  /** Its id. */
  caseId: string;
  /** Who, besides whoever heads the department; null opens it to all of the department again. */
  to?: Array<string> | null | undefined;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** Goes on without the answer. */
export type ResumeCaseInput = {
  /** Its id. */
  caseId: string;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** Opens a draft on another device. */
export type ResumeDraftInput = {
  /** The code, however it is typed. */
  accessCode: string;
  /** Last part of the link, however it is typed. */
  link: string;
};

/** Takes a permit back. */
export type ReturnPermitInput = {
  /** Its id. */
  caseId: string;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** Takes an assessment back. */
export type ReviseAssessmentInput = {
  /** Its id. */
  caseId: string;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** Revokes a permit. */
export type RevokePermitInput = {
  /** Its id. */
  caseId: string;
  /** Why, as it will stand in the notice. */
  reason: string;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** A ruling to be made. */
export type RulingInput = {
  /** The decision. */
  decision: string;
  /** Key of what is decided. */
  key: string;
  /** The reason, as it will stand in the notice; with a neutral option for the file only. */
  reason: string;
};

/** One page of a draft. */
export type SaveDraftPageInput = {
  /** Its answers by field key. */
  answers: unknown;
  /** Which instance, on a page that repeats. */
  index?: number | null | undefined;
  /** Id of the page. */
  page: string;
  /** Takes this instance away instead of saving it. */
  remove?: boolean | null | undefined;
  /** The stamp of the page as it was shown. With it, newer answers of another device are a CONFLICT; without it they are overwritten. */
  seen?: string | null | undefined;
  /** The draft's token. */
  token: string;
  /** Ids of refused files that the page told of. */
  told?: Array<string> | null | undefined;
  /** What the inputs hold, by name: kept beside the answers while the page can not be saved. */
  typed?: unknown;
};

/** A case as it was seen. */
export type SeenCaseInput = {
  /** Its id. */
  caseId: string;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** A message to whoever applied. */
export type SendCaseMessageInput = {
  /** The office waits for the answer: its time stands still. */
  asks: boolean;
  /** The case. */
  caseId: string;
  /** Made once for this message: sent twice, it is one. Files were added under it before. */
  messageId: string;
  /** The words. */
  text: string;
};

/** Corrected answers. */
export type SendCorrectionInput = {
  /** Its code; without it the account that is signed in has to have sent it. */
  accessCode?: string | null | undefined;
  /** New values by path; null takes an answer away. */
  corrections: unknown;
  /** Its number. */
  reference: string;
};

/** Whether people can do it here, online. */
export type ServiceAvailability =
  /** Described; the office does it. */
  | 'NOT_ONLINE_YET'
  /** Another authority runs it; the page links there. */
  | 'OFFERED_ELSEWHERE'
  /** From application to result. */
  | 'ONLINE';

/** Says which labels a case has. */
export type SetCaseLabelsInput = {
  /** The case. */
  caseId: string;
  /** Codes of all labels that it then has, out of the list of its department. */
  labels: Array<string>;
};

/** Takes a correction over, or not. */
export type SettleCorrectionInput = {
  /** Whether the new answers are taken over. */
  accept: boolean;
  /** Its id. */
  caseId: string;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** What of the portal a video in sign language explains. */
export type SignLanguagePlace =
  /** How accessible it is, and whom to tell what is not. */
  | 'ACCESSIBILITY'
  /** How one gets about. */
  | 'NAVIGATION'
  /** What one finds here. */
  | 'OVERVIEW';

/** Which service to apply for. */
export type StartDraftInput = {
  /** What the link brought along by which the person came, as names and texts of inputs: the QR code of a letter. Only inputs that the service names count. */
  link?: unknown;
  /** Its code. */
  serviceCode: string;
  /** Somebody can not sign in as surely as the service wants it: they fill it in all the same, and finish it at the counter or on paper. */
  unsigned?: boolean | null | undefined;
};

/** What shall follow the permit of one's own case. */
export type StartFollowUpInput = {
  /** Its code; without it the account that is signed in has to have sent it. */
  accessCode?: string | null | undefined;
  /** Its code, out of `followUps` of the case. */
  followUp: string;
  /** Its number. */
  reference: string;
};

/** What is to be paid, and how. */
export type StartPaymentInput = {
  /** Which due amounts; empty means everything that is open. */
  dueIds: Array<string>;
  /** Where to send the confirmation. */
  email?: string | null | undefined;
  /** Made once for this intention; the same key again has no second effect. */
  idempotencyKey: string;
  /** Code of the method. */
  method: string;
  /** The Kassenzeichen. */
  reference: string;
};

/** Sends an application off. */
export type SubmitApplicationInput = {
  /** Keys of the sentences that were declared. */
  declarations: Array<string>;
  /** Made once for this intention; the same key again has no second effect. */
  idempotencyKey: string;
  /** Whether name, address and the like shall be remembered for the next form; for holders of an account only. */
  remember?: boolean | null | undefined;
  /** The draft's token. */
  token: string;
};

/** Takes a case on. */
export type TakeCaseInput = {
  /** Its id. */
  caseId: string;
  /** Its version when it was read: who decides on an old view is told so. */
  version: number;
};

/** Takes back what was done in one go. */
export type UndoBulkInput = {
  /** What was done. */
  bulkId: string;
};

/** Whether an uploaded file may be opened. */
export type UploadState =
  /** May be opened. */
  | 'CLEAN'
  /** Waits for the virus scanner. */
  | 'QUARANTINED'
  /** The scanner found something; the file is deleted. */
  | 'REFUSED';

/** Whose turn it is. */
export type WhoMoves =
  /** The citizen's. */
  | 'CITIZEN'
  /** Nobody's. */
  | 'NOBODY'
  /** The town's. */
  | 'OFFICE';

/** Whether something can be asked for in the ordinary way now. */
export type WindowState =
  /** Not any more; after sudden illness or a loss perhaps. */
  | 'CLOSED'
  /** Not yet. */
  | 'EARLY'
  /** Now. */
  | 'OPEN';

/** Takes an application back. */
export type WithdrawApplicationInput = {
  /** Its code; without it the account that is signed in has to have sent it. */
  accessCode?: string | null | undefined;
  /** Its number. */
  reference: string;
};

/** A message to the office. */
export type WriteToOfficeInput = {
  /** Its code; without it the account that is signed in has to have sent it. */
  accessCode?: string | null | undefined;
  /** Made once for this message: sent twice, it is one. Files were added under it before. */
  messageId: string;
  /** Its number. */
  reference: string;
  /** The words. */
  text: string;
};

export type AbsencePageQueryVariables = Exact<{ [key: string]: never; }>;


export type AbsencePageQuery = { ownAbsences: Array<{ id: string, from: string, to: string, substituteId: string }>, colleagues: Array<{ id: string, name: string, departments: Array<string> }> };

type AbsenceOutcome_AbsencesPayload_Fragment = { __typename: 'AbsencesPayload' };

type AbsenceOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> };

type AbsenceOutcome_ProblemFailure_Fragment = { __typename: 'ProblemFailure', code: ErrorCode };

export type AbsenceOutcomeFragment =
  | AbsenceOutcome_AbsencesPayload_Fragment
  | AbsenceOutcome_InvalidInput_Fragment
  | AbsenceOutcome_ProblemFailure_Fragment
;

export type DeclareAbsenceMutationVariables = Exact<{
  input: DeclareAbsenceInput;
}>;


export type DeclareAbsenceMutation = { outcome:
    | { __typename: 'AbsencesPayload' }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type EndAbsenceMutationVariables = Exact<{
  input: EndAbsenceInput;
}>;


export type EndAbsenceMutation = { outcome:
    | { __typename: 'AbsencesPayload' }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type DeskCaseQueryVariables = Exact<{
  id: string;
}>;


export type DeskCaseQuery = { case: { kind: CaseKind, charges: boolean, state: CaseState, stateText: string, nextCaseId: string | null, copyPath: string | null, servingChannel: NoticeChannel, secondPersonNeeded: boolean, mayDecide: boolean, id: string, version: number, reference: string, serviceTitle: string, applicant: string, waitingText: string, whoMoves: WhoMoves, receivedAt: string, dueOn: string, dueText: string, overdue: boolean, unread: boolean, follows: { caseId: string, reference: string, title: string } | null, followedBy: Array<{ caseId: string, reference: string, title: string }>, summary: Array<{ title: string, rows: Array<{ label: string, value: string, path: string }> }>, looksLike: Array<{ caseId: string, reference: string }>, handOver: { number: number, madeAt: string, path: string } | null, files: Array<{ id: string, name: string, size: number, state: UploadState, path: string | null, answerPath: string }>, rulingsDue: Array<{ key: string, title: string, claim: string, suggested: string | null, checks: Array<{ passed: boolean, text: string }>, options: Array<{ code: string, title: string, text: string, neutral: string | null, reasons: Array<{ code: string, text: string }> }> }>, assessment: { decidedAt: string, decidedBy: string, previewPath: string | null, completion: { title: string, button: string } | null, rulings: Array<{ key: string, title: string, decisionText: string, reason: string, noticeReason: string }>, lines: Array<{ label: string, detail: string, amount: { text: string } }>, total: { text: string }, dues: Array<{ dueOn: string, amount: { text: string } }> } | null, filing: { text: string } | null, posting: { sheetPath: string, postedOn: string | null } | null, access: { department: string, restrictedTo: Array<string> | null, keptOut: boolean }, possibleLabels: Array<{ code: string, title: string }>, notice: { channel: NoticeChannel, notifiedOn: string | null, fetchedAt: string | null, providedAt: string | null, issuedAt: string, pdfPath: string, paymentReference: string | null, servedOn: string | null, remedyEndsOn: string | null, letter: { id: string, state: LetterState, subject: string, recipient: string, pages: number, queuedAt: string, dispatchedOn: string | null, dispatchedBy: string | null, pdfPath: string, caseId: string, reference: string } | null } | null, payment: { reference: string, settled: boolean, total: { cents: number, text: string }, takenBack: { cents: number, text: string }, open: { cents: number, text: string }, dues: Array<{ dueOn: string, amount: { text: string }, open: { cents: number, text: string } }> } | null, history: Array<{ at: string, who: string | null, text: string, note: string | null }>, messages: Array<{ id: string, fromOffice: boolean, author: string | null, text: string, sentAt: string, readAt: string | null, files: Array<{ name: string, size: number, state: UploadState, path: string | null }> }>, messageTemplates: Array<{ code: string, title: string, text: string, asks: boolean, language: string, german: string }>, correctable: Array<{ path: string, label: string }>, corrections: Array<{ id: string, state: CorrectionState, reason: string, labels: Array<string>, askedAt: string, askedBy: string, sentAt: string | null, differences: Array<{ path: string, label: string, before: string | null, after: string | null, filesBefore: Array<{ id: string, name: string, size: number, state: UploadState, path: string | null, answerPath: string }>, filesAfter: Array<{ id: string, name: string, size: number, state: UploadState, path: string | null, answerPath: string }> }> }>, assignee: { id: string, name: string } | null, labels: Array<{ code: string, title: string }> } | null };

export type DeskPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskPeopleQuery = { colleagues: Array<{ id: string, name: string, departments: Array<string> }>, departments: Array<{ code: string, name: string }> };

export type CasePreviewQueryVariables = Exact<{
  id: string;
  rulings: Array<RulingInput> | RulingInput;
}>;


export type CasePreviewQuery = { case: { preview: { lines: Array<{ label: string, detail: string, amount: { text: string } }>, total: { text: string }, dues: Array<{ dueOn: string, amount: { text: string } }> } } | null };

export type AmountsFragment = { lines: Array<{ label: string, detail: string, amount: { text: string } }>, total: { text: string }, dues: Array<{ dueOn: string, amount: { text: string } }> };

export type DeskLetterFragment = { id: string, state: LetterState, subject: string, recipient: string, pages: number, queuedAt: string, dispatchedOn: string | null, dispatchedBy: string | null, pdfPath: string, caseId: string, reference: string };

type CaseOutcome_CasePayload_Fragment = { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } };

type CaseOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> };

type CaseOutcome_ProblemFailure_Fragment = { __typename: 'ProblemFailure', code: ErrorCode };

export type CaseOutcomeFragment =
  | CaseOutcome_CasePayload_Fragment
  | CaseOutcome_InvalidInput_Fragment
  | CaseOutcome_ProblemFailure_Fragment
;

export type TakeCaseMutationVariables = Exact<{
  input: TakeCaseInput;
}>;


export type TakeCaseMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type AssessCaseMutationVariables = Exact<{
  input: AssessCaseInput;
}>;


export type AssessCaseMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type ReviseAssessmentMutationVariables = Exact<{
  input: ReviseAssessmentInput;
}>;


export type ReviseAssessmentMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type IssueNoticeMutationVariables = Exact<{
  input: IssueNoticeInput;
}>;


export type IssueNoticeMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type ReleaseCaseMutationVariables = Exact<{
  input: ReleaseCaseInput;
}>;


export type ReleaseCaseMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type ReturnPermitMutationVariables = Exact<{
  input: ReturnPermitInput;
}>;


export type ReturnPermitMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type CompleteCaseMutationVariables = Exact<{
  input: CompleteCaseInput;
}>;


export type CompleteCaseMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type AddCaseNoteMutationVariables = Exact<{
  input: AddCaseNoteInput;
}>;


export type AddCaseNoteMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type SendCaseMessageMutationVariables = Exact<{
  input: SendCaseMessageInput;
}>;


export type SendCaseMessageMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type AskCorrectionMutationVariables = Exact<{
  input: AskCorrectionInput;
}>;


export type AskCorrectionMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type ResumeCaseMutationVariables = Exact<{
  input: ResumeCaseInput;
}>;


export type ResumeCaseMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type SettleCorrectionMutationVariables = Exact<{
  input: SettleCorrectionInput;
}>;


export type SettleCorrectionMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type ReissueNoticeMutationVariables = Exact<{
  input: ReissueNoticeInput;
}>;


export type ReissueNoticeMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type ForwardCaseMutationVariables = Exact<{
  input: ForwardCaseInput;
}>;


export type ForwardCaseMutation = { outcome:
    | { __typename: 'ForwardedPayload', reference: string, nextCaseId: string | null }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type DismissCaseMutationVariables = Exact<{
  input: DismissCaseInput;
}>;


export type DismissCaseMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type ReopenCaseMutationVariables = Exact<{
  input: ReopenCaseInput;
}>;


export type ReopenCaseMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type RevokePermitMutationVariables = Exact<{
  input: RevokePermitInput;
}>;


export type RevokePermitMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type PostDocumentMutationVariables = Exact<{
  input: PostDocumentInput;
}>;


export type PostDocumentMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type RestrictCaseMutationVariables = Exact<{
  input: RestrictCaseInput;
}>;


export type RestrictCaseMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type SetCaseLabelsMutationVariables = Exact<{
  input: SetCaseLabelsInput;
}>;


export type SetCaseLabelsMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type DeclareBiasMutationVariables = Exact<{
  input: DeclareBiasInput;
}>;


export type DeclareBiasMutation = { outcome:
    | { __typename: 'CasePayload', nextCaseId: string | null, case: { id: string, reference: string } }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type DeskFrameQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskFrameQuery = { town: { name: string, officialName: string, themePath: string, demonstration: boolean, today: string, logo: { path: string } }, staffMember: { id: string, name: string, roles: Array<string>, departments: Array<string> } | null };

export type DeskViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskViewsQuery = { handOversWaiting: number | null, permitsValid: number | null, mayReadRatings: boolean, savedViews: Array<{ id: string, name: string, view: InboxView, label: string | null, search: string | null, department: string | null, count: number, mayChange: boolean }>, inboxCounts: Array<{ view: InboxView, count: number }> };

export type NamedViewFragment = { id: string, name: string, view: InboxView, label: string | null, search: string | null, department: string | null, count: number, mayChange: boolean };

type SavedViewsOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> };

type SavedViewsOutcome_ProblemFailure_Fragment = { __typename: 'ProblemFailure', code: ErrorCode };

type SavedViewsOutcome_SavedViewsPayload_Fragment = { __typename: 'SavedViewsPayload', savedViews: Array<{ id: string }> };

export type SavedViewsOutcomeFragment =
  | SavedViewsOutcome_InvalidInput_Fragment
  | SavedViewsOutcome_ProblemFailure_Fragment
  | SavedViewsOutcome_SavedViewsPayload_Fragment
;

export type KeepViewMutationVariables = Exact<{
  input: KeepViewInput;
}>;


export type KeepViewMutation = { outcome:
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
    | { __typename: 'SavedViewsPayload', savedViews: Array<{ id: string }> }
   };

export type RenameViewMutationVariables = Exact<{
  input: RenameViewInput;
}>;


export type RenameViewMutation = { outcome:
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
    | { __typename: 'SavedViewsPayload', savedViews: Array<{ id: string }> }
   };

export type DeleteViewMutationVariables = Exact<{
  input: DeleteViewInput;
}>;


export type DeleteViewMutation = { outcome:
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
    | { __typename: 'SavedViewsPayload', savedViews: Array<{ id: string }> }
   };

export type PermitListsQueryVariables = Exact<{ [key: string]: never; }>;


export type PermitListsQuery = { permitLists: Array<{ serviceCode: string, title: string, total: number, path: string, areas: Array<{ area: string | null, count: number }> }> };

export type InboxQueryVariables = Exact<{
  view: InboxView;
  first: number;
  after?: string | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  label?: string | null | undefined;
}>;


export type InboxQuery = { labelsToFilter: Array<{ code: string, title: string }>, inbox: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, edges: Array<{ node: { id: string, version: number, reference: string, serviceTitle: string, applicant: string, waitingText: string, whoMoves: WhoMoves, receivedAt: string, dueOn: string, dueText: string, overdue: boolean, unread: boolean, assignee: { id: string, name: string } | null, labels: Array<{ code: string, title: string }> } }> } };

export type InboxExportQueryVariables = Exact<{
  view: InboxView;
  columns: Array<string> | string;
  search?: string | null | undefined;
  label?: string | null | undefined;
  caseIds?: Array<string> | string | null | undefined;
}>;


export type InboxExportQuery = { inboxExport: { path: string | null, limit: number } | null };

export type InboxLineFragment = { id: string, version: number, reference: string, serviceTitle: string, applicant: string, waitingText: string, whoMoves: WhoMoves, receivedAt: string, dueOn: string, dueText: string, overdue: boolean, unread: boolean, assignee: { id: string, name: string } | null, labels: Array<{ code: string, title: string }> };

type BulkOutcomes_BulkPayload_Fragment = { __typename: 'BulkPayload', bulkId: string, undoable: boolean, rows: Array<{ reference: string, code: string | null }> };

type BulkOutcomes_InvalidInput_Fragment = { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> };

type BulkOutcomes_ProblemFailure_Fragment = { __typename: 'ProblemFailure', code: ErrorCode };

export type BulkOutcomesFragment =
  | BulkOutcomes_BulkPayload_Fragment
  | BulkOutcomes_InvalidInput_Fragment
  | BulkOutcomes_ProblemFailure_Fragment
;

export type BulkCasesMutationVariables = Exact<{
  input: BulkCasesInput;
}>;


export type BulkCasesMutation = { outcome:
    | { __typename: 'BulkPayload', bulkId: string, undoable: boolean, rows: Array<{ reference: string, code: string | null }> }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type UndoBulkMutationVariables = Exact<{
  input: UndoBulkInput;
}>;


export type UndoBulkMutation = { outcome:
    | { __typename: 'BulkPayload', bulkId: string, undoable: boolean, rows: Array<{ reference: string, code: string | null }> }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type TakeInPageQueryVariables = Exact<{ [key: string]: never; }>;


export type TakeInPageQuery = { filingOffers: Array<{ serviceCode: string, deed: string, ways: Array<FilingWay>, needsIdentity: boolean }>, openFilings: Array<{ draftId: string, deed: string, way: FilingWay, savedAt: string, deleteOn: string }> };

export type EndFilingMutationVariables = Exact<{
  input: EndFilingInput;
}>;


export type EndFilingMutation = { outcome:
    | { __typename: 'InvalidInput', code: ErrorCode }
    | { __typename: 'OpenFilingsPayload' }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

type FilingOutcome_FilingPayload_Fragment = { __typename: 'FilingPayload', token: string, serviceCode: string };

type FilingOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> };

type FilingOutcome_ProblemFailure_Fragment = { __typename: 'ProblemFailure', code: ErrorCode };

type FilingOutcome_WaitFailure_Fragment = { __typename: 'WaitFailure', code: ErrorCode, until: string };

export type FilingOutcomeFragment =
  | FilingOutcome_FilingPayload_Fragment
  | FilingOutcome_InvalidInput_Fragment
  | FilingOutcome_ProblemFailure_Fragment
  | FilingOutcome_WaitFailure_Fragment
;

export type BeginFilingMutationVariables = Exact<{
  input: BeginFilingInput;
}>;


export type BeginFilingMutation = { outcome:
    | { __typename: 'FilingPayload', token: string, serviceCode: string }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
    | { __typename: 'WaitFailure', code: ErrorCode, until: string }
   };

export type GoOnFilingMutationVariables = Exact<{
  input: GoOnFilingInput;
}>;


export type GoOnFilingMutation = { outcome:
    | { __typename: 'FilingPayload', token: string, serviceCode: string }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
    | { __typename: 'WaitFailure', code: ErrorCode, until: string }
   };

export type HandOversQueryVariables = Exact<{ [key: string]: never; }>;


export type HandOversQuery = { handOverGroups: Array<{ serviceCode: string, serviceTitle: string, department: string, occasion: string, occasionName: string, waiting: number, carriedOutByDesk: boolean, handOvers: Array<{ id: string, number: number, cases: number, open: number, madeAt: string, madeBy: string, path: string }> }> };

export type MakeHandOverMutationVariables = Exact<{
  input: MakeHandOverInput;
}>;


export type MakeHandOverMutation = { makeHandOver:
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'MakeHandOverPayload', handOver: { id: string, number: number, cases: number, path: string } }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type ReleaseHandOverMutationVariables = Exact<{
  input: ReleaseHandOverInput;
}>;


export type ReleaseHandOverMutation = { releaseHandOver:
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
    | { __typename: 'ReleaseHandOverPayload', released: number, left: number }
   };

export type PrintQueueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PrintQueueQuery = { printRunsWaiting: Array<{ id: string, madeAt: string, path: string, waiting: number, letters: Array<{ id: string, recipient: string, subject: string, reference: string, dispatchedOn: string | null }> }>, queued: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: LetterState, subject: string, recipient: string, pages: number, queuedAt: string, dispatchedOn: string | null, dispatchedBy: string | null, pdfPath: string, caseId: string, reference: string } }> }, dispatched: { totalCount: number, edges: Array<{ node: { id: string, state: LetterState, subject: string, recipient: string, pages: number, queuedAt: string, dispatchedOn: string | null, dispatchedBy: string | null, pdfPath: string, caseId: string, reference: string } }> } };

export type PrintRunQueryVariables = Exact<{
  id: string;
}>;


export type PrintRunQuery = { printRun: { id: string, madeAt: string, path: string, waiting: number, letters: Array<{ id: string, recipient: string, subject: string, reference: string, dispatchedOn: string | null }> } | null };

export type DeskPrintRunFragment = { id: string, madeAt: string, path: string, waiting: number, letters: Array<{ id: string, recipient: string, subject: string, reference: string, dispatchedOn: string | null }> };

export type MakePrintRunMutationVariables = Exact<{
  input: MakePrintRunInput;
}>;


export type MakePrintRunMutation = { makePrintRun:
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'MakePrintRunPayload', printRun: { id: string } }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type DispatchLettersMutationVariables = Exact<{
  input: DispatchLettersInput;
}>;


export type DispatchLettersMutation = { dispatchLetters:
    | { __typename: 'DispatchLettersPayload', letters: Array<{ id: string }> }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type RatedServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RatedServicesQuery = { ratedServices: Array<{ serviceCode: string, title: string, department: string, months: Array<{ month: string, comments: Array<string>, figures: { count: number, mean: number, distribution: Array<number> } | null }> }> | null };

export type SignInPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInPageQuery = { signInMethods: Array<{ code: string, title: string, text: string, untranslated: Array<string>, reaches: AssuranceLevel }>, account: { name: string | null, email: string | null, assurance: AssuranceLevel, method: string, temporary: boolean } | null };

export type SignInForwardPageQueryVariables = Exact<{
  state: string;
}>;


export type SignInForwardPageQuery = { signInForward: { title: string, url: string, level: AssuranceLevel | null, returnTo: string, fields: Array<{ name: string, value: string }> } | null };

export type SignInLinkPageQueryVariables = Exact<{
  token: string;
}>;


export type SignInLinkPageQuery = { signInLink: { address: string } | null };

export type RequestSignInLinkMutationVariables = Exact<{
  input: RequestSignInLinkInput;
}>;


export type RequestSignInLinkMutation = { requestSignInLink:
    | { __typename: 'InvalidInput', code: ErrorCode }
    | { __typename: 'ProblemFailure', code: ErrorCode }
    | { __typename: 'RequestSignInLinkPayload' }
   };

export type AccountPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountPageQuery = { account: { name: string | null, email: string | null, assurance: AssuranceLevel, method: string, temporary: boolean, createdAt: string, servedOnPortal: boolean, servedInMailbox: boolean | null, details: Array<{ name: string, text: string }> } | null, ownCases: Array<{ reference: string, title: string, stateText: string, nextStep: string, receivedAt: string, unread: boolean, papers: Array<{ title: string, path: string }>, payment: { reference: string, settled: boolean, nextDueOn: string | null, open: { text: string }, total: { text: string }, receipts: Array<{ paidAt: string, path: string, amount: { text: string } }> } | null }>, ownDrafts: Array<{ id: string, title: string, savedAt: string, deleteOn: string }> };

export type DeclareServingMutationVariables = Exact<{
  input: DeclareServingInput;
}>;


export type DeclareServingMutation = { declareServing:
    | { __typename: 'DeclareServingPayload' }
    | { __typename: 'InvalidInput', code: ErrorCode }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type ForgetDetailsMutationVariables = Exact<{ [key: string]: never; }>;


export type ForgetDetailsMutation = { forgetDetails:
    | { __typename: 'ForgetDetailsPayload' }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type DraftStateFragment = { serviceCode: string, version: number, followUp: string | null, title: string, answers: unknown, savedAt: string, deleteOn: string, withdrawn: boolean, form: unknown, stoppedPage: string | null, stoppedIndex: number, mayRemember: boolean, otherWays: Array<FilingWay>, pages: Array<{ id: string, title: string, complete: boolean, index: number, stamp: string }>, files: Array<{ id: string, state: UploadState }>, typed: Array<{ page: string, index: number, inputs: unknown }>, refusedFiles: Array<{ id: string, name: string, path: string }>, resume: { link: string, accessCode: string, email: string | null } | null, estimate: { note: string, lines: Array<{ label: string, detail: string, amount: { text: string } }>, total: { text: string }, dues: Array<{ dueOn: string, amount: { text: string } }> } | null, filing: { way: FilingWay, text: string, identified: boolean } | null, submitted: { reference: string, accessCode: string, receivedAt: string, expectedOn: string, email: string | null, copyPath: string | null } | null };

export type DraftInProgressQueryVariables = Exact<{
  token: string;
}>;


export type DraftInProgressQuery = { draft: { serviceCode: string, version: number, followUp: string | null, title: string, answers: unknown, savedAt: string, deleteOn: string, withdrawn: boolean, form: unknown, stoppedPage: string | null, stoppedIndex: number, mayRemember: boolean, otherWays: Array<FilingWay>, pages: Array<{ id: string, title: string, complete: boolean, index: number, stamp: string }>, files: Array<{ id: string, state: UploadState }>, typed: Array<{ page: string, index: number, inputs: unknown }>, refusedFiles: Array<{ id: string, name: string, path: string }>, resume: { link: string, accessCode: string, email: string | null } | null, estimate: { note: string, lines: Array<{ label: string, detail: string, amount: { text: string } }>, total: { text: string }, dues: Array<{ dueOn: string, amount: { text: string } }> } | null, filing: { way: FilingWay, text: string, identified: boolean } | null, submitted: { reference: string, accessCode: string, receivedAt: string, expectedOn: string, email: string | null, copyPath: string | null } | null } | null };

export type ServiceTitleQueryVariables = Exact<{
  code: string;
}>;


export type ServiceTitleQuery = { service: { code: string, title: string, deed: string, assurance: AssuranceLevel, availability: ServiceAvailability, processingText: string, afterwards: Array<string> } | null };

export type ServiceWaysQueryVariables = Exact<{
  code: string;
}>;


export type ServiceWaysQuery = { service: { code: string, otherWays: Array<string>, untranslated: Array<string>, office: { code: string, name: string, street: string, postalCode: string, city: string, phone: string, email: string, openNow: boolean, openText: string, hours: Array<{ weekday: number, name: string, spans: Array<string> }> } } | null };

export type StartDraftMutationVariables = Exact<{
  input: StartDraftInput;
}>;


export type StartDraftMutation = { startDraft:
    | { __typename: 'ProblemFailure', code: ErrorCode }
    | { __typename: 'StartDraftPayload', token: string, firstPage: string }
   };

export type SaveDraftPageMutationVariables = Exact<{
  input: SaveDraftPageInput;
}>;


export type SaveDraftPageMutation = { saveDraftPage:
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string, params: unknown }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
    | { __typename: 'SaveDraftPagePayload', nextPage: string | null, nextIndex: number | null }
    | { __typename: 'StoppedPayload', title: string, text: string, alternatives: Array<string>, office: { name: string, address: string, url: string | null } | null }
   };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitApplicationInput;
}>;


export type SubmitApplicationMutation = { submitApplication:
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string, params: unknown }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
    | { __typename: 'StoppedPayload', title: string, text: string, alternatives: Array<string>, page: string, office: { name: string, address: string, url: string | null } | null }
    | { __typename: 'SubmitApplicationPayload', submission: { reference: string } }
   };

export type ApplicationFormQueryVariables = Exact<{
  serviceCode: string;
}>;


export type ApplicationFormQuery = { applicationForm: unknown, service: { deed: string } | null };

export type KeepDraftForLaterMutationVariables = Exact<{
  input: KeepDraftForLaterInput;
}>;


export type KeepDraftForLaterMutation = { keepDraftForLater:
    | { __typename: 'InvalidInput', code: ErrorCode }
    | { __typename: 'KeepDraftForLaterPayload', mailed: boolean | null }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type ResumeDraftMutationVariables = Exact<{
  input: ResumeDraftInput;
}>;


export type ResumeDraftMutation = { resumeDraft:
    | { __typename: 'InvalidInput', code: ErrorCode }
    | { __typename: 'ProblemFailure', code: ErrorCode }
    | { __typename: 'ResumeDraftPayload', token: string, serviceCode: string }
    | { __typename: 'WaitFailure', code: ErrorCode, until: string }
   };

export type ResumeOwnDraftMutationVariables = Exact<{
  input: OwnDraftInput;
}>;


export type ResumeOwnDraftMutation = { resumeOwnDraft:
    | { __typename: 'InvalidInput', code: ErrorCode }
    | { __typename: 'ProblemFailure', code: ErrorCode }
    | { __typename: 'ResumeDraftPayload', token: string, serviceCode: string }
    | { __typename: 'WaitFailure', code: ErrorCode, until: string }
   };

type OpenedDraft_InvalidInput_Fragment = { __typename: 'InvalidInput', code: ErrorCode };

type OpenedDraft_ProblemFailure_Fragment = { __typename: 'ProblemFailure', code: ErrorCode };

type OpenedDraft_ResumeDraftPayload_Fragment = { __typename: 'ResumeDraftPayload', token: string, serviceCode: string };

type OpenedDraft_WaitFailure_Fragment = { __typename: 'WaitFailure', code: ErrorCode, until: string };

export type OpenedDraftFragment =
  | OpenedDraft_InvalidInput_Fragment
  | OpenedDraft_ProblemFailure_Fragment
  | OpenedDraft_ResumeDraftPayload_Fragment
  | OpenedDraft_WaitFailure_Fragment
;

export type DiscardDraftMutationVariables = Exact<{
  input: DiscardDraftInput;
}>;


export type DiscardDraftMutation = { discardDraft:
    | { __typename: 'DiscardDraftPayload' }
    | { __typename: 'InvalidInput', code: ErrorCode }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type DiscardOwnDraftMutationVariables = Exact<{
  input: OwnDraftInput;
}>;


export type DiscardOwnDraftMutation = { discardOwnDraft:
    | { __typename: 'DiscardDraftPayload' }
    | { __typename: 'InvalidInput', code: ErrorCode }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

type DiscardedDraft_DiscardDraftPayload_Fragment = { __typename: 'DiscardDraftPayload' };

type DiscardedDraft_InvalidInput_Fragment = { __typename: 'InvalidInput', code: ErrorCode };

type DiscardedDraft_ProblemFailure_Fragment = { __typename: 'ProblemFailure', code: ErrorCode };

export type DiscardedDraftFragment =
  | DiscardedDraft_DiscardDraftPayload_Fragment
  | DiscardedDraft_InvalidInput_Fragment
  | DiscardedDraft_ProblemFailure_Fragment
;

export type OwnDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDraftsQuery = { account: { name: string | null } | null, ownDrafts: Array<{ id: string, title: string, savedAt: string, deleteOn: string }> };

export type PayableQueryVariables = Exact<{
  reference: string;
}>;


export type PayableQuery = { payable: { reference: string, purpose: string, payee: string, settled: boolean, total: { cents: number, text: string }, takenBack: { cents: number, text: string }, open: { text: string }, dues: Array<{ id: string | null, dueOn: string, amount: { text: string }, open: { cents: number, text: string } }>, methods: Array<{ code: string, title: string, text: string, language: string }>, bankTransfer: { payee: string, iban: string, bic: string, reference: string } } | null };

export type PaymentStateFragment = { state: PaymentState, owed: boolean, purpose: string, reference: string, startedAt: string, paidAt: string | null, receiptPath: string | null, redirectUrl: string | null, amount: { text: string }, leftOver: { cents: number, text: string } };

export type PaymentByTokenQueryVariables = Exact<{
  token: string;
}>;


export type PaymentByTokenQuery = { payment: { state: PaymentState, owed: boolean, purpose: string, reference: string, startedAt: string, paidAt: string | null, receiptPath: string | null, redirectUrl: string | null, amount: { text: string }, leftOver: { cents: number, text: string } } | null };

export type StartPaymentMutationVariables = Exact<{
  input: StartPaymentInput;
}>;


export type StartPaymentMutation = { startPayment:
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string, params: unknown }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
    | { __typename: 'StartPaymentPayload', token: string, redirectUrl: string }
   };

export type RefreshPaymentMutationVariables = Exact<{
  input: RefreshPaymentInput;
}>;


export type RefreshPaymentMutation = { refreshPayment:
    | { __typename: 'ProblemFailure', code: ErrorCode }
    | { __typename: 'RefreshPaymentPayload', payment: { state: PaymentState, owed: boolean, purpose: string, reference: string, startedAt: string, paidAt: string | null, receiptPath: string | null, redirectUrl: string | null, amount: { text: string }, leftOver: { cents: number, text: string } } }
   };

export type PermitCheckQueryVariables = Exact<{
  code: string;
  plate: string;
}>;


export type PermitCheckQuery = { permitCheck: { valid: boolean } };

export type ServiceCardFragment = { code: string, title: string, deed: string, summary: string, availability: ServiceAvailability, feeText: string, durationText: string, untranslated: Array<string> };

export type AllServicesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AllServicesQuery = { services: { totalCount: number, edges: Array<{ node: { code: string, title: string, deed: string, summary: string, availability: ServiceAvailability, feeText: string, durationText: string, untranslated: Array<string> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SearchServicesQueryVariables = Exact<{
  query: string;
  first: number;
}>;


export type SearchServicesQuery = { searchServices: { totalCount: number, edges: Array<{ node: { code: string, title: string, deed: string, summary: string, availability: ServiceAvailability, feeText: string, durationText: string, untranslated: Array<string> } }> } };

export type ServicePageQueryVariables = Exact<{
  code: string;
}>;


export type ServicePageQuery = { service: { processingText: string, needs: Array<string>, assurance: AssuranceLevel, assuranceText: string, whoMay: Array<string>, afterwards: Array<string>, otherWays: Array<string>, legalBasis: Array<string>, startable: boolean, linkInputs: Array<string>, code: string, title: string, deed: string, summary: string, availability: ServiceAvailability, feeText: string, durationText: string, untranslated: Array<string>, feeDetails: Array<{ label: string, amount: string }>, office: { code: string, name: string, street: string, postalCode: string, city: string, phone: string, email: string, openNow: boolean, openText: string, hours: Array<{ weekday: number, name: string, spans: Array<string> }> }, elsewhere: { organisation: string, url: string, reason: string } | null, windows: Array<{ name: string, day: string, papersFrom: string, opensAt: string, closesAt: string, lastChanceAt: string, state: WindowState, minutesLeft: number | null }>, signLanguage: { place: SignLanguagePlace | null, serviceCode: string | null, title: string, untranslated: Array<string>, seconds: number, size: number, path: string, mediaType: string, posterPath: string, width: number, height: number, captionsPath: string, transcript: Array<string> } | null } | null };

export type CaseStatusPartsFragment = { reference: string, serviceCode: string, serviceTitle: string, state: CaseState, stateText: string, nextStep: string, whoMoves: WhoMoves, receivedAt: string, expectedOn: string | null, paymentReference: string | null, mayWithdraw: boolean, mayRate: boolean, hasNotice: boolean, papers: Array<{ kind: CasePaperKind, title: string, path: string }>, timeline: Array<{ at: string | null, title: string, text: string, done: boolean }>, messages: Array<{ id: string, fromOffice: boolean, author: string | null, text: string, sentAt: string, readAt: string | null, files: Array<{ name: string, size: number, state: UploadState, path: string | null }> }>, correction: { id: string, reason: string, askedAt: string, fields: Array<string>, answers: unknown, form: unknown } | null, followUps: Array<{ code: string, title: string }>, withdrawalFee: { text: string } | null };

export type CaseStatusQueryVariables = Exact<{
  reference: string;
  accessCode: string;
}>;


export type CaseStatusQuery = { caseStatus: { reference: string, serviceCode: string, serviceTitle: string, state: CaseState, stateText: string, nextStep: string, whoMoves: WhoMoves, receivedAt: string, expectedOn: string | null, paymentReference: string | null, mayWithdraw: boolean, mayRate: boolean, hasNotice: boolean, papers: Array<{ kind: CasePaperKind, title: string, path: string }>, timeline: Array<{ at: string | null, title: string, text: string, done: boolean }>, messages: Array<{ id: string, fromOffice: boolean, author: string | null, text: string, sentAt: string, readAt: string | null, files: Array<{ name: string, size: number, state: UploadState, path: string | null }> }>, correction: { id: string, reason: string, askedAt: string, fields: Array<string>, answers: unknown, form: unknown } | null, followUps: Array<{ code: string, title: string }>, withdrawalFee: { text: string } | null } | null };

export type OwnCaseQueryVariables = Exact<{
  reference: string;
}>;


export type OwnCaseQuery = { ownCase: { reference: string, serviceCode: string, serviceTitle: string, state: CaseState, stateText: string, nextStep: string, whoMoves: WhoMoves, receivedAt: string, expectedOn: string | null, paymentReference: string | null, mayWithdraw: boolean, mayRate: boolean, hasNotice: boolean, papers: Array<{ kind: CasePaperKind, title: string, path: string }>, timeline: Array<{ at: string | null, title: string, text: string, done: boolean }>, messages: Array<{ id: string, fromOffice: boolean, author: string | null, text: string, sentAt: string, readAt: string | null, files: Array<{ name: string, size: number, state: UploadState, path: string | null }> }>, correction: { id: string, reason: string, askedAt: string, fields: Array<string>, answers: unknown, form: unknown } | null, followUps: Array<{ code: string, title: string }>, withdrawalFee: { text: string } | null } | null };

type StatusOutcome_CaseStatusPayload_Fragment = { __typename: 'CaseStatusPayload' };

type StatusOutcome_InvalidInput_Fragment = { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string, params: unknown }> };

type StatusOutcome_ProblemFailure_Fragment = { __typename: 'ProblemFailure', code: ErrorCode };

export type StatusOutcomeFragment =
  | StatusOutcome_CaseStatusPayload_Fragment
  | StatusOutcome_InvalidInput_Fragment
  | StatusOutcome_ProblemFailure_Fragment
;

export type WriteToOfficeMutationVariables = Exact<{
  input: WriteToOfficeInput;
}>;


export type WriteToOfficeMutation = { outcome:
    | { __typename: 'CaseStatusPayload' }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string, params: unknown }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type SendCorrectionMutationVariables = Exact<{
  input: SendCorrectionInput;
}>;


export type SendCorrectionMutation = { outcome:
    | { __typename: 'CaseStatusPayload' }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string, params: unknown }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawApplicationMutation = { outcome:
    | { __typename: 'CaseStatusPayload' }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string, params: unknown }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type StartFollowUpMutationVariables = Exact<{
  input: StartFollowUpInput;
}>;


export type StartFollowUpMutation = { started:
    | { __typename: 'InvalidInput', code: ErrorCode }
    | { __typename: 'ProblemFailure', code: ErrorCode }
    | { __typename: 'StartFollowUpPayload', token: string, serviceCode: string, firstPage: string }
   };

export type RateServiceMutationVariables = Exact<{
  input: RateServiceInput;
}>;


export type RateServiceMutation = { outcome:
    | { __typename: 'CaseStatusPayload' }
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string, params: unknown }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
   };

export type TownFrameQueryVariables = Exact<{ [key: string]: never; }>;


export type TownFrameQuery = { town: { code: string, name: string, officialName: string, portalName: string, locales: Array<string>, untranslated: Array<string>, canonicalHost: string, themePath: string, demonstration: boolean, formTargets: Array<string>, now: string, today: string, logo: { path: string, alt: string }, motif: { path: string, alt: string }, contact: { organisation: string, street: string, postalCode: string, city: string, phone: string, email: string }, offices: Array<{ code: string, name: string, street: string, postalCode: string, city: string, phone: string, email: string, openNow: boolean, openText: string, hours: Array<{ weekday: number, name: string, spans: Array<string> }> }>, legalPages: Array<{ slug: string, title: string }>, signLanguage: Array<{ place: SignLanguagePlace | null }> }, signInMethods: Array<{ code: string }>, account: { name: string | null } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { town: { question: string, greeting: string, serviceCount: number, mostUsed: Array<{ code: string, title: string, deed: string, summary: string, availability: ServiceAvailability, feeText: string, durationText: string, untranslated: Array<string> }>, lifeSituations: Array<{ code: string, title: string, text: string, untranslated: Array<string> }>, news: Array<{ slug: string, title: string, summary: string, publishedOn: string }>, signLanguage: Array<{ place: SignLanguagePlace | null, serviceCode: string | null, title: string, untranslated: Array<string>, seconds: number, size: number, path: string, mediaType: string, posterPath: string, width: number, height: number, captionsPath: string, transcript: Array<string> }>, offices: Array<{ code: string, name: string, street: string, postalCode: string, city: string, phone: string, email: string, openNow: boolean, openText: string, hours: Array<{ weekday: number, name: string, spans: Array<string> }> }> } };

export type ContentPageQueryVariables = Exact<{
  slug: string;
}>;


export type ContentPageQuery = { page: { slug: string, title: string, html: string, updatedOn: string } | null, town: { signLanguage: Array<{ place: SignLanguagePlace | null, serviceCode: string | null, title: string, untranslated: Array<string>, seconds: number, size: number, path: string, mediaType: string, posterPath: string, width: number, height: number, captionsPath: string, transcript: Array<string> }> } };

export type NewsQueryVariables = Exact<{ [key: string]: never; }>;


export type NewsQuery = { town: { news: Array<{ slug: string, title: string, summary: string, publishedOn: string }> } };

export type NewsPageQueryVariables = Exact<{
  slug: string;
}>;


export type NewsPageQuery = { newsItem: { html: string, slug: string, title: string, summary: string, publishedOn: string } | null };

export type LifeSituationPageQueryVariables = Exact<{
  code: string;
}>;


export type LifeSituationPageQuery = { lifeSituation: { code: string, title: string, text: string, untranslated: Array<string>, services: Array<{ code: string, title: string, deed: string, summary: string, availability: ServiceAvailability, feeText: string, durationText: string, untranslated: Array<string> }> } | null };

export type NewsCardFragment = { slug: string, title: string, summary: string, publishedOn: string };

export type OfficeCardFragment = { code: string, name: string, street: string, postalCode: string, city: string, phone: string, email: string, openNow: boolean, openText: string, hours: Array<{ weekday: number, name: string, spans: Array<string> }> };

export type SignLanguagePageQueryVariables = Exact<{ [key: string]: never; }>;


export type SignLanguagePageQuery = { town: { signLanguage: Array<{ place: SignLanguagePlace | null, serviceCode: string | null, title: string, untranslated: Array<string>, seconds: number, size: number, path: string, mediaType: string, posterPath: string, width: number, height: number, captionsPath: string, transcript: Array<string> }> } };

export type SignVideoFragment = { place: SignLanguagePlace | null, serviceCode: string | null, title: string, untranslated: Array<string>, seconds: number, size: number, path: string, mediaType: string, posterPath: string, width: number, height: number, captionsPath: string, transcript: Array<string> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AbsenceOutcomeFragmentDoc = new TypedDocumentString(`
    fragment AbsenceOutcome on AbsencesResult {
  __typename
  ... on InvalidInput {
    code
    fields {
      path
      code
    }
  }
  ... on ProblemFailure {
    code
  }
}
    `, {"fragmentName":"AbsenceOutcome"}) as unknown as TypedDocumentString<AbsenceOutcomeFragment, unknown>;
export const AmountsFragmentDoc = new TypedDocumentString(`
    fragment Amounts on Assessment {
  lines {
    label
    detail
    amount {
      text
    }
  }
  total {
    text
  }
  dues {
    dueOn
    amount {
      text
    }
  }
}
    `, {"fragmentName":"Amounts"}) as unknown as TypedDocumentString<AmountsFragment, unknown>;
export const DeskLetterFragmentDoc = new TypedDocumentString(`
    fragment DeskLetter on Letter {
  id
  state
  subject
  recipient
  pages
  queuedAt
  dispatchedOn
  dispatchedBy
  pdfPath
  caseId
  reference
}
    `, {"fragmentName":"DeskLetter"}) as unknown as TypedDocumentString<DeskLetterFragment, unknown>;
export const CaseOutcomeFragmentDoc = new TypedDocumentString(`
    fragment CaseOutcome on CaseResult {
  __typename
  ... on CasePayload {
    case {
      id
      reference
    }
    nextCaseId
  }
  ... on InvalidInput {
    code
    fields {
      path
      code
    }
  }
  ... on ProblemFailure {
    code
  }
}
    `, {"fragmentName":"CaseOutcome"}) as unknown as TypedDocumentString<CaseOutcomeFragment, unknown>;
export const NamedViewFragmentDoc = new TypedDocumentString(`
    fragment NamedView on SavedView {
  id
  name
  view
  label
  search
  department
  count
  mayChange
}
    `, {"fragmentName":"NamedView"}) as unknown as TypedDocumentString<NamedViewFragment, unknown>;
export const SavedViewsOutcomeFragmentDoc = new TypedDocumentString(`
    fragment SavedViewsOutcome on SavedViewsResult {
  __typename
  ... on SavedViewsPayload {
    savedViews {
      id
    }
  }
  ... on InvalidInput {
    code
    fields {
      path
      code
    }
  }
  ... on ProblemFailure {
    code
  }
}
    `, {"fragmentName":"SavedViewsOutcome"}) as unknown as TypedDocumentString<SavedViewsOutcomeFragment, unknown>;
export const InboxLineFragmentDoc = new TypedDocumentString(`
    fragment InboxLine on Case {
  id
  version
  reference
  serviceTitle
  applicant
  waitingText
  whoMoves
  receivedAt
  dueOn
  dueText
  overdue
  unread
  assignee {
    id
    name
  }
  labels {
    code
    title
  }
}
    `, {"fragmentName":"InboxLine"}) as unknown as TypedDocumentString<InboxLineFragment, unknown>;
export const BulkOutcomesFragmentDoc = new TypedDocumentString(`
    fragment BulkOutcomes on BulkResult {
  __typename
  ... on BulkPayload {
    bulkId
    undoable
    rows {
      reference
      code
    }
  }
  ... on InvalidInput {
    code
    fields {
      path
      code
    }
  }
  ... on ProblemFailure {
    code
  }
}
    `, {"fragmentName":"BulkOutcomes"}) as unknown as TypedDocumentString<BulkOutcomesFragment, unknown>;
export const FilingOutcomeFragmentDoc = new TypedDocumentString(`
    fragment FilingOutcome on FilingResult {
  __typename
  ... on FilingPayload {
    token
    serviceCode
  }
  ... on WaitFailure {
    code
    until
  }
  ... on InvalidInput {
    code
    fields {
      path
      code
    }
  }
  ... on ProblemFailure {
    code
  }
}
    `, {"fragmentName":"FilingOutcome"}) as unknown as TypedDocumentString<FilingOutcomeFragment, unknown>;
export const DeskPrintRunFragmentDoc = new TypedDocumentString(`
    fragment DeskPrintRun on PrintRun {
  id
  madeAt
  path
  waiting
  letters {
    id
    recipient
    subject
    reference
    dispatchedOn
  }
}
    `, {"fragmentName":"DeskPrintRun"}) as unknown as TypedDocumentString<DeskPrintRunFragment, unknown>;
export const DraftStateFragmentDoc = new TypedDocumentString(`
    fragment DraftState on Draft {
  serviceCode
  version
  followUp
  title
  answers
  savedAt
  deleteOn
  withdrawn
  form
  pages {
    id
    title
    complete
    index
    stamp
  }
  files {
    id
    state
  }
  typed {
    page
    index
    inputs
  }
  refusedFiles {
    id
    name
    path
  }
  stoppedPage
  stoppedIndex
  resume {
    link
    accessCode
    email
  }
  estimate {
    lines {
      label
      detail
      amount {
        text
      }
    }
    total {
      text
    }
    dues {
      dueOn
      amount {
        text
      }
    }
    note
  }
  mayRemember
  filing {
    way
    text
    identified
  }
  otherWays
  submitted {
    reference
    accessCode
    receivedAt
    expectedOn
    email
    copyPath
  }
}
    `, {"fragmentName":"DraftState"}) as unknown as TypedDocumentString<DraftStateFragment, unknown>;
export const OpenedDraftFragmentDoc = new TypedDocumentString(`
    fragment OpenedDraft on ResumeDraftResult {
  __typename
  ... on ResumeDraftPayload {
    token
    serviceCode
  }
  ... on WaitFailure {
    code
    until
  }
  ... on InvalidInput {
    code
  }
  ... on ProblemFailure {
    code
  }
}
    `, {"fragmentName":"OpenedDraft"}) as unknown as TypedDocumentString<OpenedDraftFragment, unknown>;
export const DiscardedDraftFragmentDoc = new TypedDocumentString(`
    fragment DiscardedDraft on DiscardDraftResult {
  __typename
  ... on InvalidInput {
    code
  }
  ... on ProblemFailure {
    code
  }
}
    `, {"fragmentName":"DiscardedDraft"}) as unknown as TypedDocumentString<DiscardedDraftFragment, unknown>;
export const PaymentStateFragmentDoc = new TypedDocumentString(`
    fragment PaymentState on Payment {
  state
  amount {
    text
  }
  leftOver {
    cents
    text
  }
  owed
  purpose
  reference
  startedAt
  paidAt
  receiptPath
  redirectUrl
}
    `, {"fragmentName":"PaymentState"}) as unknown as TypedDocumentString<PaymentStateFragment, unknown>;
export const ServiceCardFragmentDoc = new TypedDocumentString(`
    fragment ServiceCard on Service {
  code
  title
  deed
  summary
  availability
  feeText
  durationText
  untranslated
}
    `, {"fragmentName":"ServiceCard"}) as unknown as TypedDocumentString<ServiceCardFragment, unknown>;
export const CaseStatusPartsFragmentDoc = new TypedDocumentString(`
    fragment CaseStatusParts on CaseStatus {
  reference
  serviceCode
  serviceTitle
  state
  stateText
  nextStep
  whoMoves
  receivedAt
  expectedOn
  papers {
    kind
    title
    path
  }
  paymentReference
  timeline {
    at
    title
    text
    done
  }
  messages {
    id
    fromOffice
    author
    text
    sentAt
    readAt
    files {
      name
      size
      state
      path
    }
  }
  correction {
    id
    reason
    askedAt
    fields
    answers
    form
  }
  followUps {
    code
    title
  }
  mayWithdraw
  withdrawalFee {
    text
  }
  mayRate
  hasNotice
}
    `, {"fragmentName":"CaseStatusParts"}) as unknown as TypedDocumentString<CaseStatusPartsFragment, unknown>;
export const StatusOutcomeFragmentDoc = new TypedDocumentString(`
    fragment StatusOutcome on CaseStatusResult {
  __typename
  ... on InvalidInput {
    code
    fields {
      path
      code
      params
    }
  }
  ... on ProblemFailure {
    code
  }
}
    `, {"fragmentName":"StatusOutcome"}) as unknown as TypedDocumentString<StatusOutcomeFragment, unknown>;
export const NewsCardFragmentDoc = new TypedDocumentString(`
    fragment NewsCard on NewsItem {
  slug
  title
  summary
  publishedOn
}
    `, {"fragmentName":"NewsCard"}) as unknown as TypedDocumentString<NewsCardFragment, unknown>;
export const OfficeCardFragmentDoc = new TypedDocumentString(`
    fragment OfficeCard on Office {
  code
  name
  street
  postalCode
  city
  phone
  email
  hours {
    weekday
    name
    spans
  }
  openNow
  openText
}
    `, {"fragmentName":"OfficeCard"}) as unknown as TypedDocumentString<OfficeCardFragment, unknown>;
export const SignVideoFragmentDoc = new TypedDocumentString(`
    fragment SignVideo on SignLanguageVideo {
  place
  serviceCode
  title
  untranslated
  seconds
  size
  path
  mediaType
  posterPath
  width
  height
  captionsPath
  transcript
}
    `, {"fragmentName":"SignVideo"}) as unknown as TypedDocumentString<SignVideoFragment, unknown>;
export const AbsencePageDocument = {"__meta__":{"hash":"b539101b75950c435f530659cdb249086afd8a43917ddb94f1e91428db1062a2"}} as unknown as TypedDocumentString<AbsencePageQuery, AbsencePageQueryVariables>;
export const DeclareAbsenceDocument = {"__meta__":{"hash":"10805e330602bd061fe9a9096bbd624bfc8109e1e030ba0e067bdcec4b42d59d"}} as unknown as TypedDocumentString<DeclareAbsenceMutation, DeclareAbsenceMutationVariables>;
export const EndAbsenceDocument = {"__meta__":{"hash":"f83ae7db7c3cac9de10d68129717a6e79b68b14f7fec103504901bf7631a132b"}} as unknown as TypedDocumentString<EndAbsenceMutation, EndAbsenceMutationVariables>;
export const DeskCaseDocument = {"__meta__":{"hash":"c30f43a5cae8c2c487df43a42f1973d51789eb6b1ecded58c7c75768c8bd905c"}} as unknown as TypedDocumentString<DeskCaseQuery, DeskCaseQueryVariables>;
export const DeskPeopleDocument = {"__meta__":{"hash":"cb5e7b218ab6c4fff3a6769a00586cca517d06979ac64802438958b9fd93da29"}} as unknown as TypedDocumentString<DeskPeopleQuery, DeskPeopleQueryVariables>;
export const CasePreviewDocument = {"__meta__":{"hash":"253ec1a9e8f69746c085201730c88b96499ffb860ce2af2e7ccbe57d0beb3eca"}} as unknown as TypedDocumentString<CasePreviewQuery, CasePreviewQueryVariables>;
export const TakeCaseDocument = {"__meta__":{"hash":"fbfa508e1f53abd53fa0ec167a74880f3ed9c38126629d3d15b9198ae0cd98e4"}} as unknown as TypedDocumentString<TakeCaseMutation, TakeCaseMutationVariables>;
export const AssessCaseDocument = {"__meta__":{"hash":"0f5384f3807b5983712d546f04bc2b29efbf1c37ab7a7843cab3361e1b991d94"}} as unknown as TypedDocumentString<AssessCaseMutation, AssessCaseMutationVariables>;
export const ReviseAssessmentDocument = {"__meta__":{"hash":"c4ef5aceac54be92af3133dacec41bca773e1770a9d7ff0e685106a92e201972"}} as unknown as TypedDocumentString<ReviseAssessmentMutation, ReviseAssessmentMutationVariables>;
export const IssueNoticeDocument = {"__meta__":{"hash":"c9e801b88c14f162d638b55df5c83f2a72040ca6c6479df99be7ab15b070b8d8"}} as unknown as TypedDocumentString<IssueNoticeMutation, IssueNoticeMutationVariables>;
export const ReleaseCaseDocument = {"__meta__":{"hash":"af40db456e0fb3f14b63ede43ef4851c2b1836b3e378ddec7db7a56513861bfd"}} as unknown as TypedDocumentString<ReleaseCaseMutation, ReleaseCaseMutationVariables>;
export const ReturnPermitDocument = {"__meta__":{"hash":"40fbc1646459be1316bb498aa8061204e717fc43f9ffc31c3dc7c78d20175c82"}} as unknown as TypedDocumentString<ReturnPermitMutation, ReturnPermitMutationVariables>;
export const CompleteCaseDocument = {"__meta__":{"hash":"9ee8fc9d5a695466abd25c222a47acf3d6192f0fae2a5e6c453355bdfc4d13c6"}} as unknown as TypedDocumentString<CompleteCaseMutation, CompleteCaseMutationVariables>;
export const AddCaseNoteDocument = {"__meta__":{"hash":"8ccee8e0f99a3a6a4f0cd53240f7c70bb03958766941cbfde8c98d892b85d0ce"}} as unknown as TypedDocumentString<AddCaseNoteMutation, AddCaseNoteMutationVariables>;
export const SendCaseMessageDocument = {"__meta__":{"hash":"eb88c5ad827e8c484bde98993308ed5fc753e847d27f7a00d6276c4f2b699d0e"}} as unknown as TypedDocumentString<SendCaseMessageMutation, SendCaseMessageMutationVariables>;
export const AskCorrectionDocument = {"__meta__":{"hash":"e2de992b23b64b78ddee6dc3387eb47d1441f56a141508a39bb734f3b23807fe"}} as unknown as TypedDocumentString<AskCorrectionMutation, AskCorrectionMutationVariables>;
export const ResumeCaseDocument = {"__meta__":{"hash":"1f465da10c24c3a8bca820f82e4d686705f16f8f1906b73dbedde491bb83aa6d"}} as unknown as TypedDocumentString<ResumeCaseMutation, ResumeCaseMutationVariables>;
export const SettleCorrectionDocument = {"__meta__":{"hash":"2b1ec9e7b4d66750b1498a278e83c6cdda2a7789d6d6ef6f678da8d6a2fe3708"}} as unknown as TypedDocumentString<SettleCorrectionMutation, SettleCorrectionMutationVariables>;
export const ReissueNoticeDocument = {"__meta__":{"hash":"add3c6e017be9ba0b03eda0635d8106fb91bef2a03c6f219c6aabb6fac272e37"}} as unknown as TypedDocumentString<ReissueNoticeMutation, ReissueNoticeMutationVariables>;
export const ForwardCaseDocument = {"__meta__":{"hash":"63463a6093378cac2ac953c6ea2fef7e37931381a15a12a797889644d365b647"}} as unknown as TypedDocumentString<ForwardCaseMutation, ForwardCaseMutationVariables>;
export const DismissCaseDocument = {"__meta__":{"hash":"9f712f6402dd0fa10aeec1d57a1e346eb243632e7130c8b0053570079010ec00"}} as unknown as TypedDocumentString<DismissCaseMutation, DismissCaseMutationVariables>;
export const ReopenCaseDocument = {"__meta__":{"hash":"a51320cb94d1bf3f487550a71548b438bd94dd17b6593548322cf7bf242586c5"}} as unknown as TypedDocumentString<ReopenCaseMutation, ReopenCaseMutationVariables>;
export const RevokePermitDocument = {"__meta__":{"hash":"0246a7ea4f602e69fd11f60e0e22bd511228a4193089ad8f4ebe4cfc859b1e33"}} as unknown as TypedDocumentString<RevokePermitMutation, RevokePermitMutationVariables>;
export const PostDocumentDocument = {"__meta__":{"hash":"f5b743ee591df0ccf2b0dfbac41cd593be25023e025428b88e326aba8ca6bcc5"}} as unknown as TypedDocumentString<PostDocumentMutation, PostDocumentMutationVariables>;
export const RestrictCaseDocument = {"__meta__":{"hash":"b2f21aabe0b80433573dd53940b7db6480d0250a58032ee1e32d511585a00f47"}} as unknown as TypedDocumentString<RestrictCaseMutation, RestrictCaseMutationVariables>;
export const SetCaseLabelsDocument = {"__meta__":{"hash":"c5a2c93d41e7f340736fff9c5200baac4d916b0f06ed153297421172ae124b39"}} as unknown as TypedDocumentString<SetCaseLabelsMutation, SetCaseLabelsMutationVariables>;
export const DeclareBiasDocument = {"__meta__":{"hash":"c7610cae43a82a02c3c6fad54d1621c934aab318446ba7ab000efbcd29956ea8"}} as unknown as TypedDocumentString<DeclareBiasMutation, DeclareBiasMutationVariables>;
export const DeskFrameDocument = {"__meta__":{"hash":"a7a04d6d91b168fab04cc4bf72f42d1275ac61a33a06ac6dd8dbae924d790a1e"}} as unknown as TypedDocumentString<DeskFrameQuery, DeskFrameQueryVariables>;
export const DeskViewsDocument = {"__meta__":{"hash":"6e87955173c369010ea97164dae15869d51f6eeaca0da97199021b2bd0a612f6"}} as unknown as TypedDocumentString<DeskViewsQuery, DeskViewsQueryVariables>;
export const KeepViewDocument = {"__meta__":{"hash":"5e83dfe5b213f5531b126f14d281d50d19a9e042c0b7ca294d8ec2a78a98a930"}} as unknown as TypedDocumentString<KeepViewMutation, KeepViewMutationVariables>;
export const RenameViewDocument = {"__meta__":{"hash":"a30d42dd80e0beb87643a82c5d030d78cf3ed7a138cfb4fce1780f7627211631"}} as unknown as TypedDocumentString<RenameViewMutation, RenameViewMutationVariables>;
export const DeleteViewDocument = {"__meta__":{"hash":"268f8fd0a5606781ca1754114bb9ebffcdc429528087c244d68d5cfe9adf56da"}} as unknown as TypedDocumentString<DeleteViewMutation, DeleteViewMutationVariables>;
export const PermitListsDocument = {"__meta__":{"hash":"890c7272158665a5124c3ea78e89e828ede546147d586dcb84bc8d405f1b01f2"}} as unknown as TypedDocumentString<PermitListsQuery, PermitListsQueryVariables>;
export const InboxDocument = {"__meta__":{"hash":"b72de21c1988e469e2a09bfda29014c5b025a6e7ab805b341d2cbfed56460bdc"}} as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const InboxExportDocument = {"__meta__":{"hash":"8ed8fefb34363531c46d33ee4156b9dd10ed5e257d9ebe95893ec68e85a33515"}} as unknown as TypedDocumentString<InboxExportQuery, InboxExportQueryVariables>;
export const BulkCasesDocument = {"__meta__":{"hash":"b6d9e070c5e6daf6f8bb0b919bd009712305a012a6d7dea7a48c246899775db5"}} as unknown as TypedDocumentString<BulkCasesMutation, BulkCasesMutationVariables>;
export const UndoBulkDocument = {"__meta__":{"hash":"22bb53d5d1cfef8b6a2b5083a960a44c67b61ae09c0d2624c1085c22142ad51b"}} as unknown as TypedDocumentString<UndoBulkMutation, UndoBulkMutationVariables>;
export const TakeInPageDocument = {"__meta__":{"hash":"c68a96d3a26469df7020a105986724c02b3f3304c2050990aacc8ac78be3a312"}} as unknown as TypedDocumentString<TakeInPageQuery, TakeInPageQueryVariables>;
export const EndFilingDocument = {"__meta__":{"hash":"8faaf0044907c820117e18249dd88cc6e6305e9f0229151ef1ac3fa48b530b9c"}} as unknown as TypedDocumentString<EndFilingMutation, EndFilingMutationVariables>;
export const BeginFilingDocument = {"__meta__":{"hash":"1c909148f30e6621882ff59b4479806912f371342239027dc7938b5021f92e56"}} as unknown as TypedDocumentString<BeginFilingMutation, BeginFilingMutationVariables>;
export const GoOnFilingDocument = {"__meta__":{"hash":"493808b993f235768b5bced8802ad7ae77e90e73c2645e3aff34316bdc3e8d6c"}} as unknown as TypedDocumentString<GoOnFilingMutation, GoOnFilingMutationVariables>;
export const HandOversDocument = {"__meta__":{"hash":"3b3c0ae14464e39bd1524eaae24e2ac73a3f633f9a826a341865d2aae088a3f0"}} as unknown as TypedDocumentString<HandOversQuery, HandOversQueryVariables>;
export const MakeHandOverDocument = {"__meta__":{"hash":"c566bdf5cf83caf1b5ecbc6067a91d090c3cdba242c3a698a94534a9d7c74614"}} as unknown as TypedDocumentString<MakeHandOverMutation, MakeHandOverMutationVariables>;
export const ReleaseHandOverDocument = {"__meta__":{"hash":"054dd7c4a1a8f1cf3f5666336aac62f8c4e856dbcdc1e5ee9bb8e52e37bab3e3"}} as unknown as TypedDocumentString<ReleaseHandOverMutation, ReleaseHandOverMutationVariables>;
export const PrintQueueDocument = {"__meta__":{"hash":"cc25550f872b2d75a5c261943164383eb9d8334eea421ce0103e0ab45602c459"}} as unknown as TypedDocumentString<PrintQueueQuery, PrintQueueQueryVariables>;
export const PrintRunDocument = {"__meta__":{"hash":"b0d84d5816da4e2f0d6b425802101a34d524288a1392c16d26885c67e6b435d8"}} as unknown as TypedDocumentString<PrintRunQuery, PrintRunQueryVariables>;
export const MakePrintRunDocument = {"__meta__":{"hash":"67daffbbb75e0c03990560dd21f346df13d60fc2796620dbf9b873b11733e927"}} as unknown as TypedDocumentString<MakePrintRunMutation, MakePrintRunMutationVariables>;
export const DispatchLettersDocument = {"__meta__":{"hash":"8c0f284af5a31c26e0112d80e654e5b651dc5035f71ec73e15bfaff1de52e489"}} as unknown as TypedDocumentString<DispatchLettersMutation, DispatchLettersMutationVariables>;
export const RatedServicesDocument = {"__meta__":{"hash":"9680911b15dd265f811fa03df7b2b991d92ab8263ae3dbeac19c77fc345847b8"}} as unknown as TypedDocumentString<RatedServicesQuery, RatedServicesQueryVariables>;
export const SignInPageDocument = {"__meta__":{"hash":"6b7cd5502255e0e88c3277583904205941fbf9e9fc3a964d4ce280ecb79580d4"}} as unknown as TypedDocumentString<SignInPageQuery, SignInPageQueryVariables>;
export const SignInForwardPageDocument = {"__meta__":{"hash":"03e6a853110ea282045c23f2dffff9f3765c758b65128e4f0fb9d30aa9c379aa"}} as unknown as TypedDocumentString<SignInForwardPageQuery, SignInForwardPageQueryVariables>;
export const SignInLinkPageDocument = {"__meta__":{"hash":"cd1c33e39734e94ed5eb280c0d07453cd2d7114dacef4f1d6ce59de0cce30140"}} as unknown as TypedDocumentString<SignInLinkPageQuery, SignInLinkPageQueryVariables>;
export const RequestSignInLinkDocument = {"__meta__":{"hash":"5fe03b8822adcda090a9d1d5c9e87f72d8b23cf6969978d013256957028b4a53"}} as unknown as TypedDocumentString<RequestSignInLinkMutation, RequestSignInLinkMutationVariables>;
export const AccountPageDocument = {"__meta__":{"hash":"09941cacdd75b0ffa5bea65622396a07a459094ea483c3aeec7bb9bb1a321bde"}} as unknown as TypedDocumentString<AccountPageQuery, AccountPageQueryVariables>;
export const DeclareServingDocument = {"__meta__":{"hash":"c34e42b242e9d634f2c88738318aee6b8505d383cc1640862578b699337b48e7"}} as unknown as TypedDocumentString<DeclareServingMutation, DeclareServingMutationVariables>;
export const ForgetDetailsDocument = {"__meta__":{"hash":"6dde2c95a0e96abb30652eaf6e199178424eb28c8bf7bed9e6c0546ed2ad4149"}} as unknown as TypedDocumentString<ForgetDetailsMutation, ForgetDetailsMutationVariables>;
export const DraftInProgressDocument = {"__meta__":{"hash":"e9d700404b7152f88b81080fb012085869e976c8c5bb54e97f8ccf159d1492af"}} as unknown as TypedDocumentString<DraftInProgressQuery, DraftInProgressQueryVariables>;
export const ServiceTitleDocument = {"__meta__":{"hash":"88cb80559e46edb473b1603ef795cd6398158dc6453ff3e15488d45056bcd262"}} as unknown as TypedDocumentString<ServiceTitleQuery, ServiceTitleQueryVariables>;
export const ServiceWaysDocument = {"__meta__":{"hash":"1f0ddc012a3eb0cdc8856ee45dcdfc218edfa292c92f57275ddfdd61457009e6"}} as unknown as TypedDocumentString<ServiceWaysQuery, ServiceWaysQueryVariables>;
export const StartDraftDocument = {"__meta__":{"hash":"e312aeed42e45023f143d49a741843803fb4d25436b982fbeaa5cb7bca49515c"}} as unknown as TypedDocumentString<StartDraftMutation, StartDraftMutationVariables>;
export const SaveDraftPageDocument = {"__meta__":{"hash":"1d1edf9bb65869635501f6bf9b033cc32f4eafb010503a136ca10dca8212acfc"}} as unknown as TypedDocumentString<SaveDraftPageMutation, SaveDraftPageMutationVariables>;
export const SubmitApplicationDocument = {"__meta__":{"hash":"a4247837da847cc82a7172ba881e1c71832c559dcd92cc0e0780a263153e019a"}} as unknown as TypedDocumentString<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const ApplicationFormDocument = {"__meta__":{"hash":"cbcf012661e52bffbc28d0bfcfe38706e035ee50e3bfafabdc839af6fa738ca1"}} as unknown as TypedDocumentString<ApplicationFormQuery, ApplicationFormQueryVariables>;
export const KeepDraftForLaterDocument = {"__meta__":{"hash":"c51465ecbfce140bc634aa0fa2d534bd3e94c9dea7185dc4f31235d98311a007"}} as unknown as TypedDocumentString<KeepDraftForLaterMutation, KeepDraftForLaterMutationVariables>;
export const ResumeDraftDocument = {"__meta__":{"hash":"1479d42b61c8895aad6841b8f53185f2f82a4dc2897849f55b871ec1e63f3ea3"}} as unknown as TypedDocumentString<ResumeDraftMutation, ResumeDraftMutationVariables>;
export const ResumeOwnDraftDocument = {"__meta__":{"hash":"2cd51dd161fe3c2e66ce84319a12a8d3c206d74832161afe88351c32ac9969c8"}} as unknown as TypedDocumentString<ResumeOwnDraftMutation, ResumeOwnDraftMutationVariables>;
export const DiscardDraftDocument = {"__meta__":{"hash":"40504fc28a6d8246640ac6d67dff0e3994dffa9506afb9323ba3adf715549b61"}} as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const DiscardOwnDraftDocument = {"__meta__":{"hash":"e2a6a8276ce194c2aaf4d590dd04d925060e6352f73738f71682cc6b72713a96"}} as unknown as TypedDocumentString<DiscardOwnDraftMutation, DiscardOwnDraftMutationVariables>;
export const OwnDraftsDocument = {"__meta__":{"hash":"4d5aabc34f0613093923d60580dfbdc68b6c92c2e694286c3c244126a00a9752"}} as unknown as TypedDocumentString<OwnDraftsQuery, OwnDraftsQueryVariables>;
export const PayableDocument = {"__meta__":{"hash":"affbf0a6fe063194012d2878c5b8a2c6dab23d80f9624ae9432837b4c1f8301d"}} as unknown as TypedDocumentString<PayableQuery, PayableQueryVariables>;
export const PaymentByTokenDocument = {"__meta__":{"hash":"1d767752a66d0a946267e6ff4278aa15c1d7521f8ef1069ef215670b8a865568"}} as unknown as TypedDocumentString<PaymentByTokenQuery, PaymentByTokenQueryVariables>;
export const StartPaymentDocument = {"__meta__":{"hash":"67de3f68e69693c7bc7f969cb3e24ea8455cd4856eb0ba3cee28164c6b521256"}} as unknown as TypedDocumentString<StartPaymentMutation, StartPaymentMutationVariables>;
export const RefreshPaymentDocument = {"__meta__":{"hash":"ff4374137c869f065e7afda73e79135a3547d96d6f45b9662920f8f7889a2538"}} as unknown as TypedDocumentString<RefreshPaymentMutation, RefreshPaymentMutationVariables>;
export const PermitCheckDocument = {"__meta__":{"hash":"aa566dc985be02e7b32ea7db39bf0318eeb5bed12cf925f064b947b39c1c53cd"}} as unknown as TypedDocumentString<PermitCheckQuery, PermitCheckQueryVariables>;
export const AllServicesDocument = {"__meta__":{"hash":"407596f509136559426a987bd37f1d398bc47b5a2db393f553af096bd5c9da4f"}} as unknown as TypedDocumentString<AllServicesQuery, AllServicesQueryVariables>;
export const SearchServicesDocument = {"__meta__":{"hash":"20fb0e5b1a933bd87bc8fb7b2ea4fedef82d9a1437d7a3c9ec46aae79385ae2b"}} as unknown as TypedDocumentString<SearchServicesQuery, SearchServicesQueryVariables>;
export const ServicePageDocument = {"__meta__":{"hash":"bccb54222e6187ae099edf088ccb8ab429d7831e3016d81d20840c4e930c350f"}} as unknown as TypedDocumentString<ServicePageQuery, ServicePageQueryVariables>;
export const CaseStatusDocument = {"__meta__":{"hash":"423d5fd95e03c86cb14c32ba59dec8efcedd9d401ccdb5a4cc6a1913f420e231"}} as unknown as TypedDocumentString<CaseStatusQuery, CaseStatusQueryVariables>;
export const OwnCaseDocument = {"__meta__":{"hash":"45d100dc29c5e1a0141f118c9579e6aebbe2565485cbd39ef043c324d83029ce"}} as unknown as TypedDocumentString<OwnCaseQuery, OwnCaseQueryVariables>;
export const WriteToOfficeDocument = {"__meta__":{"hash":"8372e0f93749cbe04ab4d6a69f5c4cc601a0351105189128d16133b2fa8e89ae"}} as unknown as TypedDocumentString<WriteToOfficeMutation, WriteToOfficeMutationVariables>;
export const SendCorrectionDocument = {"__meta__":{"hash":"de0c573b987c593b371df0d4c941f26c9b471041d8c79f123c7c47c028d5344a"}} as unknown as TypedDocumentString<SendCorrectionMutation, SendCorrectionMutationVariables>;
export const WithdrawApplicationDocument = {"__meta__":{"hash":"6173f24553b9378aef6cb154d486ab4a34c89bb9a24802c76209e0165a4fa944"}} as unknown as TypedDocumentString<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const StartFollowUpDocument = {"__meta__":{"hash":"0514ca8692dc7b1711804bb8cd9561057f0559f7119771a43f9620af13b66c8f"}} as unknown as TypedDocumentString<StartFollowUpMutation, StartFollowUpMutationVariables>;
export const RateServiceDocument = {"__meta__":{"hash":"352dc03f4b7c22da64ed024e5ebf065739619b2d69465612d82b13d0b731a328"}} as unknown as TypedDocumentString<RateServiceMutation, RateServiceMutationVariables>;
export const TownFrameDocument = {"__meta__":{"hash":"1019e7b7cdefd9cff46d778b261b90d5c5c3eb87ce215bfc1103f77b779df038"}} as unknown as TypedDocumentString<TownFrameQuery, TownFrameQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"58a3b4ccf9fef5b9dd25258cb83ca25284823e183970f859db2d54ff15276008"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const ContentPageDocument = {"__meta__":{"hash":"6d85c7df00d98a98cc480131d45f9e5c04268cae091cc1d29684b110017c7d02"}} as unknown as TypedDocumentString<ContentPageQuery, ContentPageQueryVariables>;
export const NewsDocument = {"__meta__":{"hash":"9f34f81b06795fa042e1dc079b0621c1c048a5543c6ffb33de0a71ec212434f8"}} as unknown as TypedDocumentString<NewsQuery, NewsQueryVariables>;
export const NewsPageDocument = {"__meta__":{"hash":"8f26e00546f08cd29e8c03843eca9e82b0a2ea433067d8814fcbc3f6af66033b"}} as unknown as TypedDocumentString<NewsPageQuery, NewsPageQueryVariables>;
export const LifeSituationPageDocument = {"__meta__":{"hash":"38794415296da38774deebb0f4db1f0fdcf2a5d1f7f08f3de9237966452a2203"}} as unknown as TypedDocumentString<LifeSituationPageQuery, LifeSituationPageQueryVariables>;
export const SignLanguagePageDocument = {"__meta__":{"hash":"4fbe1b5f2623c7b2a19b773cf6970c33f6cfdee2114580cb7eeb6537aaebd1db"}} as unknown as TypedDocumentString<SignLanguagePageQuery, SignLanguagePageQueryVariables>;