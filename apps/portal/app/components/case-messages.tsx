import type { CaseStatusPartsFragment } from '#api-client';
import { formatFileSize } from '#sdk/form';
import { Alert, Button, ButtonRow, FormField, LongTextField, WithUploads } from '#ui';
import { attachedName, attachedValue, messageFiles, MessageList } from '#ui/message';
import type { Returned } from '../status/case-action.js';
import { OPEN_FORM } from './open-form.js';
import type { Words } from '../texts/words.js';
import { useTexts } from '../texts/use-texts.js';

/** What was written, and a form to write. Works without script; with it a chosen file is uploaded at once. */
export function CaseMessages({ status, messageId, returned }: { readonly status: CaseStatusPartsFragment; readonly messageId: string; readonly returned: Returned['message'] }) {
  const t = useTexts();
  const words = t.dialogue.messages;
  return (
    <section id="nachrichten">
      <h2>{words.title}</h2>
      {status.messages.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <MessageList
          words={words}
          messages={status.messages.map(({ id, fromOffice, author, text, sentAt, readAt, files }) => ({
            id,
            own: !fromOffice,
            who: fromOffice ? (author ?? '') : words.you,
            when: words.sent(t.datesOf('dialogue').long(sentAt), t.datesOf('dialogue').time(sentAt)),
            text,
            read: fromOffice || readAt === null ? undefined : words.readByOffice(t.datesOf('dialogue').long(readAt)),
            files,
          }))}
        />
      )}
      <h3>{words.write}</h3>
      <MessageForm messageId={returned?.id ?? messageId} returned={returned} />
    </section>
  );
}

function MessageForm({ messageId, returned }: { readonly messageId: string; readonly returned: Returned['message'] }) {
  const t = useTexts();
  const words = t.dialogue.messages;
  const messageField = messageFiles(words.files, t.locale);
  const attached = returned?.attached ?? [];
  const files = { files: attached.map(({ id, name, size }) => ({ id, name, size: formatFileSize(size, t.locale) })) };
  const errors = returned?.fileError === undefined ? {} : { files: { text: returned.fileError } };
  return (
    <WithUploads fields={[messageField]}>
      <form id={OPEN_FORM} method="post" action={`?nachricht=${messageId}`} encType="multipart/form-data" className="st-form" noValidate>
        <button type="submit" name="_do" value="write" className="kern-sr-only" tabIndex={-1} aria-hidden="true" />
        {attached.map((file) => (
          <input key={file.id} type="hidden" name={attachedName} value={attachedValue(file)} />
        ))}
        <LongTextField id="text" name="text" label={words.text} hint={words.hint} value={returned?.text ?? ''} error={returned?.error} rows={5} maxLength={4000} />
        <FormField field={messageField} values={{}} errors={errors} files={files} words={t.form} />
        <ButtonRow>
          <Button name="_do" value="write">
            {words.send}
          </Button>
        </ButtonRow>
      </form>
    </WithUploads>
  );
}

const doneIn = ({ messages, correction, withdraw, rating }: Words['dialogue']): Readonly<Record<string, readonly [string, string]>> => ({
  nachricht: [messages.sentTitle, ''],
  angaben: [correction.sentTitle, correction.sent],
  zurueckgezogen: [withdraw.done, ''],
  bewertung: [rating.thanks, ''],
});

/** What has just been done. */
export function JustDone({ what }: { readonly what: string | null }) {
  const { dialogue } = useTexts();
  const said = what === null ? undefined : doneIn(dialogue)[what];
  if (said === undefined) return null;
  return (
    <Alert kind="success" title={said[0]} live>
      {said[1] === '' ? null : <p>{said[1]}</p>}
    </Alert>
  );
}
