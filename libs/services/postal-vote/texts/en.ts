import type { TranslationOf } from '#sdk/service';
import type { service } from '../definition.js';
import { form } from './en-form.js';
import { completions, states, stops } from './en-states.js';

export const en: TranslationOf<typeof service> = {
  title: 'Postal vote',
  deed: 'Apply for a postal vote',
  summary: 'You can not go to the polling station on election day, or would like to vote at home: we send you the polling card (Wahlschein) and the ballot paper.',
  feeText: 'free of charge',
  durationText: 'about 3 minutes',
  processingText: 'As soon as the ballot papers are printed, your papers go to the post after one or two working days.',
  needs: [
    'names, date of birth and registered address',
    'if you have it already: the election notification (Wahlbenachrichtigung)',
    'if the papers are to go somewhere else: the address there',
    'if you apply for another person: a photo of their written power of attorney',
  ],
  whoMay: ['You are on the electoral roll of {town}. You do not have to give a reason.', 'For other people you need a written power of attorney.'],
  afterwards: [
    'We look for your entry on the electoral roll and send you the papers.',
    'Send the red letter so early that it reaches us in time on election day. Until when is on the envelope. All papers are in German.',
    'If the papers do not arrive, apply for new ones here. Whoever falls ill suddenly after the time limit can still apply on election day until 15:00.',
  ],
  otherWays: ['with the form on the election notification', 'by letter or e-mail', 'in person: you can vote here at once', 'not by telephone'],
  legalBasis: ['sections 25 to 31 Federal Electoral Regulations (BWO)', 'electoral regulations of the Land'],
  keywords: ['postal vote', 'postal voting', 'vote by mail', 'mail-in ballot', 'absentee ballot', 'ballot paper', 'vote', 'voting', 'election', 'elections', 'polling card', 'electoral roll', 'run-off', 'vote from home'],
  form,
  lines: {},
  states,
  completions,
  stops,
};
