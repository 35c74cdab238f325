import type { MessageTemplate } from '#sdk/service';

/** Words of the desk that belong to this service. */
export const messages: readonly MessageTemplate[] = [
  {
    code: 'power-of-attorney',
    title: 'Vollmacht fehlt',
    asks: true,
    text: {
      de: 'Guten Tag,\n\nwer Briefwahl für jemand anderen beantragt, braucht eine schriftliche Vollmacht. Sie fehlt uns noch.\n\nBitte laden Sie sie hier mit Ihrer Antwort hoch. Es zählt der Tag, an dem sie bei uns ist.\n\nFreundliche Grüße\n{office}',
      en: 'Hello,\n\nwhoever applies for a postal vote for somebody else needs a written power of attorney. We do not have it yet.\n\nPlease upload it here with your answer. What counts is the day on which we receive it.\n\nKind regards\n{office}',
    },
  },
  {
    code: 'not-in-roll',
    title: 'Im Verzeichnis nicht gefunden',
    asks: true,
    text: {
      de: 'Guten Tag,\n\nmit Ihren Angaben haben wir Sie im Wählerverzeichnis nicht gefunden. Bitte prüfen Sie Name, Geburtsdatum und diese Anschrift: {address}.\n\nStehen Sie noch an einem anderen Ort im Verzeichnis? Dann beantragen Sie die Briefwahl bitte dort.\n\nFreundliche Grüße\n{office}',
      en: 'Hello,\n\nwith your information we have not found you in the electoral roll. Please check name, date of birth and this address: {address}.\n\nAre you still in the roll of another place? Then please apply there.\n\nKind regards\n{office}',
    },
  },
];
