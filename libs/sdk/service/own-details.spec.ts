import { service } from '../../services/dog-tax-registration/definition.js';
import { service as parking } from '../../services/resident-parking-permit/definition.js';
import { dogTaxAnswers } from '../../services/dog-tax-registration/testing/index.js';
import { answersFrom, detailsOf } from './own-details.js';

describe('what somebody says of themselves', () => {
  const answers = dogTaxAnswers();

  it('is taken from one form and put into another, and nothing else is', () => {
    const details = detailsOf(service, answers);
    expect(details).toMatchObject({ 'given-name': answers['givenName'], 'family-name': answers['familyName'], 'street-address': answers['address'] });
    expect(JSON.stringify(details)).not.toContain('Waldi');
    expect(answersFrom(parking, details)).toMatchObject({ givenName: answers['givenName'], familyName: answers['familyName'], address: answers['address'] });
    expect(Object.keys(answersFrom(parking, details))).not.toContain('plate');
  });

  it('is nothing without answers', () => {
    expect([detailsOf(service, {}), answersFrom(service, {})]).toEqual([{}, {}]);
  });
});
