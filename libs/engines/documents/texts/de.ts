export const letterTexts = {
  office: 'Amt',
  phone: 'Telefon',
  email: 'E-Mail',
  demonstration: 'Dies ist eine Vorführung. Dieses Schreiben ist kein amtliches Schriftstück, alle Angaben sind erfunden.',
};
