import type { Words } from '../words.js';

export const problems: Words['problems'] = {
  404: ['This page does not exist here', 'The address may have changed, or a character is missing. The search or the list of services will take you further.'],
  421: ['There is no town at this address', 'Please check whether the address is spelled right.'],
  403: ['That did not work', 'The request did not come from this page. Please open the page anew and try again.'],
  413: ['That was too much at once', 'What you entered is longer than we can take. Please go back and shorten it.'],
  500: ['Something went wrong on our side', 'It is not your fault. What you saved is still here. Please try again in a few minutes.'],
  503: ['We can not be reached at the moment', 'This usually takes only a moment. What you saved is still here. Please reload the page in a minute.'],
};

export const failures: Words['failures'] = {
  INVALID_INPUT: 'Please check your answers again.',
  NOT_FOUND: 'We did not find this. It may have expired.',
  FORBIDDEN: 'That is not possible here.',
  CONFLICT: 'Something has changed in the meantime. Please look at the page again.',
  ALREADY_SUBMITTED: 'We have these answers already.',
  INCOMPLETE: 'Some answers are still missing. Please add them.',
  ASSURANCE_TOO_LOW: 'Please sign in, so that we know for sure who you are. What you have entered is kept.',
  SERVICE_NOT_ONLINE: 'This service is not online at the moment.',
  NOT_OPEN: 'It is not the time for this now. When it is possible is on the page of the service.',
  NOTHING_TO_HAND_OVER: 'There is nothing to hand over.',
  IN_FLIGHT: 'This is already under way. Please wait a moment and reload the page.',
  IDEMPOTENCY_MISMATCH: 'This page is out of date. Please reload it.',
  NOTHING_TO_PAY: 'Nothing is open any more. You do not have to do anything.',
  NUMBER_RANGE_USED_UP: 'That is not possible at the moment. Please try again later.',
  PROVIDER_UNAVAILABLE: 'The bank can not be reached at the moment. Nothing has been charged. Please try again later or transfer the money.',
  WRONG_STATE: 'That is no longer possible at this stage.',
  OWN_CASE: 'That is not possible here.',
  SECOND_PERSON_NEEDED: 'That is not possible here.',
  TOO_MANY_TRIES: 'Please wait a little before you try again.',
};
