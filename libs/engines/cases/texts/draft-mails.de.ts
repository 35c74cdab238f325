/** Mails about drafts. None of them holds the code, or anything that was typed. */
export const draftMailTexts = {
  link: ({ title, day, link, town }: Record<'title' | 'day' | 'link' | 'town', string>) => ({
    subject: `${title}: Ihr Link zum Weitermachen`,
    text: [
      'Guten Tag,',
      'mit diesem Link machen Sie später weiter, auch auf einem anderen Gerät:',
      link,
      'Sie brauchen dazu den Code. Er steht auf der Seite, auf der Sie diese E-Mail angefordert haben, und absichtlich nicht hier.',
      `Wir heben Ihren Entwurf bis zum ${day} auf. Jedes Mal, wenn Sie etwas speichern, beginnen die 30 Tage neu.`,
      'Sie haben nichts angefangen? Dann müssen Sie nichts tun: Ohne den Code öffnet der Link nichts.',
      town,
    ].join('\n\n'),
  }),

  warning: ({ title, day, link, town, account }: Record<'title' | 'day' | 'link' | 'town', string> & { account: boolean }) => ({
    subject: `${title}: Wir löschen Ihren Entwurf bald`,
    text: [
      'Guten Tag,',
      `Sie haben angefangen und noch nicht abgesendet. Wir heben Ihren Entwurf bis zum ${day} auf. Danach löschen wir ihn mit allen Angaben und Dateien.`,
      account ? 'Möchten Sie weitermachen? Melden Sie sich an, der Entwurf steht in Ihrem Konto:' : 'Möchten Sie weitermachen? Mit diesem Link und Ihrem Code:',
      link,
      'Sobald Sie etwas speichern, beginnen die 30 Tage neu. Wenn Sie den Entwurf nicht mehr brauchen, müssen Sie nichts tun.',
      town,
    ].join('\n\n'),
  }),
};
