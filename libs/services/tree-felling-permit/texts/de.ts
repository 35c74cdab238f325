import type { PageOfService } from '#sdk/service';

export const de: PageOfService = {
  title: 'Baum fällen',
  deed: 'Baumfällung beantragen',
  summary: 'Große Bäume sind geschützt, auch im eigenen Garten. Fragen Sie uns, bevor Sie einen Baum fällen oder stark zurückschneiden.',
  feeText: 'ab 25,00 Euro',
  durationText: 'etwa 10 Minuten',
  processingText: 'Wir sehen uns den Baum an. Das dauert meist drei bis vier Wochen.',
  needs: [
    'Art des Baums und Umfang des Stamms in einem Meter Höhe',
    'einen Lageplan oder eine Skizze, in der der Baum eingezeichnet ist',
    'den Grund, und ein Foto',
    'wenn Ihnen das Grundstück nicht gehört: die Zustimmung',
  ],
  whoMay: ['Der Baum steht in {town}, und das Grundstück gehört Ihnen oder Sie dürfen darüber entscheiden.'],
  afterwards: [
    'Wir entscheiden nach der Satzung der Stadt. Oft müssen Sie einen neuen Baum pflanzen.',
    'Vom 1. März bis zum 30. September wird wegen der Vögel nicht gefällt.',
    'Bei Gefahr, etwa nach einem Sturm, rufen Sie bitte sofort an.',
  ],
  otherWays: ['mit der Post oder per E-Mail', 'am Telefon, wenn Sie nicht sicher sind, ob Sie eine Genehmigung brauchen'],
  legalBasis: ['Baumschutzsatzung', '§ 39 Absatz 5 Bundesnaturschutzgesetz (BNatSchG)'],
  keywords: [
    ...['Baum fällen', 'Baumfällgenehmigung', 'Baumfällung', 'Bäume fällen', 'Baum absägen', 'Baumschutz', 'Baumschutzsatzung', 'Baum umsägen'],
    ...['Baum beschneiden', 'Hecke schneiden', 'Garten Baum', 'Baum entfernen', 'Genehmigung Baum', 'Tanne fällen', 'Eiche fällen', 'Fällgenehmigung', 'tree'],
  ],
};
