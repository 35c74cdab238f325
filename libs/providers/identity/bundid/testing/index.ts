import type { LoginPlace, ProviderKey, ProviderTools, BundIdSettings } from '#sdk/identity';
import { answerXml } from '../../../../../apps/demo/bundid/answer.js';
import type { AnswerParts } from '../../../../../apps/demo/bundid/answer.js';
import { providerMetadata } from '../../../../../apps/demo/bundid/provider-metadata.js';
import { makeCertifiedKey, readCertifiedKey } from '../../../../platform/crypto/index.js';
import { BundIdProvider } from '../bundid-provider.js';
import { OID } from '../oids.js';
import { ProviderMetadata } from '../provider-metadata.js';

export const ENTITY_ID = 'https://bundid.example/saml';
export const REQUEST_URL = 'https://bundid.example/sso';

/** A town at its host. */
export const placeOf = (host: string): LoginPlace => ({
  host,
  callbackUrl: `https://${host}/auth/callback`,
  answerUrl: `https://${host}/auth/answer/bundid`,
  metadataUrl: `https://${host}/auth/metadata/bundid`,
});

export const DUEREN = placeOf('dueren.example');
export const DILLINGEN = placeOf('dillingen.example');

/** What a town has agreed with BundID. */
export const settingsOf = (town: string): BundIdSettings => ({
  kind: 'bundid',
  issuer: ENTITY_ID,
  signingKey: `signing-${town}`,
  decryptionKey: `decryption-${town}`,
  organisation: 'Stadt Düren & Söhne',
  onlineServiceId: 'STADTTOR-1',
});

/** Towns, a BundID and the key of a stranger: all with real keys, and nothing outside. */
export class BundIdBench {
  readonly complaints: string[] = [];
  readonly provider: BundIdProvider;
  now = new Date();

  private constructor(
    readonly bundid: ProviderKey,
    readonly stranger: ProviderKey,
    private readonly keys: ReadonlyMap<string, ProviderKey>,
  ) {
    const metadata = providerMetadata({ entityId: ENTITY_ID, requestUrl: REQUEST_URL, certificate: bundid.certificate });
    const tools: ProviderTools = {
      send: async () => ({ status: 200, headers: {}, body: metadata }),
      key: async (name) => this.key(name),
      now: () => this.now,
      complain: (_kind, reason) => void this.complaints.push(reason),
    };
    this.provider = new BundIdProvider(new ProviderMetadata({}, tools), tools);
  }

  static async open(): Promise<BundIdBench> {
    const names = ['signing-dueren', 'decryption-dueren', 'signing-dillingen', 'decryption-dillingen'];
    const made = await Promise.all(['bundid', 'stranger', ...names].map(async (name) => readCertifiedKey(await makeCertifiedKey(name, new Date()))));
    return new BundIdBench(made[0]!, made[1]!, new Map(names.map((name, index) => [name, made[index + 2]!])));
  }

  key(name: string): ProviderKey {
    return this.keys.get(name)!;
  }

  /** Begins a sign-in at Düren and answers what the town expects of the answer, with the parts of an answer that fits. */
  async begin(): Promise<{ readonly expected: Readonly<Record<string, string>>; readonly state: string; readonly parts: AnswerParts }> {
    const { expected, state } = await this.provider.start(settingsOf('dueren'), DUEREN, { level: 'high' });
    const parts: AnswerParts = {
      issuer: ENTITY_ID,
      audience: DUEREN.metadataUrl,
      destination: DUEREN.answerUrl,
      inResponseTo: expected['requestId']!,
      issuedAt: this.now,
      validUntil: new Date(this.now.getTime() + 300_000),
      level: 4,
      attributes: [told('bpk2', 'B-1234'), told('familyName', 'Škoda-Weiß', 'HOCH'), told('givenName', 'Marta', 'HOCH')],
    };
    return { expected, state, parts };
  }

  /** What the town makes of an answer. */
  finish(xml: string, expected: Readonly<Record<string, string>>, town: 'dueren' | 'dillingen' = 'dueren') {
    const place = town === 'dueren' ? DUEREN : DILLINGEN;
    const fields = { SAMLResponse: Buffer.from(xml).toString('base64') };
    return this.provider.finish(settingsOf(town), place, { url: new URL(place.answerUrl), fields }, expected);
  }

  /** An answer as BundID gives it. */
  answer(parts: AnswerParts): Promise<string> {
    return answerXml(parts, this.bundid, this.key('decryption-dueren').certificate);
  }
}

export const told = (name: keyof typeof OID, value: string, trust: 'UNTERGEORDNET' | 'NORMAL' | 'SUBSTANTIELL' | 'HOCH' = 'NORMAL') => ({ oid: OID[name], friendlyName: name, value, trust });

