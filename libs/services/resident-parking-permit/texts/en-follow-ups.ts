import type { TranslationOf } from '#sdk/service';
import type { service } from '../definition.js';

const purposes = { 'continue-permit': 'to continue your permit' };
const page = { permit: { title: 'Your permit so far' } };
const fields = { formerPlate: { label: 'Former licence plate' }, beginsOn: { label: 'Valid from' }, endsOn: { label: 'Valid until' } };

export const followUps: TranslationOf<typeof service>['followUps'] = {
  extension: {
    offer: 'Extend the permit',
    title: 'Resident parking permit: extension',
    deed: 'Extend a resident parking permit',
    form: {
      purposes,
      pages: {
        ...page,
        period: {
          title: 'For how long would you like to extend it?',
          hint: 'The new permit begins on the day after the last day of your present one. We take over everything else; you see it once more before you send. Have you moved? Then please make a new application.',
        },
      },
      fields,
    },
  },
  'vehicle-change': {
    offer: 'Change the car',
    title: 'Resident parking permit: another car',
    deed: 'Change the car on the resident parking permit',
    stops: {
      'same-plate': {
        title: 'Your permit is already valid for this licence plate',
        text: 'You do not have to do anything.',
        alternatives: ['Do you have another car? Then please enter the new licence plate.', 'Does your permit end soon? Then extend it on the page “Track your case”.'],
      },
    },
    form: {
      purposes,
      pages: {
        ...page,
        vehicle: { title: 'Your new car', hint: 'We take over everything else; you see it once more before you send.' },
        period: { title: 'From when do you drive the new car?', hint: 'From this day on the old permit is no longer valid. The new one is valid for as long as the old one would have been.' },
      },
      fields,
    },
  },
};
