import type { MessageTemplate } from '#sdk/service';

/** Words of the desk that belong to this service. */
export const messages: readonly MessageTemplate[] = [
  {
    code: 'more-about-entry',
    title: 'Mehr zum Eintrag',
    asks: true,
    text: {
      de: 'Guten Tag,\n\ndamit wir den Eintrag im Register finden, brauchen wir noch: …\n\nFreundliche Grüße\n{office}',
      en: 'Hello,\n\nto find the entry in the register we still need: …\n\nKind regards\n{office}',
    },
  },
  {
    code: 'proof-of-interest',
    title: 'Nachweis des Interesses',
    asks: true,
    text: {
      de: 'Guten Tag,\n\neine Urkunde über eine andere Person bekommt, wer ein Interesse daran nachweist. Bitte laden Sie hier mit Ihrer Antwort hoch: …\n\nFreundliche Grüße\n{office}',
      en: 'Hello,\n\na certificate about another person is given to those who can prove their interest in it. Please upload here with your answer: …\n\nKind regards\n{office}',
    },
  },
];
