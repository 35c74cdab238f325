import type { Story } from './neighbours.js';

/** A question with something of another town in it. `unknown` looks the same and belongs to nobody. */
export interface ForeignCase {
  /** Which arguments of the schema it answers for. */
  readonly covers: readonly string[];
  readonly query: string;
  readonly theirs: (story: Story) => object;
  readonly unknown: (story: Story) => object;
}

const NOBODY = '01900000-0000-7000-8000-000000000000';
const TOKEN = 'x'.repeat(43);
const PROBLEM = '... on ProblemFailure { code } ... on InvalidInput { code fields { path code params } }';
const CASE = 'case { id reference version state } nextCaseId';

const seen = (name: string, of: (story: Story) => { id: string; version: number }, more: object = {}): ForeignCase => ({
  covers: [`Mutation.${name}(input.caseId)`],
  query: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ${name === 'forwardCase' ? '... on ForwardedPayload { reference }' : `... on CasePayload { ${CASE} }`} ${PROBLEM} } }`,
  theirs: (story) => ({ input: { caseId: of(story).id, version: of(story).version, ...more } }),
  unknown: (story) => ({ input: { caseId: NOBODY, version: of(story).version, ...more } }),
});

const MESSAGE = '01900000-0000-7000-8000-000000000001';

/** What those who applied do with number and code. */
const OWN: readonly (readonly [name: string, more: object, covers: readonly string[]])[] = [
  ['writeToOffice', { messageId: MESSAGE, text: 'Gruß' }, ['messageId', 'text']],
  ['sendCorrection', { corrections: { familyName: 'Gruß' } }, ['corrections']],
  ['withdrawApplication', {}, []],
  ['rateService', { stars: 3, text: '' }, ['stars', 'text']],
];

const own = (name: string, more: object, covers: readonly string[]): ForeignCase => ({
  covers: ['reference', 'accessCode', ...covers].map((argument) => `Mutation.${name}(input.${argument})`),
  query: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ... on CaseStatusPayload { status { reference state } } ${PROBLEM} } }`,
  theirs: ({ received, accessCode }) => ({ input: { reference: received.reference, accessCode, ...more } }),
  unknown: () => ({ input: { reference: '2027-0000-0000', accessCode: '0000-0000-0000', ...more } }),
});

const PAY = `mutation ($input: StartPaymentInput!) { startPayment(input: $input) { __typename ... on StartPaymentPayload { redirectUrl } ${PROBLEM} } }`;
const pay = (input: object) => ({ input: { method: 'demo-bank', dueIds: [], idempotencyKey: crypto.randomUUID(), ...input } });
const STATUS = 'query ($r: String!, $c: String!) { caseStatus(reference: $r, accessCode: $c) { reference state nextStep } }';

