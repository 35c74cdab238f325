/** Everything that `npm start`, `npm run build` and `npm test` say to people. */
export const help = (port) => `
Stadttor: ein Portal für viele Städte, auf diesem Rechner zum Ausprobieren.

  npm start                 installiert, baut, richtet die Datenbank ein und startet alles
  npm start -- --reset      löscht alle Daten dieser Installation und beginnt von vorn
  npm run dev               dasselbe, baut und startet nach jeder Änderung neu
  npm start -- --help       zeigt diese Hilfe

Umgebung
  PORT=${port}                 Port der Eingangstür
  DATABASE_URL=postgresql:… eigener PostgreSQL-Server (15 bis 18) statt des eingebauten
  DATA_DIR=.stadttor/data   Ordner für Dateien, E-Mails und Briefe

Mit Strg+C hört alles auf. Die Daten bleiben bis zum nächsten Start erhalten.
`;

export const labels = {
  install: 'Pakete',
  build: 'Bau',
  postgres: 'PostgreSQL',
  migrate: 'Tabellen',
  tenants: 'Städte',
  seed: 'Beispieldaten',
  processes: 'Prozesse',
  bench: 'Messung',
};

export const unchanged = 'unverändert';
export const failed = 'gescheitert';
export const ready = (origin) => `Stadttor ist bereit: ${origin}`;
export const watching = 'Änderungen an apps, libs und tenants werden sofort gebaut.';
export const restarted = 'neu gestartet';
export const stopping = 'Stadttor hört auf …';
export const stopped = 'Alles beendet. Die Daten bleiben erhalten.';

export const packagesInstalled = (count, size) => `${count} Pakete, ${size}`;
export const packagesPresent = (count) => `${count} Pakete, ${unchanged}`;
export const builtFiles = (count, size) => `${count} Dateien, ${size}`;
export const builtBefore = (count) => `${count} Dateien, ${unchanged}`;
export const ownServer = 'Server aus DATABASE_URL';
export const embedded = ({ version, size, port, reused, initialised }) =>
  `${version}, ${size}, Port ${port}${initialised ? ', neu angelegt' : ''}${reused ? ', lief noch' : ''}`;
export const dataMoved = (folder) => `Daten und Programm von PostgreSQL liegen in ${folder}, siehe .stadttor/WHERE.md.`;
export const processesUp = (names) => names.join(', ');
export const resetDone = 'Alle Daten dieser Installation sind gelöscht.';

export const where = (folder, user) => `# Wo die Datenbank liegt

Der Ordner dieses Projekts ist nur für das Konto root zugänglich. PostgreSQL läuft nie als root,
sondern hier als „${user}“, und käme an seine Dateien nicht heran. Darum liegen Programm und Daten in

    ${folder}

\`npm start -- --reset\` löscht auch diesen Ordner.
`;

export const addresses = ({ origin, towns, staff, townOrigin, login }) => [
  ['Zum Ausprobieren', origin],
  ...towns.map((town) => [town.name, townOrigin(town.code)]),
  ['E-Mails und Briefe', `${origin}/post`],
  ['Demo-Bank', origin.replace('localhost', 'bank.localhost')],
  [],
  ...staff.map((person) => [`${person.name}, ${person.post}`, login(person)]),
];
export const addressHeadings = { places: 'Adressen', staff: 'Anmelden im Amt (erfundene Personen, ohne Passwort)' };

export const childDied = (name, how, seconds) => `„${name}“ ist ausgefallen (${how}). Neustart in ${seconds} s.`;
export const childGone = (name, how, log) => `„${name}“ ist wiederholt ausgefallen (${how}). Stadttor hört auf. Protokoll: ${log}`;
export const signalled = (signal) => `Signal ${signal}`;
export const exited = (code) => `Rückgabewert ${code}`;

