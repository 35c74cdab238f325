import type { TextsOfForm } from '#sdk/form';
import type { form as definition } from '../form.js';

export const form: TextsOfForm<typeof definition> = {
  pages: {
    home: { title: 'Where do you live?', hint: 'So we see at once whether your street belongs to a parking zone.' },
    residence: { title: 'Your main residence' },
    person: { title: 'Who applies for the permit?' },
    vehicle: { title: 'Your car', hint: 'The permit is good for one licence plate.' },
    'vehicle-evidence': { title: 'Your evidence' },
    'registration-document': { title: 'Your vehicle registration document' },
    'holder-permission': { title: 'The confirmation' },
    period: { title: 'From when and for how long?' },
  },
  fields: {
    address: { label: 'Your address' },
    mainResidence: {
      label: 'Is this your main residence?',
      hint: 'We mean the home that is registered as your main residence (Hauptwohnung). We look it up in the register of residents.',
      summaryLabel: 'Main residence',
    },
    givenName: { label: 'Given name' },
    familyName: { label: 'Family name' },
    bornOn: { label: 'Date of birth', hint: 'With it we find you in the register of residents. Day, month, year, for example 31 12 1984.' },
    email: {
      label: 'E-mail address (optional)',
      hint: 'Then you get the decision and the link to pay at once. Otherwise both come by post.',
      summaryLabel: 'E-mail address',
    },
    plate: { label: 'Licence plate', hint: 'As it is on the plate, for example DN-AB 123.' },
    vehicleUse: {
      label: 'To whom is the car registered?',
      options: { 'registered-to-me': 'To me', 'permanently-used': 'To somebody else, I use it permanently' },
      summaryLabel: 'Registration',
    },
    evidenceNeeded: {
      label: 'What we need',
      body: ['The vehicle registration document (Fahrzeugschein, Zulassungsbescheinigung Teil I). It shows us which car it is and to whom it is registered.'],
    },
    permissionNeeded: {
      label: 'And in addition',
      body: ['A confirmation that you use the car permanently: from the person or the company to whom it is registered. With licence plate and signature, please.'],
    },
    evidence: {
      label: 'How do we get it?',
      options: { upload: 'I upload it here: a photo or a PDF file is enough', 'at-the-counter': 'I show it in person', 'by-post': 'I send it by post' },
      summaryLabel: 'Evidence',
    },
    registrationFiles: {
      label: 'Your vehicle registration document',
      hint: 'Zulassungsbescheinigung Teil I. Photograph or scan the pages with licence plate and name so that they are easy to read.',
      summaryLabel: 'Registration document',
    },
    permissionFiles: {
      label: 'The confirmation of the person or the company to whom the car is registered',
      hint: 'With licence plate and signature.',
      summaryLabel: 'Confirmation',
    },
    months: { label: 'For how long should the permit be valid?', options: { '6': '6 months', '12': '1 year', '24': '2 years' }, summaryLabel: 'Period' },
    startsOn: { label: 'First day', hint: 'Today at the earliest. You can print the permit as soon as you have paid.' },
  },
  purposes: {
    'find-zone': 'to find your parking zone and to write to you',
    'check-conditions': 'to check whether you can get a permit',
    'identify-applicant': 'to find you in the register of residents',
    'send-decision': 'to send you the decision',
    'print-permit': 'to issue the permit',
    'compute-fee': 'to work out the fee',
  },
  declarations: {
    'true-and-complete': 'My answers are true and complete.',
    'report-changes': 'When I move or change the car, I tell the town.',
  },
};
