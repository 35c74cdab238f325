import { addressAfter, signInAddress } from './after-sign-in.js';

const FORM = '/dienste/dog-tax-registration/antrag/keeper';

describe('the page for signing in', () => {
  it('keeps what somebody is up to, and says why they are back', () => {
    expect(signInAddress({ level: 'high', returnTo: FORM }, 'CANCELLED')).toBe(`/anmelden?fehler=CANCELLED&stufe=high&to=${encodeURIComponent(FORM)}`);
    expect(signInAddress({ level: undefined, returnTo: '/konto' }, 'PROVIDER_REFUSED')).toBe('/anmelden?fehler=PROVIDER_REFUSED');
    expect(signInAddress(undefined, 'ATTEMPT_UNKNOWN')).toBe('/anmelden?fehler=ATTEMPT_UNKNOWN');
    expect(signInAddress(undefined)).toBe('/anmelden');
  });
});

describe('after signing in', () => {
  it.each([
    ['high', undefined, false, FORM],
    ['high', 'high', false, FORM],
    ['high', 'low', false, FORM],
    ['substantial', 'high', false, `/anmelden?stufe=high&to=${encodeURIComponent(FORM)}`],
    ['low', 'substantial', true, `/anmelden?stufe=substantial&to=${encodeURIComponent(FORM)}`],
    ['high', 'high', true, `/anmelden/voruebergehend?to=${encodeURIComponent(FORM)}`],
  ] as const)('at %s, needing %s, temporary: %s, it goes on at %s', (assurance, level, temporary, address) => {
    expect(addressAfter({ assurance, temporary }, { level, returnTo: FORM })).toBe(address);
  });
});
