import { isOpenPage } from '#sdk/form';
import type { PageRef } from '#sdk/form';
import type { OpenDraft } from './load-draft.js';
import { refOf } from './paths.js';

/** The page that an address names, if these answers lead to it; else why not. */
export function pageOfAddress({ draft, form, answers }: OpenDraft, params: Readonly<Record<string, string | undefined>>): PageRef | 'sent' | 'closed' {
  const ref = refOf(form, { id: params['page'] ?? '', index: Math.max(0, Number.parseInt(params['index'] ?? '1', 10) - 1 || 0) });
  if (draft.submitted !== null) return 'sent';
  return isOpenPage(form, answers, ref) ? ref : 'closed';
}
