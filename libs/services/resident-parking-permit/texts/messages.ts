import type { MessageTemplate } from '#sdk/service';

/** Words of the desk that belong to this service. */
export const messages: readonly MessageTemplate[] = [
  {
    code: 'plate-differs',
    title: 'Kennzeichen passt nicht',
    asks: true,
    text: {
      de: 'Guten Tag,\n\nin Ihrem Antrag steht das Kennzeichen {plate}. Im Fahrzeugschein lesen wir: …\n\nWelches ist richtig? Bitte antworten Sie hier.\n\nFreundliche Grüße\n{office}',
      en: 'Hello,\n\nyour application says {plate}. In the vehicle registration document we read: …\n\nWhich one is right? Please answer here.\n\nKind regards\n{office}',
    },
  },
  {
    code: 'not-registered-there',
    title: 'Hauptwohnung nicht gefunden',
    asks: true,
    text: {
      de: 'Guten Tag,\n\nwir haben Sie unter dieser Anschrift nicht mit Hauptwohnung gefunden: {address}.\n\nSind Sie gerade umgezogen? Dann schreiben Sie uns bitte, seit wann Sie dort gemeldet sind.\n\nFreundliche Grüße\n{office}',
      en: 'Hello,\n\nwe have not found your main residence at this address: {address}.\n\nHave you just moved? Then please tell us since when you have been registered there.\n\nKind regards\n{office}',
    },
  },
];
