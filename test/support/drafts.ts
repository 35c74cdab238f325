import type { Answers } from '#sdk/form';
import type { Town } from './town.js';

export interface Resume {
  readonly link: string;
  readonly accessCode: string;
  readonly email: string | null;
}

export interface Kept {
  readonly resume?: Resume;
  readonly mailed?: boolean | null;
  readonly code?: string;
  readonly fields?: readonly { readonly path: string }[];
}

export interface Opened {
  readonly token?: string;
  readonly serviceCode?: string;
  readonly code?: string;
  readonly until?: string;
}

export interface Where {
  readonly page: string;
  readonly index?: number;
}

export interface SavedPage {
  readonly __typename: string;
  readonly code?: string;
  readonly nextPage?: string | null;
}

type Options = Parameters<Town['ask']>[2];

const PROBLEM = '... on ProblemFailure { code } ... on InvalidInput { code fields { path } }';

async function mutate<T>(town: Town, name: string, type: string, selection: string, input: object, options?: Options): Promise<T> {
  const data = await town.ask<Record<string, T>>(`mutation ($input: ${type}!) { ${name}(input: $input) { __typename ${selection} } }`, { input }, options);
  return data[name]!;
}

/** Drafts over the gateway, as the portal uses them. */
export const keepsForLater = (town: Town, token: string, more: object = {}, options?: Options): Promise<Kept> =>
  mutate(town, 'keepDraftForLater', 'KeepDraftForLaterInput', `... on KeepDraftForLaterPayload { resume { link accessCode email } mailed } ${PROBLEM}`, { token, ...more }, options);

export const resumes = (town: Town, link: string, accessCode: string, options?: Options): Promise<Opened> =>
  mutate(town, 'resumeDraft', 'ResumeDraftInput', `... on ResumeDraftPayload { token serviceCode } ... on WaitFailure { code until } ${PROBLEM}`, { link, accessCode }, options);

export const resumesOwn = (town: Town, draftId: string, options?: Options): Promise<Opened> =>
  mutate(town, 'resumeOwnDraft', 'OwnDraftInput', `... on ResumeDraftPayload { token serviceCode } ${PROBLEM}`, { draftId }, options);

export const discards = (town: Town, token: string, options?: Options): Promise<Opened> =>
  mutate(town, 'discardDraft', 'DiscardDraftInput', `... on DiscardDraftPayload { serviceCode } ${PROBLEM}`, { token }, options);

export const discardsOwn = (town: Town, draftId: string, options?: Options): Promise<Opened> =>
  mutate(town, 'discardOwnDraft', 'OwnDraftInput', `... on DiscardDraftPayload { serviceCode } ${PROBLEM}`, { draftId }, options);

/** Saves a page as the portal does: with its stamp as it was shown and with what the inputs hold. */
export const savesPage = (town: Town, token: string, where: Where, answers: Answers, more: { seen?: string; typed?: object; told?: readonly string[]; remove?: boolean } = {}): Promise<SavedPage> =>
  mutate(town, 'saveDraftPage', 'SaveDraftPageInput', `... on SaveDraftPagePayload { nextPage } ${PROBLEM}`, { token, ...where, answers, ...more });

export interface DraftView {
  readonly answers: Answers;
  readonly savedAt: string;
  readonly deleteOn: string;
  readonly withdrawn: boolean;
  readonly pages: readonly { readonly id: string; readonly index: number; readonly stamp: string; readonly complete: boolean }[];
  readonly typed: readonly { readonly page: string; readonly index: number; readonly inputs: object }[];
  readonly refusedFiles: readonly { readonly id: string; readonly name: string; readonly path: string }[];
  readonly stoppedPage: string | null;
  readonly resume: Resume | null;
  readonly submitted: { readonly reference: string; readonly copyPath: string | null } | null;
}

export const draftOf = (town: Town, token: string, options?: Options): Promise<DraftView | null> =>
  town
    .ask<{ draft: DraftView | null }>(
      `query ($token: String!) { draft(token: $token) { answers savedAt deleteOn withdrawn pages { id index stamp complete } typed { page index inputs }
        refusedFiles { id name path } stoppedPage resume { link accessCode email } submitted { reference copyPath } } }`,
      { token },
      options,
    )
    .then(({ draft }) => draft);

export const stampOf = (draft: DraftView, { page, index = 0 }: Where): string => draft.pages.find((one) => one.id === page && one.index === index)?.stamp ?? '';
