/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How sure the town must be who applies. */
export type AssuranceLevel =
  /** The eID. */
  | 'HIGH'
  /** A simple account. */
  | 'LOW'
  /** No login. */
  | 'NONE'
  /** Substantial, as eIDAS says. */
  | 'SUBSTANTIAL';

/** How far a case is. */
export type CaseState =
  /** The notice is made; its letter waits to be posted. */
  | 'ANSWERED'
  /** Rulings are made, amounts are fixed. */
  | 'ASSESSED'
  /** Nobody has to move any more. */
  | 'CLOSED'
  /** The letter was given to the post. */
  | 'DISPATCHED'
  /** Somebody works on it. */
  | 'IN_PROGRESS'
  /** It has arrived. */
  | 'RECEIVED';

/** Why something did not happen. */
export type ErrorCode =
  /** The draft was submitted before. */
  | 'ALREADY_SUBMITTED'
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
  /** Nothing is open. */
  | 'NOTHING_TO_PAY'
  /** There is no such thing, or it may not be seen: the two are not told apart. */
  | 'NOT_FOUND'
  /** The payment provider does not answer; nothing was charged. */
  | 'PROVIDER_UNAVAILABLE'
  /** The town does not offer this service online. */
  | 'SERVICE_NOT_ONLINE'
  /** The thing is in a state in which this does not happen. */
  | 'WRONG_STATE';

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

/** Which payment to ask after. */
export type RefreshPaymentInput = {
  /** Its token. */
  token: string;
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
  /** The draft's token. */
  token: string;
};

/** Whether people can do it here, online. */
export type ServiceAvailability =
  /** Described; the office does it. */
  | 'NOT_ONLINE_YET'
  /** Another authority runs it; the page links there. */
  | 'OFFERED_ELSEWHERE'
  /** From application to result. */
  | 'ONLINE';

/** Which service to apply for. */
export type StartDraftInput = {
  /** Its code. */
  serviceCode: string;
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
  /** The draft's token. */
  token: string;
};

/** Whose turn it is. */
export type WhoMoves =
  /** The citizen's. */
  | 'CITIZEN'
  /** Nobody's. */
  | 'NOBODY'
  /** The town's. */
  | 'OFFICE';

export type DeskFrameQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskFrameQuery = { town: { name: string, officialName: string, themePath: string, demonstration: boolean, today: string, logo: { path: string, alt: string } }, staffMember: { id: string, name: string, roles: Array<string> } | null };

export type DraftStateFragment = { serviceCode: string, version: number, answers: unknown, savedAt: string, form: unknown, pages: Array<{ id: string, title: string, complete: boolean, index: number }>, estimate: { note: string, lines: Array<{ label: string, detail: string, amount: { text: string } }>, total: { text: string }, dues: Array<{ dueOn: string, amount: { text: string } }> } | null, submitted: { reference: string, accessCode: string, receivedAt: string, expectedOn: string, email: string | null } | null };

export type DraftInProgressQueryVariables = Exact<{
  token: string;
}>;


export type DraftInProgressQuery = { draft: { serviceCode: string, version: number, answers: unknown, savedAt: string, form: unknown, pages: Array<{ id: string, title: string, complete: boolean, index: number }>, estimate: { note: string, lines: Array<{ label: string, detail: string, amount: { text: string } }>, total: { text: string }, dues: Array<{ dueOn: string, amount: { text: string } }> } | null, submitted: { reference: string, accessCode: string, receivedAt: string, expectedOn: string, email: string | null } | null } | null };

export type ServiceTitleQueryVariables = Exact<{
  code: string;
}>;


export type ServiceTitleQuery = { service: { code: string, title: string, deed: string, availability: ServiceAvailability, processingText: string, afterwards: Array<string> } | null };

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
   };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitApplicationInput;
}>;


export type SubmitApplicationMutation = { submitApplication:
    | { __typename: 'InvalidInput', code: ErrorCode, fields: Array<{ path: string, code: string, params: unknown }> }
    | { __typename: 'ProblemFailure', code: ErrorCode }
    | { __typename: 'SubmitApplicationPayload', submission: { reference: string } }
   };

export type PayableQueryVariables = Exact<{
  reference: string;
}>;


export type PayableQuery = { payable: { reference: string, purpose: string, payee: string, settled: boolean, total: { text: string }, open: { text: string }, dues: Array<{ id: string | null, dueOn: string, amount: { text: string }, open: { cents: number, text: string } }>, methods: Array<{ code: string, title: string, text: string }>, bankTransfer: { payee: string, iban: string, bic: string, reference: string } } | null };

