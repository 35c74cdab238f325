import { BEARER, NS } from './saml/names.js';
import { childrenOf, elementsBelow, onlyChild, textOf, XmlRefused } from './saml/xml.js';
import { SKEW_MS } from './wanted.js';
import type { Wanted } from './wanted.js';

/** All that a signed assertion has to say so that it is for us, now, and an answer to what we asked. @throws XmlRefused */
export function checkAssertion(assertion: Element, wanted: Wanted): void {
  if (textOf(onlyChild(assertion, NS.assertion, 'Issuer')) !== wanted.provider.entityId) throw new XmlRefused('another issuer');
  if (!childrenOf(onlyChild(assertion, NS.assertion, 'Subject'), NS.assertion, 'SubjectConfirmation').some((one) => isForUs(one, wanted))) throw new XmlRefused('not an answer to us');
  const conditions = onlyChild(assertion, NS.assertion, 'Conditions');
  if (!isWithin(conditions, wanted.now)) throw new XmlRefused('not valid now');
  const audiences = elementsBelow(onlyChild(conditions, NS.assertion, 'AudienceRestriction'), NS.assertion, 'Audience').map(textOf);
  if (!audiences.includes(wanted.audience)) throw new XmlRefused('for somebody else');
}

function isForUs(confirmation: Element, { answerUrl, requestId, now }: Wanted): boolean {
  const [data] = childrenOf(confirmation, NS.assertion, 'SubjectConfirmationData');
  return (
    data !== undefined &&
    confirmation.getAttribute('Method') === BEARER &&
    data.getAttribute('Recipient') === answerUrl &&
    data.getAttribute('InResponseTo') === requestId &&
    isWithin(data, now)
  );
}

/** An end is compulsory; a beginning is not. */
function isWithin(element: Element, now: Date): boolean {
  const [from, until] = ['NotBefore', 'NotOnOrAfter'].map((name) => element.getAttribute(name));
  const at = now.getTime();
  return Boolean(until) && at - SKEW_MS < Date.parse(until!) && (!from || at + SKEW_MS >= Date.parse(from));
}
