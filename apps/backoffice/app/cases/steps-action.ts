import { DeclareBiasDocument, DismissCaseDocument, ForwardCaseDocument, ReopenCaseDocument, RestrictCaseDocument, RevokePermitDocument } from '#api-client';
import { text } from '#ui/page';
import { askDesk } from '../gateway/ask-desk.js';
import { leadOn } from '../gateway/lead-on.js';
import { casePath, inboxPath } from '../paths.js';
import { stepsDe } from '../texts/steps.de.js';
import { returned, stay } from './returned.js';
import type { Args, View } from './returned.js';

type Seen = { readonly caseId: string; readonly version: number };

/** Steps beside the straight way. Undefined when the button meant something else. */
export async function stepsAction(args: Args, seen: Seen, view: View, form: FormData) {
  const step = text(form, 'intent');
  const reason = text(form, 'reason');
  const needsReason = step === 'dismiss' || step === 'reopen' || step === 'revoke';
  if (needsReason && reason === '') return returned({ step: { step, values: { reason, message: text(form, 'message') }, errors: { reason: stepsDe.reasonMissing } } });

  switch (step) {
    case 'forward':
      return forward(args, seen, view, form);
    case 'dismiss':
      return stay(seen.caseId, view, (await askDesk(args, DismissCaseDocument, { input: { ...seen, reason, message: text(form, 'message') } })).outcome);
    case 'reopen':
      return stay(seen.caseId, view, (await askDesk(args, ReopenCaseDocument, { input: { ...seen, reason } })).outcome);
    case 'revoke':
      return stay(seen.caseId, view, (await askDesk(args, RevokePermitDocument, { input: { ...seen, reason } })).outcome);
    case 'bias':
      return stay(seen.caseId, view, (await askDesk(args, DeclareBiasDocument, { input: seen })).outcome);
    case 'restrict':
    case 'unrestrict': {
      const to = step === 'restrict' ? form.getAll('to').filter((value) => typeof value === 'string') : null;
      return stay(seen.caseId, view, (await askDesk(args, RestrictCaseDocument, { input: { ...seen, to } })).outcome);
    }
    default:
      return undefined;
  }
}

/** To a colleague the case stays open here; to another department the next one opens. */
async function forward(args: Args, seen: Seen, view: View, form: FormData) {
  const values = { department: text(form, 'department'), assigneeId: text(form, 'assigneeId'), note: text(form, 'note') };
  if (values.note === '') return returned({ step: { step: 'forward', values, errors: { note: stepsDe.forward.noteMissing } } });
  const { outcome } = await askDesk(args, ForwardCaseDocument, { input: { ...seen, ...values, assigneeId: values.assigneeId === '' ? null : values.assigneeId } });
  if (outcome.__typename === 'ForwardedPayload') return leadOn(outcome.nextCaseId === null ? inboxPath(view) : casePath(outcome.nextCaseId, view));
  if (outcome.__typename === 'InvalidInput') return returned({ step: { step: 'forward', values, errors: { assigneeId: stepsDe.forward.unknown } } });
  return returned({ failure: outcome.code });
}
