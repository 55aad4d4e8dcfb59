import { buildPlainView } from './redact-view.ts';

/** Names of properties whose value is a secret, whatever it is: lower case, without hyphens and underscores. */
const secretNames: readonly string[] = [
  'authorization',
  'proxyauthorization',
  'cookie',
  'setcookie',
  'cvv',
  'cvc',
  'connectionstring',
  'jwt',
];

/** A name that ends like this is one, too: `dbPassword`, `X-Api-Key`, `client_secret`. */
const secretEndings: readonly string[] = [
  'password',
  'passwd',
  'passwort',
  'passphrase',
  'passcode',
  'pwd',
  'contraseña',
  'senha',
  'secret',
  'secretkey',
  'apikey',
  'accesskey',
  'privatekey',
  'accountkey',
  'signingkey',
  'encryptionkey',
  'token',
  'credential',
  'credentials',
  'passwords',
  'secrets',
  'apikeys',
  'accesskeys',
  'privatekeys',
];

/** Tells whether a property's name says that its value is a secret. `further` are names of the user's. */
export function createSecretKeyTest(further: readonly string[]): (key: string) => boolean {
  const names = new Set([...secretNames, ...further.map(bareName)]);
  const known = new Map<string, boolean>();
  return (key) => {
    if (key.length > LONGEST) return false;
    let answer = known.get(key);
    if (answer === undefined) {
      const bare = bareName(key);
      answer = names.has(bare) || secretEndings.some((ending) => bare.endsWith(ending));
      // Keys come from outside: what is remembered of them is bounded.
      if (known.size < REMEMBERED) known.set(key, answer);
    }
    return answer;
  };
}

const LONGEST = 128;
const REMEMBERED = 1024;

function bareName(key: string): string {
  return buildPlainView(key)
    .text.normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