/** One clear sentence for each thing that can stand in the way. */
export const problems = {
  oldNode: (version) => `Stadttor braucht Node 20.19 oder neuer, hier läuft ${version}.`,
  needsNode24: (version) => `Auf dieser Plattform braucht Stadttor ein installiertes Node 24.9 oder neuer, hier läuft ${version}.`,
  windows: 'Stadttor läuft unter Linux und macOS. Unter Windows starten Sie es bitte in WSL 2.',
  platform: (name) => `Für die Plattform ${name} gibt es kein eingebautes PostgreSQL. Bitte geben Sie mit DATABASE_URL einen eigenen Server an.`,
  binaries: (name, reason) => `Das eingebaute PostgreSQL läuft auf diesem Rechner (${name}) nicht: ${reason} Bitte geben Sie mit DATABASE_URL einen eigenen Server an.`,
  noUser: 'PostgreSQL darf nicht als root laufen, und es gibt keines der Konten postgres, nobody oder daemon. Bitte starten Sie Stadttor als anderer Benutzer.',
  namelessUser: (uid) => `PostgreSQL braucht ein Konto mit Namen; die Nummer ${uid} steht nicht in /etc/passwd.`,
  foreignFolder: (folder) => `Der Ordner ${folder} gehört jemand anderem. Bitte löschen Sie ihn oder starten Sie Stadttor mit dessen Konto.`,
  portTaken: (port) => `Port ${port} ist belegt. Bitte wählen Sie einen anderen: PORT=${Number(port) + 10} npm start`,
  portInvalid: (value) => `PORT muss eine Zahl zwischen 1 und 65535 sein, nicht „${value}“.`,
  running: (pid) => `Stadttor läuft in diesem Ordner schon (Prozess ${pid}). Beenden Sie es dort mit Strg+C.`,
  npmFailed: (code) => `npm ci ist gescheitert (Rückgabewert ${code}). Die Meldung darüber nennt den Grund.`,
  buildFailed: (part) => `Der Bau von „${part}“ ist gescheitert. Die Meldung darüber nennt den Grund.`,
  notBuilt: (name, file) => `„${name}“ kann nicht starten: ${file} fehlt im Bau.`,
  commandFailed: (command) => `„stadttor ${command}“ ist gescheitert. Die Meldung darüber nennt den Grund.`,
  postgresFailed: (log) => `PostgreSQL ist nicht gestartet. Protokoll: ${log}`,
  notReady: (names, seconds) => `Nach ${seconds} Sekunden ist noch nicht bereit: ${names}.`,
  resetForeign: 'Mit DATABASE_URL löscht --reset nichts: Bitte leeren Sie Ihre Datenbank selbst und löschen Sie dann den Ordner .stadttor.',
  unknownOption: (option) => `Die Option ${option} gibt es nicht. „npm start -- --help“ zeigt alle.`,
};

/** What `npm run screenshots` says. */
export const pictures = {
  label: 'Bilder',
  count: (taken) => `${taken.length} in docs/pictures, jeder Schritt einzeln in test-results/ways`,
  size: (name, kilobytes) => `${name.padEnd(34)} ${String(kilobytes).padStart(4)} kB`,
};

/** The table at the end of `npm test`. */
export const tests = {
  labels: {
    types: 'Typen',
    lint: 'Stil',
    layers: 'Schichten',
    unit: 'Einheiten',
    journeys: 'Wege durch das Gateway',
    browser: 'Wege im Browser',
    a11y: 'Barrierefreiheit',
    slow: 'Ausfälle und Eigenschaften',
    'journeys-long': 'Weitere Wege',
    'browser-long': 'Weitere Wege im Browser',
    'a11y-long': 'Barrierefreiheit, alles',
  },
  passed: (count) => `${count} bestanden`,
  failed: (passed, failed) => `${failed} gescheitert, ${passed} bestanden`,
  skipped: (reason) => `nicht gelaufen: ${reason}`,
  noProject: (name) => `jest.config.mjs hat kein Projekt „${name}“`,
  noTests: 'keine Tests gefunden',
  noFile: (file) => `${file} fehlt`,
  total: 'zusammen',
};
