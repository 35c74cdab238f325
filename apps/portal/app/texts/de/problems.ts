import type { ErrorCode } from '#api-client';

export const problems = {
  404: ['Diese Seite gibt es hier nicht', 'Vielleicht hat sich die Adresse geändert oder es fehlt ein Zeichen. Über die Suche oder die Liste der Dienste kommen Sie weiter.'],
  421: ['Unter dieser Adresse ist keine Stadt eingerichtet', 'Bitte prüfen Sie, ob die Adresse richtig geschrieben ist.'],
  403: ['Das hat nicht geklappt', 'Die Anfrage kam nicht von dieser Seite. Bitte öffnen Sie die Seite neu und versuchen Sie es noch einmal.'],
  413: ['Das war zu viel auf einmal', 'Ihre Eingaben sind länger, als wir annehmen können. Bitte gehen Sie zurück und kürzen Sie sie.'],
  500: ['Bei uns ist etwas schiefgegangen', 'Das liegt nicht an Ihnen. Ihre gespeicherten Angaben sind noch da. Bitte versuchen Sie es in ein paar Minuten noch einmal.'],
  503: ['Wir sind gerade nicht erreichbar', 'Das dauert meist nur kurz. Ihre gespeicherten Angaben sind noch da. Bitte laden Sie die Seite in einer Minute neu.'],
} as const satisfies Record<number, readonly [string, string]>;

export const failures = {
  INVALID_INPUT: 'Bitte prüfen Sie Ihre Angaben noch einmal.',
  NOT_FOUND: 'Das haben wir nicht gefunden. Vielleicht ist es abgelaufen.',
  FORBIDDEN: 'Das ist hier nicht möglich.',
  CONFLICT: 'Inzwischen hat sich etwas geändert. Bitte sehen Sie sich die Seite noch einmal an.',
  ALREADY_SUBMITTED: 'Diese Angaben sind schon bei uns angekommen.',
  INCOMPLETE: 'Es fehlen noch Angaben. Bitte ergänzen Sie sie.',
  ASSURANCE_TOO_LOW: 'Bitte melden Sie sich an, damit wir sicher wissen, wer Sie sind. Ihre Eingaben bleiben erhalten.',
  SERVICE_NOT_ONLINE: 'Diesen Dienst gibt es gerade nicht online.',
  NOT_OPEN: 'Dafür ist jetzt nicht die Zeit. Wann es geht, steht auf der Seite des Dienstes.',
  NOTHING_TO_HAND_OVER: 'Es gibt nichts zu übergeben.',
  IN_FLIGHT: 'Das läuft schon. Bitte warten Sie einen Augenblick und laden Sie die Seite neu.',
  IDEMPOTENCY_MISMATCH: 'Diese Seite ist veraltet. Bitte laden Sie sie neu.',
  NOTHING_TO_PAY: 'Es ist nichts mehr offen. Sie müssen nichts tun.',
  NUMBER_RANGE_USED_UP: 'Das ist gerade nicht möglich. Bitte versuchen Sie es später noch einmal.',
  PROVIDER_UNAVAILABLE: 'Die Bank ist gerade nicht erreichbar. Es wurde nichts abgebucht. Bitte versuchen Sie es später noch einmal oder überweisen Sie.',
  WRONG_STATE: 'Das geht in diesem Stand nicht mehr.',
  OWN_CASE: 'Das ist hier nicht möglich.',
  SECOND_PERSON_NEEDED: 'Das ist hier nicht möglich.',
  TOO_MANY_TRIES: 'Bitte warten Sie etwas, bevor Sie es noch einmal versuchen.',
} as const satisfies Record<ErrorCode, string>;
