import { LongTextField } from '#ui';
import { EventList, KeyButton, Moment } from '#ui/desk';
import { clockTime, longDate } from '#ui/page';
import type { DeskCase } from '../rulings/drafts.js';
import { ago } from '../texts/days.js';
import { de } from '../texts/de.js';
import { KEYS } from '../texts/keys.js';
import type { Returned } from './returned.js';

/** Newest first: who did what. */
export const History = ({ entries, today }: { readonly entries: DeskCase['history']; readonly today: string }) => (
  <EventList
    events={entries.toReversed().map((entry, at) => ({
      key: `${entry.at}-${at}`,
      what: entry.text,
      who: entry.who ?? de.case.system,
      when: <Moment iso={entry.at} exact={`${longDate(entry.at)}, ${clockTime(entry.at)} Uhr`}>{ago(entry.at, today)}</Moment>,
      note: entry.note ?? undefined,
    }))}
  />
);

/** The whole case as one file for the archive. */
export const WholeCase = ({ id }: { readonly id: string }) => (
  <p>
    <a href={`/amt/files/cases/${id}/file.pdf`}>{de.case.wholeCase}</a>
  </p>
);

export const NoteForm = ({ note }: { readonly note: Returned['note'] }) => (
  <submit-once>
    <form method="post" className="st-note">
      <LongTextField id="note" name="note" label={de.note.label} hint={de.note.hint} value={note?.text ?? ''} error={note?.error} rows={2} maxLength={4000} shortcut={KEYS.note} />
      <KeyButton kind="secondary" value="note">
        {de.note.save}
      </KeyButton>
    </form>
  </submit-once>
);