/** One case for every argument that can name something of another town; the control asks them at home. */
export const FOREIGN: readonly ForeignCase[] = [
  {
    covers: ['Query.case(id)'],
    query: 'query ($id: ID!) { case(id: $id) { reference applicant summary { title } history { text } notice { id } assessment { total { cents } } payment { reference } } }',
    theirs: ({ dispatched }) => ({ id: dispatched.id }),
    unknown: () => ({ id: NOBODY }),
  },
  {
    covers: ['Case.preview(rulings.key)', 'Case.preview(rulings.decision)', 'Case.preview(rulings.reason)'],
    query: 'query ($id: ID!) { case(id: $id) { preview(rulings: []) { total { cents } } rulingsDue { key } } }',
    theirs: ({ received }) => ({ id: received.id }),
    unknown: () => ({ id: NOBODY }),
  },
  {
    covers: ['Query.caseStatus(reference)', 'Query.caseStatus(accessCode)'],
    query: STATUS,
    theirs: ({ received, accessCode }) => ({ r: received.reference, c: accessCode }),
    unknown: () => ({ r: '2027-0000-0000', c: '0000-0000-0000' }),
  },
  { covers: ['Query.draft(token)'], query: 'query ($t: String!) { draft(token: $t) { answers pages { id } } }', theirs: ({ draft }) => ({ t: draft }), unknown: () => ({ t: TOKEN }) },
  {
    covers: ['Query.inbox(search)'],
    query: 'query ($s: String!) { inbox(view: ALL, first: 10, search: $s) { totalCount edges { node { reference applicant } } } }',
    theirs: ({ received }) => ({ s: received.reference }),
    unknown: () => ({ s: '2027-0000-0000' }),
  },
  {
    covers: ['Query.newsItem(slug)'],
    query: 'query ($s: String!) { newsItem(slug: $s) { title html } }',
    theirs: () => ({ s: 'hund-online-anmelden' }),
    unknown: () => ({ s: 'gibt-es-nicht' }),
  },
  {
    covers: ['Query.lifeSituation(code)'],
    query: 'query ($c: String!) { lifeSituation(code: $c) { title services { code } } }',
    theirs: () => ({ c: 'ein-haustier' }),
    unknown: () => ({ c: 'gibt-es-nicht' }),
  },
  {
    covers: ['Query.payable(reference)'],
    query: 'query ($r: String!) { payable(reference: $r) { reference open { cents } dues { id } bankTransfer { iban } } }',
    theirs: ({ paymentReference }) => ({ r: paymentReference }),
    unknown: () => ({ r: '1.2345.000000-00' }),
  },
  { covers: ['Query.payment(token)'], query: 'query ($t: String!) { payment(token: $t) { state reference receiptPath } }', theirs: ({ payment }) => ({ t: payment }), unknown: () => ({ t: TOKEN }) },
  seen('takeCase', ({ received }) => received),
  seen('assessCase', ({ received }) => received, { rulings: [] }),
  seen('reviseAssessment', ({ assessed }) => assessed),
  seen('issueNotice', ({ assessed }) => assessed),
  seen('releaseCase', ({ received }) => received),
  seen('postDocument', ({ received }) => received, { postedOn: '2027-01-04' }),
  seen('returnPermit', ({ received }) => received),
  seen('completeCase', ({ assessed }) => assessed),
  {
    covers: ['Mutation.addCaseNote(input.caseId)', 'Mutation.addCaseNote(input.text)'],
    query: `mutation ($input: AddCaseNoteInput!) { addCaseNote(input: $input) { __typename ... on CasePayload { ${CASE} } ${PROBLEM} } }`,
    theirs: ({ received }) => ({ input: { caseId: received.id, text: 'Gruß' } }),
    unknown: () => ({ input: { caseId: NOBODY, text: 'Gruß' } }),
  },
  seen('forwardCase', ({ received }) => received, { department: 'taxes', note: 'x' }),
  seen('dismissCase', ({ received }) => received, { reason: 'x', message: '' }),
  seen('reopenCase', ({ received }) => received, { reason: 'x' }),
  seen('revokePermit', ({ received }) => received, { reason: 'x' }),
  seen('restrictCase', ({ received }) => received, { to: [] }),
  seen('declareBias', ({ received }) => received),
  {
    covers: ['Mutation.bulkCases(input.cases.caseId)', 'Mutation.bulkCases(input.text)', 'Mutation.bulkCases(input.assigneeId)'],
    query: `mutation ($input: BulkCasesInput!) { bulkCases(input: $input) { __typename ... on BulkPayload { rows { reference code } } ${PROBLEM} } }`,
    theirs: ({ received }) => ({ input: { action: 'FORWARD', cases: [{ caseId: received.id, version: received.version }], assigneeId: NOBODY, text: 'x' } }),
    unknown: () => ({ input: { action: 'FORWARD', cases: [{ caseId: NOBODY, version: 1 }], assigneeId: NOBODY, text: 'x' } }),
  },
  {
    covers: ['Mutation.endAbsence(input.absenceId)'],
    query: `mutation ($input: EndAbsenceInput!) { endAbsence(input: $input) { __typename ${PROBLEM} } }`,
    theirs: ({ absence }) => ({ input: { absenceId: absence } }),
    unknown: () => ({ input: { absenceId: NOBODY } }),
  },
  seen('reissueNotice', ({ answered }) => answered),
  seen('resumeCase', ({ received }) => received),
  seen('settleCorrection', ({ received }) => received, { accept: true }),
  seen('askCorrection', ({ received }) => received, { fields: ['familyName'], reason: 'Bitte prüfen.' }),
  {
    covers: ['Mutation.sendCaseMessage(input.caseId)', 'Mutation.sendCaseMessage(input.text)', 'Mutation.sendCaseMessage(input.messageId)'],
    query: `mutation ($input: SendCaseMessageInput!) { sendCaseMessage(input: $input) { __typename ... on CasePayload { ${CASE} } ${PROBLEM} } }`,
    theirs: ({ received }) => ({ input: { caseId: received.id, messageId: MESSAGE, text: 'Gruß', asks: false } }),
    unknown: () => ({ input: { caseId: NOBODY, messageId: MESSAGE, text: 'Gruß', asks: false } }),
  },
  ...OWN.map(([name, more, covers]) => own(name, more, covers)),
  {
    covers: ['reference', 'accessCode', 'followUp'].map((argument) => `Mutation.startFollowUp(input.${argument})`),
    query: `mutation ($input: StartFollowUpInput!) { startFollowUp(input: $input) { __typename ... on StartFollowUpPayload { serviceCode } ... on ProblemFailure { code } ... on InvalidInput { code } } }`,
    theirs: ({ received, accessCode }) => ({ input: { reference: received.reference, accessCode, followUp: 'extension' } }),
    unknown: () => ({ input: { reference: '2027-0000-0000', accessCode: '0000-0000-0000', followUp: 'extension' } }),
  },
  ...['renameView', 'deleteView'].map((name) => ({
    covers: [`Mutation.${name}(input.viewId)`, ...(name === 'renameView' ? ['Mutation.renameView(input.name)'] : [])],
    query: `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename ... on SavedViewsPayload { savedViews { name } } ${PROBLEM} } }`,
    theirs: ({ savedView }: Story) => ({ input: { viewId: savedView, ...(name === 'renameView' ? { name: 'Anders' } : {}) } }),
    unknown: () => ({ input: { viewId: NOBODY, ...(name === 'renameView' ? { name: 'Anders' } : {}) } }),
  })),
  {
    covers: ['Mutation.setCaseLabels(input.caseId)'],
    query: `mutation ($input: SetCaseLabelsInput!) { setCaseLabels(input: $input) { __typename ... on CasePayload { ${CASE} } ${PROBLEM} } }`,
    theirs: ({ received }) => ({ input: { caseId: received.id, labels: [] } }),
    unknown: () => ({ input: { caseId: NOBODY, labels: [] } }),
  },
  {
    covers: ['Mutation.makePrintRun(input.letterIds)'],
    query: `mutation ($input: MakePrintRunInput!) { makePrintRun(input: $input) { __typename ... on MakePrintRunPayload { printRun { id letters { recipient } } } ${PROBLEM} } }`,
    theirs: ({ answered }) => ({ input: { letterIds: [answered.notice!.letter.id] } }),
    unknown: () => ({ input: { letterIds: [NOBODY] } }),
  },
  {
    covers: ['Mutation.dispatchLetters(input.letterIds)', 'Mutation.dispatchLetters(input.dispatchedOn)'],
    query: `mutation ($input: DispatchLettersInput!) { dispatchLetters(input: $input) { __typename ... on DispatchLettersPayload { letters { id recipient } } ${PROBLEM} } }`,
    theirs: ({ answered }) => ({ input: { letterIds: [answered.notice!.letter.id], dispatchedOn: '2027-01-04' } }),
    unknown: () => ({ input: { letterIds: [NOBODY], dispatchedOn: '2027-01-04' } }),
  },
  {
    covers: ['Mutation.saveDraftPage(input.token)', 'Mutation.saveDraftPage(input.page)', 'Mutation.saveDraftPage(input.answers)', 'Mutation.saveDraftPage(input.index)', 'Mutation.saveDraftPage(input.remove)', 'Mutation.saveDraftPage(input.typed)', 'Mutation.saveDraftPage(input.seen)', 'Mutation.saveDraftPage(input.told)'],
    query: `mutation ($input: SaveDraftPageInput!) { saveDraftPage(input: $input) { __typename ... on SaveDraftPagePayload { nextPage } ${PROBLEM} } }`,
    theirs: ({ draft }) => ({ input: { token: draft, page: 'contact', answers: { email: 'anna@post.example', address: { street: 'Weg', houseNumber: '1', postalCode: '52349', city: 'Düren' } } } }),
    unknown: () => ({ input: { token: TOKEN, page: 'contact', answers: { email: 'anna@post.example', address: { street: 'Weg', houseNumber: '1', postalCode: '52349', city: 'Düren' } } } }),
  },
  {
    covers: ['Mutation.submitApplication(input.token)', 'Mutation.submitApplication(input.idempotencyKey)', 'Mutation.submitApplication(input.declarations)'],
    query: `mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { __typename ... on SubmitApplicationPayload { submission { reference accessCode } } ${PROBLEM} } }`,
    theirs: ({ draft }) => ({ input: { token: draft, idempotencyKey: 'same', declarations: ['true-and-complete', 'report-changes'] } }),
    unknown: () => ({ input: { token: TOKEN, idempotencyKey: 'same', declarations: ['true-and-complete', 'report-changes'] } }),
  },
  { covers: ['Mutation.startPayment(input.reference)'], query: PAY, theirs: ({ paymentReference }) => pay({ reference: paymentReference }), unknown: () => pay({ reference: '1.2345.000000-00' }) },
  {
    covers: ['Mutation.refreshPayment(input.token)'],
    query: 'mutation ($input: RefreshPaymentInput!) { refreshPayment(input: $input) { __typename ... on RefreshPaymentPayload { payment { state } } ... on ProblemFailure { code } } }',
    theirs: ({ payment }) => ({ input: { token: payment } }),
    unknown: () => ({ input: { token: TOKEN } }),
  },
  {
    covers: ['Mutation.keepDraftForLater(input.token)', 'Mutation.keepDraftForLater(input.page)', 'Mutation.keepDraftForLater(input.index)', 'Mutation.keepDraftForLater(input.email)'],
    query: `mutation ($input: KeepDraftForLaterInput!) { keepDraftForLater(input: $input) { __typename ... on KeepDraftForLaterPayload { resume { link accessCode } mailed } ${PROBLEM} } }`,
    theirs: ({ givenUp }) => ({ input: { token: givenUp, page: 'keeper', index: 0, email: 'anna@post.example' } }),
    unknown: () => ({ input: { token: TOKEN, page: 'keeper', index: 0, email: 'anna@post.example' } }),
  },
  {
    covers: ['Mutation.resumeDraft(input.link)', 'Mutation.resumeDraft(input.accessCode)'],
    query: `mutation ($input: ResumeDraftInput!) { resumeDraft(input: $input) { __typename ... on ResumeDraftPayload { serviceCode } ... on WaitFailure { code } ${PROBLEM} } }`,
    theirs: ({ resume: { link, accessCode } }) => ({ input: { link, accessCode } }),
    unknown: ({ resume: { accessCode } }) => ({ input: { link: '0'.repeat(26), accessCode } }),
  },
  {
    covers: ['Mutation.goOnFiling(input.link)', 'Mutation.goOnFiling(input.accessCode)'],
    query: `mutation ($input: GoOnFilingInput!) { goOnFiling(input: $input) { __typename ... on FilingPayload { serviceCode } ... on WaitFailure { code } ${PROBLEM} } }`,
    theirs: ({ unsent: { link, accessCode } }) => ({ input: { link, accessCode, way: 'PHONE', identified: false } }),
    unknown: ({ unsent: { accessCode } }) => ({ input: { link: '0'.repeat(26), accessCode, way: 'PHONE', identified: false } }),
  },
  {
    covers: ['Mutation.endFiling(input.draftId)'],
    query: `mutation ($input: EndFilingInput!) { endFiling(input: $input) { __typename ... on OpenFilingsPayload { openFilings { deed } } ${PROBLEM} } }`,
    theirs: ({ begun }) => ({ input: { draftId: begun } }),
    unknown: () => ({ input: { draftId: NOBODY } }),
  },
  {
    covers: ['Mutation.discardDraft(input.token)'],
    query: `mutation ($input: DiscardDraftInput!) { discardDraft(input: $input) { __typename ... on DiscardDraftPayload { serviceCode } ${PROBLEM} } }`,
    theirs: ({ givenUp }) => ({ input: { token: givenUp } }),
    unknown: () => ({ input: { token: TOKEN } }),
  },
];

