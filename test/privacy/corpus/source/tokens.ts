import { type Frame, KEY_FRAMES, NEUTRAL_FRAMES, OPEN_FRAMES } from './frames.ts';
import { passphrase } from './passphrase.ts';
import { ALNUM, BASE64, BASE64URL, DIGITS, HEX, LOWER, type Random } from './random.ts';
import { body, pieces, type RuleSource } from './rule-source.ts';

const CLOSED_FRAMES: readonly Frame[] = OPEN_FRAMES.filter(([language]) => language !== 'ja' && language !== 'zh');

const b64json = (text: string): string => Buffer.from(text).toString('base64url');
const lines = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.from(BASE64, 64)).join('\n');

/** Credentials in URLs, signed tokens and private keys. */
export const TOKENS: readonly RuleSource[] = [
  {
    rule: 'url-credentials',
    positives: [
      {
        frames: KEY_FRAMES,
        values: [
          pieces('https://', body(LOWER, 6), ':', passphrase, '@example.com/path'),
          pieces('ftp://', body(LOWER, 5), ':', body(ALNUM, 12), '@files.example.org'),
          pieces('https://oauth2:', body(ALNUM, 24), '@git.example.com/group/project.git'),
          pieces('http://admin:', passphrase, '@10.0.0.4:8080/'),
        ],
      },
    ],
    lookAlikes: [
      {
        frames: NEUTRAL_FRAMES,
        framesEach: 4,
        values: [
          'https://example.com:8080/path',
          'https://example.com/@user/post',
          'https://example.com/a:b@c',
          'http://[::1]:3000/',
          'https://user@example.com/',
          'mailto:info',
          'https://medium.com/@writer/title-of-a-post',
          'ssh://git@example.com:22/repo.git',
          'https://example.com/?q=a:b@c',
          'https://example.com/#a:b@c',
          'https://:@',
          'http://localhost:3000',
          'https://example.com:443',
          'npm:@scope/name@1.0.0',
        ],
      },
    ],
  },
  {
    rule: 'signed-url',
    positives: [
      {
        frames: KEY_FRAMES,
        values: [
          pieces('https://bucket.s3.amazonaws.com/a.png?X-Amz-Expires=900&', 'X-Amz-Signature=', body(HEX, 64)),
          pieces(
            'https://storage.googleapis.com/b/o?X-Goog-Date=20240501T120000Z&',
            'X-Goog-Signature=',
            body(HEX, 128),
          ),
          pieces(
            'https://acct.blob.core.windows.net/c/b?sv=2022-11-02&sr=b&',
            'sig=',
            body(ALNUM, 40),
            '%2B',
            body(ALNUM, 1),
            '%3D',
          ),
          pieces(
            'https://d111111abcdef8.cloudfront.net/i.jpg?Expires=1714564800&',
            'Signature=',
            body(`${ALNUM}-~_`, 170),
          ),
        ],
      },
    ],
    lookAlikes: [
      {
        frames: NEUTRAL_FRAMES,
        framesEach: 4,
        values: [
          'https://example.com/?page=2&sort=asc',
          'https://example.com/?design=modern',
          'https://example.com/?sig=',
          'https://example.com/?signature=required',
          'https://example.com/docs#X-Amz-Signature',
          'the parameter X-Amz-Signature is computed last',
          'https://example.com/?sig=abc',
          'config=release&sign=false',
          'https://example.com/?X-Amz-Expires=900',
          'https://example.com/?signal=high&x=1',
          'https://example.com/?q=Signature+Pad+for+React',
          'X-Amz-Signature=<signature>',
          'https://example.com/?se=2024-05-01&sv=2022-11-02',
          'sig=YOUR_SIGNATURE_GOES_HERE_PLEASE',
        ],
      },
    ],
  },
  {
    rule: 'jwt',
    positives: [
      {
        frames: KEY_FRAMES,
        values: [
          (random) => [
            b64json('{"alg":"HS256","typ":"JWT"}'),
            '.',
            b64json(`{"sub":"${random.from(DIGITS, 10)}","iat":1714564800}`),
            '.',
            random.from(BASE64URL, 42),
            'k',
          ],
          (random) => [
            b64json(`{"alg":"RS256","kid":"${random.from(HEX, 8)}"}`),
            '.',
            b64json(`{"iss":"https://id.example.com","aud":"${random.from(LOWER, 8)}"}`),
            '.',
            random.from(BASE64URL, 341),
            'w',
          ],
          (random) => [
            b64json('{"alg":"none"}'),
            '.',
            b64json(`{"user":"${random.from(LOWER, 9)}"}`),
            '.',
            random.from(BASE64URL, 20),
            'A',
          ],
        ],
      },
    ],
    lookAlikes: [
      {
        frames: NEUTRAL_FRAMES,
        framesEach: 4,
        values: [
          'eyJ',
          'eyJ...',
          'eyJhbGciOi...',
          'header.payload.signature',
          'eyJhbGci.eyJzdWI.xxxx',
          () => [b64json('{"cursor":1,"page":2}').slice(0, 24)],
          (random) => [`${b64json('{"after":"2024-05-01"}')}`, random.from(ALNUM, 4)],
          'com.example.project.module.service.implementation',
          'www.eyJewellery.example.com',
          'monkeyJungle.riverBank.treeHouse',
          (random) => [`${random.from(HEX, 32)}.${random.from(HEX, 32)}.${random.from(HEX, 32)}`],
          'eyJxxxxxxxxxxxxxxxxx',
          'keyJson.parsedValue.signatureField',
          'heyJude.letItBe.yesterdayAllMyTroubles',
        ],
      },
    ],
  },
  {
    rule: 'private-key',
    positives: [
      {
        frames: CLOSED_FRAMES,
        values: [
          (random) => ['-----BEGIN ', 'PRIVATE KEY-----\n', lines(random, 6), '\n-----END PRIVATE KEY-----'],
          (random) => [
            '-----BEGIN RSA ',
            'PRIVATE KEY-----\n',
            lines(random, 10),
            `\n${random.from(BASE64, 30)}==\n-----END RSA PRIVATE KEY-----`,
          ],
          (random) => [
            '-----BEGIN OPENSSH ',
            'PRIVATE KEY-----\\n',
            lines(random, 4).replaceAll('\n', '\\n'),
            '\\n-----END OPENSSH PRIVATE KEY-----\\n',
          ],
          (random) => [
            '-----BEGIN EC ',
            'PRIVATE KEY-----\r\n',
            lines(random, 2).replaceAll('\n', '\r\n'),
            '=\r\n-----END EC PRIVATE KEY-----',
          ],
        ],
      },
    ],
    lookAlikes: [
      {
        frames: NEUTRAL_FRAMES,
        framesEach: 4,
        values: [
          '-----BEGIN PRIVATE KEY-----',
          '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
          '-----BEGIN RSA PRIVATE KEY-----\n<your key>\n-----END RSA PRIVATE KEY-----',
          (random) => [`-----BEGIN PUBLIC KEY-----\n${random.from(BASE64, 64)}\n-----END PUBLIC KEY-----`],
          (random) => [`-----BEGIN CERTIFICATE-----\n${random.from(BASE64, 64)}\n-----END CERTIFICATE-----`],
          'BEGIN PRIVATE KEY',
          'the file begins with "BEGIN PRIVATE KEY" and ends with END',
          (random) => [`ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA${random.from(BASE64, 40)} me`],
          '-----BEGIN PGP MESSAGE-----',
          '----- BEGIN OF THE PRIVATE PART -----',
          'PRIVATE KEY-----',
          '-----END PRIVATE KEY-----',
          '-----BEGIN PRIVATE KEY-----\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n-----END PRIVATE KEY-----',
        ],
      },
    ],
  },
];
