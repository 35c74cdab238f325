import { SignedXml } from 'xml-crypto';
import { AKDB, CLASSIC_UI, DS, PSS, SAML, SAMLP, stork } from './saml.js';
import { below, firstText, parse } from './xml.js';
import type { RegisteredTown } from './towns.js';

/** A request that BundID does not answer, with the word that the page shows. */
export class RequestRefused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** What a town asks for. */
export interface LoginRequest {
  readonly id: string;
  readonly town: RegisteredTown;
  /** 1 to 4 */
  readonly level: number;
  /** Object identifiers. */
  readonly attributes: readonly string[];
  readonly organisation: string;
  readonly onlineServiceId: string;
}

export interface RequestChecks {
  /** Our address for requests. */
  readonly destination: string;
  readonly now: Date;
  townOf(entityId: string): Promise<RegisteredTown>;
}

const FRESH_MS = 300_000;

/** @throws RequestRefused naming what is wrong: unsigned, signed by PKCS #1 or by somebody else, old, meant for others. */
export async function checkRequest(samlRequest: string, checks: RequestChecks): Promise<LoginRequest> {
  const xml = Buffer.from(samlRequest, 'base64').toString('utf8');
  const document = attempt('unreadable', () => parse(xml));
  const root = document.documentElement;
  if (root.namespaceURI !== SAMLP || root.localName !== 'AuthnRequest') throw new RequestRefused('unreadable');

  const town = await checks.townOf(firstText(root, SAML, 'Issuer')).catch(() => undefined);
  if (!town) throw new RequestRefused('unknown_town');
  const signed = parse(signedBytes(xml, document, town.signing)).documentElement;
  checkAddresses(signed, town, checks);
  return { ...wishesOf(signed), town };
}

/** The bytes under the signature: nothing else of the request is read on. */
function signedBytes(xml: string, document: Document, certificate: string): string {
  const signatures = below(document, DS, 'Signature');
  const [signature] = signatures;
  if (!signature || signature.parentNode !== document.documentElement) throw new RequestRefused('unsigned');
  if (signatures.length > 1) throw new RequestRefused('unreadable');
  if (below(signature, DS, 'SignatureMethod')[0]?.getAttribute('Algorithm') !== PSS) throw new RequestRefused('signature_method');

  const check = new SignedXml({ publicCert: certificate });
  check.loadSignature(signature);
  const valid = attempt('signature', () => check.checkSignature(xml));
  const [bytes, ...more] = check.getSignedReferences();
  if (!valid || bytes === undefined || more.length > 0) throw new RequestRefused('signature');
  return bytes;
}

function checkAddresses(request: Element, town: RegisteredTown, { destination, now }: RequestChecks): void {
  if (request.localName !== 'AuthnRequest' || firstText(request, SAML, 'Issuer') !== town.entityId) throw new RequestRefused('signature');
  if (request.getAttribute('Destination') !== destination) throw new RequestRefused('destination');
  if (request.getAttribute('AssertionConsumerServiceURL') !== town.answerUrl) throw new RequestRefused('answer_address');
  if (Math.abs(now.getTime() - Date.parse(request.getAttribute('IssueInstant') ?? '')) > FRESH_MS) throw new RequestRefused('old');
}

function wishesOf(request: Element): Omit<LoginRequest, 'town'> {
  const context = firstText(request, SAML, 'AuthnContextClassRef');
  const [wanted] = below(request, SAMLP, 'RequestedAuthnContext');
  const level = [1, 2, 3, 4].find((one) => stork(one) === context);
  if (level === undefined || wanted?.getAttribute('Comparison') !== 'minimum') throw new RequestRefused('context');
  const [extension] = below(request, AKDB, 'AuthenticationRequest');
  if (extension?.getAttribute('Version') !== '2') throw new RequestRefused('extension');
  return {
    id: request.getAttribute('ID') ?? '',
    level,
    attributes: below(extension, AKDB, 'RequestedAttribute').map((attribute) => attribute.getAttribute('Name') ?? ''),
    organisation: firstText(extension, CLASSIC_UI, 'OrganizationDisplayName'),
    onlineServiceId: firstText(extension, CLASSIC_UI, 'OnlineServiceId'),
  };
}

function attempt<T>(code: string, work: () => T): T {
  try {
    return work();
  } catch {
    throw new RequestRefused(code);
  }
}
