import type { MessageTemplate } from '#sdk/service';

/** Words of the desk that belong to this service. */
export const messages: readonly MessageTemplate[] = [
  {
    code: 'claim-evidence',
    title: 'Nachweis für Ermäßigung',
    asks: true,
    text: {
      de: 'Guten Tag,\n\nSie haben eine Ermäßigung oder Befreiung von der Hundesteuer beantragt. Dafür brauchen wir noch: …\n\nBitte laden Sie den Nachweis hier mit Ihrer Antwort hoch. Ohne ihn gilt der volle Steuersatz.\n\nFreundliche Grüße\n{office}',
      en: 'Hello,\n\nyou have asked for a reduction of or an exemption from dog tax. For this we still need: …\n\nPlease upload it here with your answer. Without it the full rate applies.\n\nKind regards\n{office}',
    },
  },
  {
    code: 'further-dogs',
    title: 'Weitere Hunde im Haushalt',
    asks: true,
    text: {
      de: 'Guten Tag,\n\nSie haben angegeben, wie viele Hunde bisher in Ihrem Haushalt leben: {dogsSoFar}. Bei uns sind gemeldet: …\n\nBitte schreiben Sie uns, was stimmt. Die Steuer hängt davon ab.\n\nFreundliche Grüße\n{office}',
      en: 'Hello,\n\nyou have told us how many dogs already live in your household: {dogsSoFar}. Registered with us are: …\n\nPlease tell us what is right. The tax depends on it.\n\nKind regards\n{office}',
    },
  },
];
