import { type Frame, NEUTRAL_FRAMES } from './frames.ts';
import { DIGITS, HEX, type Random } from './random.ts';
import type { RuleSource } from './rule-source.ts';

const HOST_FRAMES: readonly Frame[] = [
  ['en', 'The request came from {} last night.'],
  ['en', 'Block {}, please.'],
  ['en', 'client={} status=200'],
  ['de', 'Der Rechner hat die Adresse {}.'],
  ['fr', 'La connexion vient de {}, je crois.'],
  ['es', 'El equipo {} no responde.'],
  ['it', 'Il dispositivo {} è spento.'],
  ['pt', 'O acesso veio de {}.'],
  ['pl', 'Adres {} jest zablokowany.'],
  ['ru', 'Запрос пришёл с {} ночью.'],
  ['ja', '接続元は{}です。'],
  ['zh', '请求来自{}，请检查。'],
  ['ko', '접속 주소는 {} 입니다.'],
  ['json', '{"remote":"{}","port":443}'],
  ['log', '{} - - [01/May/2024:12:00:00 +0000] "GET / HTTP/1.1" 200 512'],
  ['yaml', 'hosts:\n  - {}\n'],
  ['typescript', "listen('{}', 8080);"],
  ['csv', '17;{};up'],
];

const octet = (random: Random): string => String(1 + random.below(254));
const group = (random: Random): string => random.pick(['a', '2f', 'fe8', 'd3b1', '8a2e', '370', 'c0de']);

/** Addresses of machines. */
export const NETWORK: readonly RuleSource[] = [
  {
    rule: 'ipv4',
    positives: [
      {
        frames: HOST_FRAMES,
        values: [
          (random) => [`${octet(random)}.${octet(random)}.${octet(random)}.${octet(random)}`],
          (random) => [`192.168.${octet(random)}.${octet(random)}`],
          (random) => [`10.0.${octet(random)}.${octet(random)}`],
          (random) => [`203.0.113.${octet(random)}`],
        ],
      },
    ],
    lookAlikes: [
      {
        frames: NEUTRAL_FRAMES,
        framesEach: 4,
        values: [
          'version 1.2.3.4',
          'v10.4.2.11',
          '1.2.3',
          '300.1.2.3',
          '1.2.3.4.5',
          '01.05.2024',
          '1.3.6.1.4.1.311',
          '256.256.256.256',
          'release 4.18.0.305',
          '3.14.159',
          '1.2.3.4-beta',
          'Chrome/124.0.6367.91',
          '§ 4.2.1.7',
          'section 2.4.1.3',
          '1.000.000.000',
          'Version 17.0.11.9',
        ],
      },
    ],
  },
  {
    rule: 'ipv6',
    positives: [
      {
        frames: HOST_FRAMES,
        values: [
          (random) => [
            `2001:db8:${group(random)}:${group(random)}:${group(random)}:${group(random)}:${group(random)}:${group(random)}`,
          ],
          (random) => [`2001:db8::${group(random)}:${group(random)}`],
          (random) => [`fe80::${group(random)}:${group(random)}:${group(random)}:${group(random)}`],
          (random) => [`fd00:${group(random)}::${group(random)}`],
          (random) => [`::ffff:${octet(random)}.${octet(random)}.${octet(random)}.${octet(random)}`],
        ],
      },
    ],
    lookAlikes: [
      {
        frames: NEUTRAL_FRAMES,
        framesEach: 4,
        values: [
          '12:30:45',
          '2024-05-01T12:30:45',
          'std::vector',
          'a::b::c',
          'Foo::Bar.baz',
          '00:1a:2b:3c:4d:5e',
          '1:2:3:4',
          '16:9',
          '::before',
          'Acme::Cafe::Dad',
          'Genesis 1:1-2:3',
          'x::',
          '::',
          'face::bed',
          'key:value:pair:of:words:in:a:row',
          (random) => [`arn:aws:iam::${random.from(DIGITS, 12)}:role/reader`],
        ],
      },
    ],
  },
  {
    rule: 'mac-address',
    positives: [
      {
        frames: HOST_FRAMES,
        values: [
          (random) => [mac(random, ':')],
          (random) => [mac(random, '-').toUpperCase()],
          (random) => [`${random.from(HEX, 4)}.${random.from(HEX, 4)}.a${random.from(HEX, 3)}`],
          (random) => [mac(random, ':').toUpperCase()],
        ],
      },
    ],
    lookAlikes: [
      {
        frames: NEUTRAL_FRAMES,
        framesEach: 4,
        values: [
          '12:30:45',
          '01:02:03:04',
          'aa:bb:cc:dd:ee',
          '2001:db8::ff00:42:8329',
          '20-24-05-01-12-30-45',
          '12-34-56',
          'ab-cd-ef-gh-ij-kl',
          'de:ad:be:ef',
          (random) => [Array.from({ length: 20 }, () => random.from(HEX, 2)).join(':')],
          (random) => [
            `${random.from(HEX, 8)}-${random.from(HEX, 4)}-4${random.from(HEX, 3)}-9${random.from(HEX, 3)}-${random.from(HEX, 12)}`,
          ],
          '1234.5678',
          '00:11:22:33:44:gg',
          '1234.5678.9012.3456',
          '00:00:00:00:00:00:00:00',
          '01:02-03:04-05:06',
        ],
      },
    ],
  },
];

function mac(random: Random, separator: string): string {
  return [`a${random.from(HEX, 1)}`, ...Array.from({ length: 5 }, () => random.from(HEX, 2))].join(separator);
}
