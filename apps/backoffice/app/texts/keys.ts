/** One key each; `aria-keyshortcuts` of the elements and the keyboard map read them here. */
export const KEYS = {
  search: '/',
  map: '?',
  inbox: 'i',
  print: 'd',
  handOvers: 'h',
  permits: 'w',
  down: 'j',
  up: 'k',
  assess: 'f',
  recalculate: 'r',
  take: 'u',
  preview: 'e',
  issue: 'b',
  revise: 'z',
  dispatch: 'v',
  next: 'n',
  note: 'm',
  all: 'a',
  together: 'p',
} as const;

export const keyTexts = {
  title: 'Tasten',
  close: 'Schließen',
  lead: 'Eine Taste genügt, solange Sie nicht in ein Feld schreiben.',
  off: 'Tasten ausschalten',
  on: 'Tasten einschalten',
  areOff: 'Die Tasten sind in diesem Browser ausgeschaltet.',
  groups: [
    {
      title: 'Überall',
      keys: [
        { key: KEYS.search, text: 'Vorgang suchen' },
        { key: KEYS.inbox, text: 'zur Ansicht „Team“' },
        { key: KEYS.print, text: 'zum Druckkorb' },
        { key: KEYS.handOvers, text: 'zu den Übergaben, wenn es welche gibt' },
        { key: KEYS.permits, text: 'zu den gültigen Ausweisen, wenn Ihre Abteilung welche ausstellt' },
        { key: KEYS.map, text: 'diese Übersicht' },
      ],
    },
    {
      title: 'In Listen',
      keys: [
        { key: KEYS.down, text: 'eine Zeile nach unten' },
        { key: KEYS.up, text: 'eine Zeile nach oben' },
        { key: 'Enter', text: 'Vorgang öffnen' },
        { key: 'Leer', text: 'Brief im Druckkorb an- oder abwählen' },
        { key: KEYS.together, text: 'gewählte Briefe als ein PDF zusammenstellen' },
        { key: KEYS.all, text: 'alle Briefe an- oder abwählen' },
      ],
    },
    {
      title: 'Im Vorgang',
      keys: [
        { key: KEYS.take, text: 'übernehmen' },
        { key: KEYS.assess, text: 'Beträge festsetzen' },
        { key: KEYS.recalculate, text: 'neu berechnen' },
        { key: KEYS.preview, text: 'Entwurf oder Bescheid ansehen' },
        { key: KEYS.issue, text: 'Bescheid erstellen oder Ausführung eintragen, der nächste Vorgang öffnet sich' },
        { key: KEYS.revise, text: 'Festsetzung zurücknehmen' },
        { key: KEYS.dispatch, text: 'als abgeschickt eintragen' },
        { key: KEYS.note, text: 'Notiz schreiben' },
        { key: KEYS.next, text: 'nächster Vorgang' },
      ],
    },
  ],
} as const;
