import { below, firstText, parse, pem } from './xml.js';
import { DS, MD, POST } from './saml.js';

/** What BundID knows of a town: from the metadata that the town publishes. */
export interface RegisteredTown {
  readonly entityId: string;
  readonly answerUrl: string;
  /** PEM */
  readonly signing: string;
  /** PEM */
  readonly encryption: string;
}

/** Fetches a document from a town of this machine. */
export type FetchMetadata = (entityId: string) => Promise<string>;

/**
 * Towns need no entry here: each is asked for its metadata, which lies at its entityID on its own host of this machine and nowhere else.
 * @param townOrigins `http://*.localhost:8080`
 * @throws when the entityID can not be a town's
 */
export async function registeredTown(entityId: string, townOrigins: string, fetchMetadata: FetchMetadata): Promise<RegisteredTown> {
  const allowed = new RegExp(`^${townOrigins.replaceAll('.', '\\.').replace('*', '[a-z][a-z0-9-]{0,40}')}/auth/metadata/[a-z][a-z0-9-]{0,40}$`);
  if (!allowed.test(entityId)) throw new Error('no such town');

  const entity = parse(await fetchMetadata(entityId)).documentElement;
  const answer = below(entity, MD, 'AssertionConsumerService').find((service) => service.getAttribute('Binding') === POST);
  const certificate = (use: string): string => {
    const key = below(entity, MD, 'KeyDescriptor').find((descriptor) => descriptor.getAttribute('use') === use);
    return pem(key ? firstText(key, DS, 'X509Certificate') : '');
  };
  return { entityId, answerUrl: answer?.getAttribute('Location') ?? '', signing: certificate('signing'), encryption: certificate('encryption') };
}
