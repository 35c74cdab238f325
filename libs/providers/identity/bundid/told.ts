import { nameOfOid } from './oids.js';
import type { ToldName } from './oids.js';
import { NS } from './saml/names.js';
import { childrenOf, elementsBelow, textOf } from './saml/xml.js';

export interface Told {
  /** Never empty; in NFC. */
  readonly value: string;
  /** `akdb:TrustLevel`; null when nothing is said of it. */
  readonly trust: string | null;
}

export type AllTold = ReadonlyMap<ToldName, Told>;

/** The attributes of an assertion that we know, by our names; the first of each. */
export function toldIn(assertion: Element): AllTold {
  const told = new Map<ToldName, Told>();
  for (const attribute of elementsBelow(assertion, NS.assertion, 'Attribute')) {
    const name = nameOfOid(attribute.getAttribute('Name') ?? '');
    const [value] = childrenOf(attribute, NS.assertion, 'AttributeValue').map((element) => textOf(element).normalize('NFC'));
    if (name && value && !told.has(name)) told.set(name, { value, trust: attribute.getAttributeNS(NS.akdb, 'TrustLevel') });
  }
  return told;
}

/** By what somebody has signed in; there may be several statements. */
export const contextsIn = (assertion: Element): string[] => elementsBelow(assertion, NS.assertion, 'AuthnContextClassRef').map(textOf);
