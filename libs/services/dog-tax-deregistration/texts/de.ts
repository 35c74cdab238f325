import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Abmeldung eines Hundes',
  deed: 'Hund abmelden',
  summary: 'Ihr Hund ist gestorben, lebt jetzt woanders oder zieht mit Ihnen weg: Melden Sie ihn ab, damit die Steuer endet.',
  feeText: 'kostenlos',
  durationText: 'etwa 5 Minuten',
  processingText: 'Der geänderte Bescheid kommt meist innerhalb von 10 Werktagen.',
  needs: [
    'das Kassenzeichen aus Ihrem Hundesteuerbescheid',
    'Namen des Hundes und den Tag, seit dem er nicht mehr bei Ihnen lebt',
    'wenn der Hund ein neues Zuhause hat: Name und Anschrift dort',
    'wenn er gestorben ist und Sie sie haben: die Bescheinigung der Tierarztpraxis',
  ],
  whoMay: ['Der Hund ist auf Ihren Namen angemeldet.', 'Nach einem Todesfall in der Familie melden die Erben ab.'],
  afterwards: ['Sie bekommen einen geänderten Bescheid.', 'Was Sie zu viel bezahlt haben, zahlen wir zurück.'],
  otherWays: ['mit der Post oder per E-Mail', 'persönlich'],
  legalBasis: ['Hundesteuersatzung', 'Kommunalabgabengesetz des Landes'],
  keywords: [
    ...['Hund abmelden', 'Hundesteuer abmelden', 'Hundeabmeldung', 'Hund tot', 'Hund gestorben', 'Hund verstorben', 'Hund eingeschläfert', 'Hund verkauft'],
    ...['Hund abgegeben', 'Hund weg', 'Hund entlaufen', 'Hundesteuer kündigen', 'Hundesteuer beenden', 'Köter weg', 'Hund weggezogen', 'Hundemarke zurückgeben'],
  ],
};
