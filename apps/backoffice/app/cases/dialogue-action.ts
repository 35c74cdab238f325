import { AskCorrectionDocument, DeskCaseDocument, SendCaseMessageDocument } from '#api-client';
import { issueText } from '#sdk/form';
import type { RawInput } from '#sdk/form';
import { messageFiles } from '#ui/message';
import { found, partsOf, text } from '#ui/page';
import { askDesk, readMessage } from '../gateway/ask-desk.js';
import { leadOn } from '../gateway/lead-on.js';
import { casePath, viewOf } from '../paths.js';
import { dialogueDe } from '../texts/dialogue.de.js';
import { returned } from './returned.js';
import type { Args, ReturnedMessage, View } from './returned.js';

const one = (raw: RawInput, name: string): string => [raw[name] ?? []].flat()[0]?.replaceAll('\r\n', '\n').trim() ?? '';

/** A message with its files; the button of the templates only fills the field. */
export async function sendMessage(args: Args, messageId: string) {
  const id = args.params['id'] ?? '';
  const view = viewOf(new URL(args.request.url).searchParams.get('ansicht'));
  const { gateway, caller } = partsOf(args.context);
  const way = `/amt/files/cases/${encodeURIComponent(id)}/messages/${encodeURIComponent(messageId)}` as const;
  const headers = { 'content-type': 'application/octet-stream' };
  const post = await readMessage(args, ({ name, stream }) => gateway.send(way, { method: 'POST', headers: { ...headers, 'x-file-name': encodeURIComponent(name) }, body: stream }, caller));
  const message = { id: messageId, text: one(post.raw, 'text'), template: one(post.raw, 'template'), asks: one(post.raw, 'asks') !== '', attached: post.attached };
  if (post.refused.length > 0) return returned({ message: { ...message, error: post.refused.map((issue) => issueText(messageFiles(dialogueDe.messages.attach), { path: 'files', ...issue })).join(' ') } });
  if (one(post.raw, 'intent') === 'template') return returned({ message: { ...message, ...(await filled(args, id, message.template)) } });
  if (message.text === '') return returned({ message: { ...message, error: dialogueDe.messages.missing } });
  if (/…|\.\.\./.test(message.text)) return returned({ message: { ...message, error: dialogueDe.messages.placeholder } });

  const { outcome } = await askDesk(args, SendCaseMessageDocument, { input: { caseId: id, messageId, text: message.text, asks: message.asks } });
  return outcome.__typename === 'CasePayload' ? leadOn(`${casePath(id, view)}#nachrichten`) : returned({ failure: outcome.code, message });
}

async function filled(args: Args, id: string, code: string): Promise<Pick<ReturnedMessage, 'text' | 'asks' | 'german'>> {
  const { messageTemplates } = found((await askDesk(args, DeskCaseDocument, { id })).case);
  const template = messageTemplates.find((known) => known.code === code);
  return { text: template?.text ?? '', asks: template?.asks ?? false, ...(template === undefined || template.language === 'de' ? {} : { german: template.german }) };
}

/** Asks for fields to be corrected; both the fields and a reason are needed. */
export async function askCorrection(args: Args, seen: { caseId: string; version: number }, view: View, form: FormData) {
  const fields = form.getAll('fields').filter((value) => typeof value === 'string');
  const reason = text(form, 'reason');
  const error = { ...(fields.length === 0 ? { fields: dialogueDe.correction.fieldsMissing } : {}), ...(reason === '' ? { reason: dialogueDe.correction.reasonMissing } : {}) };
  if (Object.keys(error).length > 0) return returned({ correction: { fields, reason, error } });

  const { outcome } = await askDesk(args, AskCorrectionDocument, { input: { ...seen, fields, reason } });
  return outcome.__typename === 'CasePayload' ? leadOn(casePath(seen.caseId, view)) : returned({ failure: outcome.code, correction: { fields, reason, error } });
}