/** Arguments that can not name anything of another town, each with the reason. */
export const HARMLESS: Readonly<Record<string, string>> = {
  'Query.inbox(after)': 'a place in the order of one\'s own list: a day and an id to compare with',
  'Query.inbox(before)': 'a place in the order of one\'s own list',
  'Query.inbox(first)': 'a number',
  'Query.inbox(view)': 'a choice',
  'Query.inboxCounts': 'counts one\'s own cases; asked below for the neighbour\'s traces',
  'Query.letters(after)': 'a place in the order of one\'s own list',
  'Query.letters(first)': 'a number',
  'Query.letters(state)': 'a choice',
  'Query.inbox(label)': 'a code, compared with one\'s own cases',
  ...Object.fromEntries(['view', 'columns', 'search', 'label', 'caseIds'].map((argument) => [`Query.inboxExport(${argument})`, 'of one\'s own cases; the neighbour\'s clerk asks in journeys/inbox-export.spec.ts'])),
  'Query.savedViews': 'one\'s own and those of one\'s own departments; test/journeys/saved-views.long.spec.ts',
  ...Object.fromEntries(['name', 'view', 'label', 'search'].map((argument) => [`Mutation.keepView(input.${argument})`, 'a filter of one\'s own cases'])),
  'Mutation.keepView(input.department)': 'compared with one\'s own departments',
  'Query.labelsToFilter': 'of one\'s own departments',
  'Mutation.setCaseLabels(input.labels)': 'codes, compared with the list of the department',
  'Mutation.bulkCases(input.label)': 'a code, compared with the list of the department',
  'Query.printRun(id)': 'the neighbour\'s clerk asks in journeys/print-runs.long.spec.ts',
  'Query.printRunsWaiting': 'one\'s own; test/journeys/print-runs.long.spec.ts',
  'Mutation.requestSignInLink(input.email)': 'an address, answered alike whoever it belongs to',
  'Mutation.requestSignInLink(input.returnTo)': 'a path of the host that is asked',
  'Query.ownCases': 'cases of the account that is signed in at this host; test/journeys/identity-account.spec.ts',
  'Query.ownCase(reference)': 'compared with the account that is signed in at this host; test/journeys/identity-account.spec.ts',
  'Query.account': 'who is signed in at this host; test/journeys/identity.spec.ts asks with the neighbour\'s cookie',
  'Query.signInMethods': 'public, and of the host',
  'Query.signInForward(state)': 'a token is looked up in one town; test/journeys/bundid.spec.ts asks for it at the neighbour\'s',
  'Query.signInLink(token)': 'a token is looked up in one town; test/journeys/identity.spec.ts opens it at the neighbour\'s',
  'Query.ownDrafts': 'drafts of the account that is signed in at this host; test/journeys/drafts-account.spec.ts',
  'Query.applicationForm(serviceCode)': 'codes are the same in all towns and public, and so are forms',
  'Mutation.resumeOwnDraft(input.draftId)': 'compared with the account that is signed in at this host; test/journeys/drafts-account.spec.ts',
  'Mutation.discardOwnDraft(input.draftId)': 'the same',
  'Query.page(slug)': 'public, and of the town of the host',
  'Query.searchServices(first)': 'a number',
  'Query.searchServices(query)': 'public words, searched in the town of the host',
  'Query.service(code)': 'codes are the same in all towns and public',
  'Town.news(first)': 'a number',
  'Query.services(after)': 'a public code',
  'Query.services(first)': 'a number',
  'Query.staffMember': 'who is signed in at this host; asked below with the neighbour\'s cookie',
  'Query.town': 'public, and of the host',
  'Mutation.startDraft(input.serviceCode)': 'codes are the same in all towns and public',
  'Mutation.startDraft(input.unsigned)': 'yes or no',
  'Mutation.submitApplication(input.remember)': 'yes or no',
  'Mutation.forgetDetails': 'of the account that is signed in at this host; test/journeys/identity-account.spec.ts',
  'Query.filingOffers': 'services of the town of the host',
  'Mutation.beginFiling(input.serviceCode)': 'codes are the same in all towns and public',
  ...Object.fromEntries(['way', 'identified', 'arrivedAt'].flatMap((argument) => ['beginFiling', 'goOnFiling'].map((name) => [`Mutation.${name}(input.${argument})`, 'a choice, yes or no, a moment']))),
  'Mutation.startPayment(input.dueIds)': 'asked below beside a reference of one\'s own',
  'Mutation.startPayment(input.email)': 'what the payer says',
  'Mutation.startPayment(input.idempotencyKey)': 'asked below: a key is one town\'s own',
  'Mutation.startPayment(input.method)': 'a code of the town of the host',
  'Mutation.assessCase(input.rulings.key)': 'read within the case',
  'Mutation.assessCase(input.rulings.decision)': 'read within the case',
  'Mutation.assessCase(input.rulings.reason)': 'words',
  'Mutation.assessCase(input.version)': 'compared with the case',
  'Mutation.issueNotice(input.version)': 'compared with the case',
  'Mutation.reviseAssessment(input.version)': 'compared with the case',
  'Mutation.releaseCase(input.version)': 'compared with the case',
  'Mutation.postDocument(input.version)': 'compared with the case',
  'Mutation.postDocument(input.postedOn)': 'a day',
  'Mutation.returnPermit(input.version)': 'compared with the case',
  'Mutation.completeCase(input.version)': 'compared with the case',
  'Mutation.makeHandOver(input.serviceCode)': 'codes are the same in all towns and public; the neighbour\'s clerk asks in journeys/postal-vote-permissions.spec.ts',
  'Mutation.makeHandOver(input.department)': 'compared with one\'s own departments',
  'Mutation.makeHandOver(input.occasion)': 'public codes of the town of the host',
  'Mutation.releaseHandOver(input.handOverId)': 'the neighbour\'s clerk asks in journeys/postal-vote-permissions.spec.ts',
  'Mutation.startDraft(input.link)': 'what the person brings along; read as if it were typed',
  'Query.handOverGroups': 'of one\'s own departments; test/journeys/hand-over.spec.ts asks with the neighbour\'s clerk',
  'Query.handOversWaiting': 'a number, of one\'s own departments',
  'Query.permitLists': 'of one\'s own departments; test/journeys/parking-permissions.spec.ts asks with the neighbour\'s clerk',
  'Query.permitsValid': 'a number, of one\'s own departments',
  'Query.permitCheck(code)': 'public codes; the neighbour\'s code is asked in journeys/parking.spec.ts',
  'Query.permitCheck(plate)': 'compared with the permit of the town of the host',
  'Mutation.takeCase(input.version)': 'compared with the case',
  'Mutation.resumeCase(input.version)': 'compared with the case',
  'Mutation.settleCorrection(input.version)': 'compared with the case',
  'Mutation.settleCorrection(input.accept)': 'yes or no',
  'Mutation.askCorrection(input.version)': 'compared with the case',
  'Mutation.askCorrection(input.fields)': 'paths, read within the case',
  'Mutation.askCorrection(input.reason)': 'words',
  'Mutation.sendCaseMessage(input.asks)': 'yes or no',
  ...Object.fromEntries(['forwardCase', 'dismissCase', 'reopenCase', 'revokePermit', 'restrictCase', 'declareBias'].map((name) => [`Mutation.${name}(input.version)`, 'compared with the case'])),
  'Mutation.bulkCases(input.action)': 'a choice',
  'Mutation.bulkCases(input.cases.version)': 'compared with the case',
  'Mutation.undoBulk(input.bulkId)': 'of whoever is signed in; another clerk is answered like nobody (bulk.spec.ts)',
  'Mutation.forwardCase(input.department)': 'a department of the town of the host',
  'Mutation.forwardCase(input.assigneeId)': 'looked up in the town of the host; a stranger is answered like nobody (desk-steps.spec.ts)',
  'Mutation.forwardCase(input.note)': 'words',
  'Mutation.dismissCase(input.reason)': 'words',
  'Mutation.dismissCase(input.message)': 'words',
  'Mutation.reopenCase(input.reason)': 'words',
  'Mutation.revokePermit(input.reason)': 'words',
  'Mutation.restrictCase(input.to)': 'looked up in the town of the host',
  'Mutation.declareAbsence(input.from)': 'a day',
  'Mutation.declareAbsence(input.to)': 'a day',
  'Mutation.declareAbsence(input.substituteId)': 'looked up in the town of the host',
  'Query.colleagues': 'people of the town of the host',
  'Query.departments': 'departments of the town of the host',
  'Query.openFilings': 'of whoever is signed in; a colleague sees none of them (taken-in-ends.long.spec.ts)',
  'Query.ownAbsences': 'of whoever is signed in',
  'Mutation.reissueNotice(input.version)': 'compared with the case',
  'Mutation.issueNotice(input.byLetter)': 'yes or no',
  'Mutation.declareServing(input.channel)': 'a choice of the account that is signed in at this host',
  'Mutation.declareServing(input.given)': 'yes or no',
  'Query.ratedServices': 'of one\'s own departments; test/journeys/ratings.long.spec.ts',
  'Query.mayReadRatings': 'yes or no',
};

export const DUE_OF_ANOTHER_TOWN = { query: PAY, variables: (reference: string, dueId: string) => pay({ reference, dueIds: [dueId] }) };
export { NOBODY, TOKEN };
