import type { CertifiedKey } from '#platform/crypto';
import { texts } from '../texts/de.js';
import { answerXml, failure, responseXml, sign } from './answer.js';
import type { WayBack } from './pages.js';
import { ATTRIBUTES, toldOf } from './people.js';
import type { Attribute, BundIdPerson } from './people.js';
import type { SignInUnderWay } from './sign-ins.js';

/** Who answers. */
export interface Answering {
  readonly issuer: string;
  readonly key: CertifiedKey;
  readonly now: () => Date;
}

const VALID_MS = 300_000;

type Told = ReturnType<typeof toldOf>;

/** What a town is told of a person: no more than it asked for. */
export async function answerOf({ issuer, key, now }: Answering, { request, relayState }: SignInUnderWay, person: BundIdPerson): Promise<{ told: Told; back: WayBack }> {
  const { town, id, attributes } = request;
  const told = new Map([...toldOf(person, town.entityId)].filter(([name]) => attributes.includes(ATTRIBUTES[name].oid)));
  const issuedAt = now();
  const parts = {
    issuer,
    audience: town.entityId,
    destination: town.answerUrl,
    inResponseTo: id,
    issuedAt,
    validUntil: new Date(issuedAt.getTime() + VALID_MS),
    level: person.level,
    attributes: [...told].map(([name, { value, trust }]: [Attribute, { value: string; trust: 'UNTERGEORDNET' | 'NORMAL' | 'SUBSTANTIELL' | 'HOCH' }]) => ({ ...ATTRIBUTES[name], value, trust })),
  };
  return { told, back: wayBack(town.answerUrl, relayState, await answerXml(parts, key, town.encryption)) };
}

/** An answer without a person: somebody stopped, or something broke. */
export function refusalOf({ issuer, key, now }: Answering, { request, relayState }: SignInUnderWay, why: 'cancel' | 'fault'): WayBack {
  const { town, id } = request;
  const status = failure(why === 'cancel' ? texts.bundid.cancelWords : texts.bundid.faultWords);
  return wayBack(town.answerUrl, relayState, sign(responseXml({ issuer, destination: town.answerUrl, inResponseTo: id, issuedAt: now() }, '', status), key));
}

const wayBack = (url: string, relayState: string, xml: string): WayBack => ({ url, relayState, samlResponse: Buffer.from(xml).toString('base64') });
