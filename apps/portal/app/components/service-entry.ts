import type { ServiceCardFragment } from '#api-client';
import type { ServiceEntry } from '#ui';
import { de } from '../texts/de.js';

export const servicePath = (code: string): string => `/dienste/${encodeURIComponent(code)}`;

const badgeOf = (service: ServiceCardFragment): string | undefined =>
  service.availability === 'ONLINE' ? undefined : de.availability[service.availability];

/** As on the home page: the deed, its fee and how long it takes. */
export function shortEntry(service: ServiceCardFragment): ServiceEntry {
  const online = service.availability === 'ONLINE';
  return {
    href: servicePath(service.code),
    deed: service.deed,
    facts: online ? [service.feeText, service.durationText] : [service.feeText],
    badge: badgeOf(service),
  };
}

/** As in lists: with a sentence. */
export const fullEntry = (service: ServiceCardFragment): ServiceEntry => ({ ...shortEntry(service), text: service.summary });

/** As in the register: filed by title, with the deed in the sentence's place. */
export const registerEntry = (service: ServiceCardFragment): ServiceEntry => ({ ...fullEntry(service), deed: service.title });
