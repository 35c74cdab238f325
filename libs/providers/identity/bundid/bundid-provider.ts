import { randomBytes } from 'node:crypto';
import { err, ok } from '#kernel';
import type { Result } from '#kernel';
import type { BundIdSettings, Expected, IdentityProvider, LoginAnswer, LoginFailure, LoginPlace, MailboxLetter, MailboxReceipt, MailboxRefusal, ProviderTools, VouchedPerson } from '#sdk/identity';
import { authnRequest } from './authn-request.js';
import { checkResponse } from './check-response.js';
import { sendMessage } from './mailbox/send-message.js';
import { townMetadata } from './metadata.js';
import { personOf } from './person.js';
import type { ProviderMetadata } from './provider-metadata.js';
import { signMessage } from './saml/sign.js';
import { cancelWords } from './texts/de.js';

const token = (): string => randomBytes(32).toString('base64url');

/** BundID by SAML 2.0: signed requests and encrypted answers, both by POST. */
export class BundIdProvider implements IdentityProvider<BundIdSettings> {
  readonly kind = 'bundid';
  readonly postedState = 'RelayState';

  constructor(
    private readonly metadataOf: ProviderMetadata,
    private readonly tools: ProviderTools,
  ) {}

  reaches(): 'high' {
    return 'high';
  }

  async start(settings: BundIdSettings, place: LoginPlace, { level = 'low' }: { readonly level?: 'low' | 'substantial' | 'high' | undefined }) {
    const { requestUrl } = await this.metadataOf.of(settings);
    // Names of XML begin with a letter or an underscore.
    const [requestId, state] = [`_${token()}`, token()];
    const request = authnRequest({
      id: requestId,
      issuedAt: this.tools.now(),
      destination: requestUrl,
      issuer: place.metadataUrl,
      answerUrl: place.answerUrl,
      level,
      shown: settings,
    });
    const signed = signMessage(request, await this.tools.key(settings.signingKey, place.host));
    return { url: requestUrl, form: { SAMLRequest: Buffer.from(signed).toString('base64'), RelayState: state }, state, expected: { requestId } };
  }

  async finish(settings: BundIdSettings, place: LoginPlace, answer: LoginAnswer, expected: Expected): Promise<Result<VouchedPerson, LoginFailure>> {
    try {
      const checked = await checkResponse(answer.fields['SAMLResponse'] ?? '', {
        provider: await this.metadataOf.of(settings),
        audience: place.metadataUrl,
        answerUrl: place.answerUrl,
        requestId: expected['requestId'] ?? '',
        decryptionKey: await this.tools.key(settings.decryptionKey, place.host),
        now: this.tools.now(),
      });
      if ('assertion' in checked) return ok(personOf(checked.assertion));
      return err(cancelWords.test(checked.complaint) ? 'CANCELLED' : this.#refuse(checked.complaint));
    } catch (error) {
      return err(this.#refuse((error as Error).message));
    }
  }

  async metadata(settings: BundIdSettings, place: LoginPlace): Promise<string> {
    const [signing, decryption] = [await this.tools.key(settings.signingKey, place.host), await this.tools.key(settings.decryptionKey, place.host)];
    return townMetadata({
      entityId: place.metadataUrl,
      answerUrl: place.answerUrl,
      organisation: settings.organisation,
      home: new URL('/', place.answerUrl).toString(),
      signing: signing.certificate,
      decryption: decryption.certificate,
    });
  }

  hasMailboxes({ mailbox }: BundIdSettings): boolean {
    return mailbox !== undefined;
  }

  async put({ mailbox }: BundIdSettings, place: LoginPlace, letter: MailboxLetter): Promise<Result<MailboxReceipt, MailboxRefusal>> {
    if (mailbox === undefined) return err('REFUSED');
    const address = mailbox.address === 'demo-bundid' ? new URL(this.metadataOf.entityIdOf(mailbox.address)).origin : mailbox.address;
    return sendMessage(this.tools, { address, key: await this.tools.key(mailbox.key, place.host), issuer: place.metadataUrl }, letter);
  }

  #refuse(reason: string): LoginFailure {
    this.tools.complain('bundid', reason);
    return 'PROVIDER_REFUSED';
  }
}
