import type { ActionFunctionArgs } from 'react-router';
import { hostCookie, text } from '#ui/page';
import { KeyMap } from '#ui/desk';
import { DeskPage } from '../components/desk-page.js';
import { KeySwitch } from '../components/key-dialog.js';
import { Title } from '../components/title.js';
import { useDesk } from '../components/use-desk.js';
import { KEYS_COOKIE } from '../gateway/keys-cookie.js';
import { leadOn } from '../gateway/lead-on.js';
import { keysPath } from '../paths.js';
import { keyTexts } from '../texts/keys.js';

const YEAR_SECONDS = 31_536_000;

export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const off = text(await request.formData(), 'keys') === 'off';
  return leadOn(keysPath, { 'Set-Cookie': hostCookie(KEYS_COOKIE, off ? 'off' : '', off ? YEAR_SECONDS : 0) });
}

export default function Keys() {
  const off = useDesk()!.keysOff;
  return (
    <DeskPage>
      <Title>{keyTexts.title}</Title>
      <h1>{keyTexts.title}</h1>
      <p>{off ? keyTexts.areOff : keyTexts.lead}</p>
      <KeyMap groups={keyTexts.groups} level={2} />
      <KeySwitch off={off} />
    </DeskPage>
  );
}