export type PaymentStateFragment = { state: PaymentState, purpose: string, reference: string, startedAt: string, paidAt: string | null, receiptPath: string | null, redirectUrl: string | null, amount: { text: string } };

export type PaymentByTokenQueryVariables = Exact<{
  token: string;
}>;


export type PaymentByTokenQuery = { payment: { state: PaymentState, purpose: string, reference: string, startedAt: string, paidAt: string | null, receiptPath: string | null, redirectUrl: string | null, amount: { text: string } } | null };

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
    | { __typename: 'RefreshPaymentPayload', payment: { state: PaymentState, purpose: string, reference: string, startedAt: string, paidAt: string | null, receiptPath: string | null, redirectUrl: string | null, amount: { text: string } } }
   };

export type ServiceCardFragment = { code: string, title: string, deed: string, summary: string, availability: ServiceAvailability, feeText: string, durationText: string };

export type AllServicesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AllServicesQuery = { services: { totalCount: number, edges: Array<{ node: { code: string, title: string, deed: string, summary: string, availability: ServiceAvailability, feeText: string, durationText: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SearchServicesQueryVariables = Exact<{
  query: string;
  first: number;
}>;


export type SearchServicesQuery = { searchServices: { totalCount: number, edges: Array<{ node: { code: string, title: string, deed: string, summary: string, availability: ServiceAvailability, feeText: string, durationText: string } }> } };

export type ServicePageQueryVariables = Exact<{
  code: string;
}>;


export type ServicePageQuery = { service: { processingText: string, needs: Array<string>, assurance: AssuranceLevel, assuranceText: string, whoMay: Array<string>, afterwards: Array<string>, otherWays: Array<string>, legalBasis: Array<string>, code: string, title: string, deed: string, summary: string, availability: ServiceAvailability, feeText: string, durationText: string, feeDetails: Array<{ label: string, amount: string }>, office: { code: string, name: string, street: string, postalCode: string, city: string, phone: string, email: string, openNow: boolean, openText: string, hours: Array<{ weekday: number, name: string, spans: Array<string> }> }, elsewhere: { organisation: string, url: string, reason: string } | null } | null };

export type CaseStatusQueryVariables = Exact<{
  reference: string;
  accessCode: string;
}>;


export type CaseStatusQuery = { caseStatus: { reference: string, serviceTitle: string, state: CaseState, stateText: string, nextStep: string, whoMoves: WhoMoves, receivedAt: string, expectedOn: string | null, timeline: Array<{ at: string | null, title: string, text: string, done: boolean }> } | null };

export type TownFrameQueryVariables = Exact<{ [key: string]: never; }>;


export type TownFrameQuery = { town: { code: string, name: string, officialName: string, portalName: string, canonicalHost: string, themePath: string, demonstration: boolean, formTargets: Array<string>, now: string, today: string, logo: { path: string, alt: string }, motif: { path: string, alt: string }, contact: { organisation: string, street: string, postalCode: string, city: string, phone: string, email: string }, offices: Array<{ code: string, name: string, street: string, postalCode: string, city: string, phone: string, email: string, openNow: boolean, openText: string, hours: Array<{ weekday: number, name: string, spans: Array<string> }> }>, legalPages: Array<{ slug: string, title: string }> } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { town: { question: string, greeting: string, serviceCount: number, mostUsed: Array<{ code: string, title: string, deed: string, summary: string, availability: ServiceAvailability, feeText: string, durationText: string }>, offices: Array<{ code: string, name: string, street: string, postalCode: string, city: string, phone: string, email: string, openNow: boolean, openText: string, hours: Array<{ weekday: number, name: string, spans: Array<string> }> }> } };

export type ContentPageQueryVariables = Exact<{
  slug: string;
}>;


export type ContentPageQuery = { page: { slug: string, title: string, html: string, updatedOn: string } | null };

export type OfficeCardFragment = { code: string, name: string, street: string, postalCode: string, city: string, phone: string, email: string, openNow: boolean, openText: string, hours: Array<{ weekday: number, name: string, spans: Array<string> }> };

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
export const DraftStateFragmentDoc = new TypedDocumentString(`
    fragment DraftState on Draft {
  serviceCode
  version
  answers
  savedAt
  form
  pages {
    id
    title
    complete
    index
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
  submitted {
    reference
    accessCode
    receivedAt
    expectedOn
    email
  }
}
    `, {"fragmentName":"DraftState"}) as unknown as TypedDocumentString<DraftStateFragment, unknown>;
export const PaymentStateFragmentDoc = new TypedDocumentString(`
    fragment PaymentState on Payment {
  state
  amount {
    text
  }
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
}
    `, {"fragmentName":"ServiceCard"}) as unknown as TypedDocumentString<ServiceCardFragment, unknown>;
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
export const DeskFrameDocument = {"__meta__":{"hash":"6f0c392602517176a916223f2e923a5c3f51c8dfff460dc1c309f73959306660"}} as unknown as TypedDocumentString<DeskFrameQuery, DeskFrameQueryVariables>;
export const DraftInProgressDocument = {"__meta__":{"hash":"5ecb6f94cda8bdb1e95a4563f81120e09e7d127c03275e423d8f23d5b4d68694"}} as unknown as TypedDocumentString<DraftInProgressQuery, DraftInProgressQueryVariables>;
export const ServiceTitleDocument = {"__meta__":{"hash":"19b1d53c1f2bad00c996df645c47c2b23bdff30a992799f7b893dc0cbfaae06e"}} as unknown as TypedDocumentString<ServiceTitleQuery, ServiceTitleQueryVariables>;
export const StartDraftDocument = {"__meta__":{"hash":"e312aeed42e45023f143d49a741843803fb4d25436b982fbeaa5cb7bca49515c"}} as unknown as TypedDocumentString<StartDraftMutation, StartDraftMutationVariables>;
export const SaveDraftPageDocument = {"__meta__":{"hash":"b626a3be6dabb8e672a28e313c68667a89ce73647bf1d34a7ede22bfeb5cb09a"}} as unknown as TypedDocumentString<SaveDraftPageMutation, SaveDraftPageMutationVariables>;
export const SubmitApplicationDocument = {"__meta__":{"hash":"366be1659c82165a0562ca4c126cd16da82bed55756a5bec5f2ec108a7deca43"}} as unknown as TypedDocumentString<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const PayableDocument = {"__meta__":{"hash":"68ad67c32a9d098efe3c324f823d383a1bc9ca1496b13bd5c9febe33021a5a22"}} as unknown as TypedDocumentString<PayableQuery, PayableQueryVariables>;
export const PaymentByTokenDocument = {"__meta__":{"hash":"6d996eeddf48482d13969b7d14cfed0fc6fcf775da026423756acd99f704f363"}} as unknown as TypedDocumentString<PaymentByTokenQuery, PaymentByTokenQueryVariables>;
export const StartPaymentDocument = {"__meta__":{"hash":"67de3f68e69693c7bc7f969cb3e24ea8455cd4856eb0ba3cee28164c6b521256"}} as unknown as TypedDocumentString<StartPaymentMutation, StartPaymentMutationVariables>;
export const RefreshPaymentDocument = {"__meta__":{"hash":"803ae84801083e3d2d29d9a1443b92f0c08e3e52b10a40892078b3bca0fe9144"}} as unknown as TypedDocumentString<RefreshPaymentMutation, RefreshPaymentMutationVariables>;
export const AllServicesDocument = {"__meta__":{"hash":"245c5b6d6424fd3ced889c71d4b231e3ad2ea38094072a927812622840505e32"}} as unknown as TypedDocumentString<AllServicesQuery, AllServicesQueryVariables>;
export const SearchServicesDocument = {"__meta__":{"hash":"25a2f1b669d8fdafbedffd257f2a7cd00cca7c79ef08747e0e9baa854e277f72"}} as unknown as TypedDocumentString<SearchServicesQuery, SearchServicesQueryVariables>;
export const ServicePageDocument = {"__meta__":{"hash":"dfe458224fe0b5b6f95491c94aba7433cefa1fa92e63f6901d65bf7f748437ce"}} as unknown as TypedDocumentString<ServicePageQuery, ServicePageQueryVariables>;
export const CaseStatusDocument = {"__meta__":{"hash":"6f2ea109dedf49fe7d957c6171039e568eca8fea4d032ac64d86b5c040bd80a4"}} as unknown as TypedDocumentString<CaseStatusQuery, CaseStatusQueryVariables>;
export const TownFrameDocument = {"__meta__":{"hash":"1a0eb5a412fed41767a1a71a946b6101f205013bd6dd62c3f2c57ee06cb358db"}} as unknown as TypedDocumentString<TownFrameQuery, TownFrameQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"de2a00a1baca1adea7f5f56d828f1a3042c98c3d9e386909e119986c6d1bc6a5"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const ContentPageDocument = {"__meta__":{"hash":"0c511a86415a68302a7689d6dcdf0fa638bcf2f26ca97972e85abd7d5061997a"}} as unknown as TypedDocumentString<ContentPageQuery, ContentPageQueryVariables>;