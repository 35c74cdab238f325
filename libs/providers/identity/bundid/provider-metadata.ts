import type { BundIdSettings, ProviderEnvironment, ProviderTools } from '#sdk/identity';
import { BINDING_POST, NS } from './saml/names.js';
import { childrenOf, elementsBelow, parseXml, textOf } from './saml/xml.js';

/** What a provider says of itself. */
export interface ProviderDescription {
  readonly entityId: string;
  /** Where requests are posted to. */
  readonly requestUrl: string;
  /** Certificates that its answers may be signed by, as PEM; more than one while it changes its key. */
  readonly certificates: readonly string[];
}

const KEPT_MS = 3_600_000;

/** Reads a provider's metadata. @throws when it is not this provider's, or tells too little. */
export function readProviderMetadata(xml: string, entityId: string): ProviderDescription {
  const entity = elementsBelow(parseXml(xml), NS.metadata, 'EntityDescriptor').find((element) => element.getAttribute('entityID') === entityId);
  const [role] = entity ? childrenOf(entity, NS.metadata, 'IDPSSODescriptor') : [];
  if (!role) throw new Error('no identity provider of this name in the metadata');

  const service = childrenOf(role, NS.metadata, 'SingleSignOnService').find((element) => element.getAttribute('Binding') === BINDING_POST);
  const keys = childrenOf(role, NS.metadata, 'KeyDescriptor').filter((key) => ['signing', ''].includes(key.getAttribute('use') ?? ''));
  const certificates = keys.flatMap((key) => elementsBelow(key, NS.signature, 'X509Certificate').map((element) => pemOf(textOf(element))));
  const requestUrl = service?.getAttribute('Location') ?? '';
  if (!URL.canParse(requestUrl) || certificates.length === 0) throw new Error('the metadata names no address for requests, or no key');
  return { entityId, requestUrl, certificates };
}

function pemOf(base64: string): string {
  const lines = base64.replaceAll(/\s/g, '').replaceAll(/.{64}/g, '$&\n').trimEnd();
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

/** Metadata of providers, asked for once an hour. */
export class ProviderMetadata {
  readonly #kept = new Map<string, { readonly until: number; readonly description: Promise<ProviderDescription> }>();

  constructor(
    private readonly environment: ProviderEnvironment,
    private readonly tools: Pick<ProviderTools, 'send' | 'now'>,
  ) {}

  /** @throws when the demonstration's is meant and does not run here */
  entityIdOf(issuer: string): string {
    const entityId = issuer === 'demo-bundid' ? this.environment['BUNDID_ISSUER'] : issuer;
    if (entityId === undefined) throw new Error('this town signs in by the demo BundID, which does not run here');
    return entityId;
  }

  of({ issuer, metadata }: BundIdSettings): Promise<ProviderDescription> {
    const entityId = this.entityIdOf(issuer);
    const url = metadata ?? entityId;
    const key = `${entityId} ${url}`;
    const now = this.tools.now().getTime();
    const known = this.#kept.get(key);
    if (known && known.until > now) return known.description;

    const description = this.#load(url, entityId);
    this.#kept.set(key, { until: now + KEPT_MS, description });
    description.catch(() => this.#kept.delete(key));
    return description;
  }

  async #load(url: string, entityId: string): Promise<ProviderDescription> {
    const answer = await this.tools.send({ method: 'GET', url, headers: { accept: 'application/samlmetadata+xml' } });
    if (answer.status !== 200) throw new Error(`no metadata: ${answer.status}`);
    const description = readProviderMetadata(answer.body, entityId);
    const secure = description.requestUrl.startsWith('https:') || this.environment['DEMO'] === '1';
    if (!secure) throw new Error('requests would leave without https');
    return description;
  }
}
