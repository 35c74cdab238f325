import { ButtonRow, Check, Details, InputFrame, LongTextField, SelectField } from '#ui';
import { KeyButton, Moment, RecordPart } from '#ui/desk';
import { attachedName, attachedValue, MessageList } from '#ui/message';
import { clockTime, longDate } from '#ui/page';
import type { DeskCase } from '../rulings/drafts.js';
import { ago } from '../texts/days.js';
import { dialogueDe } from '../texts/dialogue.de.js';
import type { ReturnedMessage } from './returned.js';

const words = dialogueDe.messages;

interface Shown {
  readonly row: DeskCase;
  readonly messageId: string;
  readonly returned: ReturnedMessage | undefined;
}

/** The conversation with whoever applied, and a form to write. */
export function Messages({ today, ...shown }: Shown & { readonly today: string }) {
  const { messages } = shown.row;
  return (
    <RecordPart id="nachrichten" title={words.title}>
      {messages.length === 0 ? <p className="st-muted">{words.none}</p> : null}
      <MessageList
        words={words}
        messages={messages.map(({ id, fromOffice, author, text, sentAt, readAt, files }) => ({
          id,
          own: fromOffice,
          who: author ?? words.citizen,
          when: <Moment iso={sentAt} exact={`${longDate(sentAt)}, ${clockTime(sentAt)} Uhr`}>{ago(sentAt, today)}</Moment>,
          text,
          read: !fromOffice ? undefined : readAt === null ? words.notRead : words.readBy(longDate(readAt)),
          files,
        }))}
      />
      {shown.returned === undefined ? (
        <Details summary={words.write}>
          <MessageForm {...shown} />
        </Details>
      ) : (
        <MessageForm {...shown} />
      )}
    </RecordPart>
  );
}

function MessageForm({ row, messageId, returned }: Shown) {
  const attached = returned?.attached ?? [];
  const templates = row.messageTemplates.map(({ code, title, language }) => ({ value: code, label: language === 'de' ? title : `${title} (${words.inLanguage[language] ?? language})` }));
  return (
    <submit-once>
      <form method="post" action={`?nachricht=${returned?.id ?? messageId}`} encType="multipart/form-data" className="st-note" noValidate>
        {attached.map((file) => (
          <input key={file.id} type="hidden" name={attachedName} value={attachedValue(file)} />
        ))}
        <SelectField id="template" name="template" label={words.template} options={templates} selected={[returned?.template ?? '']} emptyText={words.noTemplate} />
        <KeyButton kind="quiet" value="template">
          {words.apply}
        </KeyButton>
        <LongTextField id="message" name="text" label={words.text} hint={words.hint} value={returned?.text ?? ''} error={returned?.error} rows={10} maxLength={4000} />
        {returned?.german === undefined ? null : (
          <Details summary={words.german}>
            <p className="st-events__note">{returned.german}</p>
          </Details>
        )}
        <Check kind="checkbox" id="asks" name="asks" option={{ value: 'yes', label: words.asks }} checked={returned?.asks ?? false} />
        {attached.length === 0 ? null : <p>{words.attached(attached.map(({ name }) => name).join(', '))}</p>}
        <InputFrame id="message-files" label={words.files}>
          <input id="message-files" type="file" name="files" multiple accept="application/pdf,image/jpeg,image/png" />
        </InputFrame>
        <ButtonRow>
          <KeyButton value="send">{words.send}</KeyButton>
        </ButtonRow>
      </form>
    </submit-once>
  );
}
