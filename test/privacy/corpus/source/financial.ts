import { type Frame, NEUTRAL_FRAMES } from './frames.ts';
import { DIGITS, HEX, type Random, UPPER } from './random.ts';
import type { RuleSource } from './rule-source.ts';

const CARD_FRAMES: readonly Frame[] = [
  ['en', 'My card is {}, valid until 12/27.'],
  ['en', 'Charge {} please'],
  ['de', 'Bitte buchen Sie von der Karte {} ab.'],
  ['fr', 'Ma carte : {}.'],
  ['es', 'El número de mi tarjeta es {}.'],
  ['it', 'La carta è {} e scade a maggio.'],
  ['pt', 'Use o cartão {} para o pagamento.'],
  ['nl', 'Mijn kaart is {}.'],
  ['pl', 'Numer karty {} nie działa.'],
  ['ru', 'Номер карты {}, срок до мая.'],
  ['ja', 'カード番号は{}です。'],
  ['zh', '我的卡号是{}。'],
  ['ko', '카드 번호는 {} 입니다.'],
  ['json', '{"amount":12,"pan":"{}"}'],
  ['json', '{"pan":{},"amount":12}'],
  ['csv', 'Lee;{};12/27;3'],
  ['log', 'declined pan={} code=51'],
  ['sql', "INSERT INTO t VALUES ('{}', 3);"],
];

const IBAN_FRAMES: readonly Frame[] = [
  ['en', 'Transfer it to {} by Friday.'],
  ['en', 'IBAN: {}'],
  ['de', 'Überweisen Sie bitte auf {}, danke.'],
  ['fr', 'Mon compte est le {}.'],
  ['es', 'La cuenta es {}.'],
  ['it', 'Il conto è {}, grazie.'],
  ['pt', 'A conta {} está correta.'],
  ['nl', 'Mijn rekening is {}.'],
  ['pl', 'Numer konta: {}.'],
  ['ru', 'Счёт {} закрыт.'],
  ['ja', '口座は{}です。'],
  ['zh', '账户是{}。'],
  ['json', '{"account":"{}","amount":3}'],
  ['csv', 'Lee;{};EUR'],
  ['xml', '<IBAN>{}</IBAN>'],
  ['log', 'payout to {} failed'],
];

const SSN_FRAMES: readonly Frame[] = [
  ['en', 'My SSN is {}.'],
  ['en', 'Social security number: {}'],
  ['en', 'Please put {} on the W-2 form (social security).'],
  ['en', 'SSN {} belongs to my father.'],
  ['es', 'Mi número de seguro social es {}.'],
  ['es', 'El SSN {} es del cliente.'],
  ['fr', 'Son SSN américain est {}.'],
  ['de', 'Seine US-Sozialversicherungsnummer (SSN) lautet {}.'],
  ['pt', 'O SSN dele é {}.'],
  ['zh', '他的 SSN 是 {}。'],
  ['json', '{"name":"Ann","ssn":"{}"}'],
  ['csv', 'name;ssn\nAnn;{}'],
  ['log', 'lookup ssn={} found 1 record'],
  ['xml', '<SSN>{}</SSN>'],
  ['sql', "SELECT * FROM people WHERE ssn = '{}'"],
];

/** A number of this length with a right Luhn digit. */
function cardNumber(random: Random, prefix: string, length: number): string {
  const digits = prefix + random.from(DIGITS, length - prefix.length - 1);
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits + String((10 - (sum % 10)) % 10);
}

/** The same number with a wrong last digit. */
function wrongCard(random: Random, prefix: string, length: number): string {
  const right = cardNumber(random, prefix, length);
  return right.slice(0, -1) + String((Number(right.at(-1)) + 1 + random.below(9)) % 10);
}

function ibanOf(country: string, account: string, off = 0): string {
  const moved = [...`${account}${country}00`].map((letter) => Number.parseInt(letter, 36)).join('');
  let remainder = 0;
  for (const digit of moved) remainder = (remainder * 10 + Number(digit)) % 97;
  const check = ((98 - remainder + off - 2 + 97) % 97) + 2;
  return `${country}${String(check).padStart(2, '0')}${account}`;
}

const grouped = (text: string, size: number, separator: string): string =>
  (text.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(separator);

/** Cut once, so that no piece is a whole number. */
const halves = (text: string): readonly string[] => [text.slice(0, 6), text.slice(6)];

const area = (random: Random): string => random.pick(['123', '219', '457', '501', '612', '733', '078', '345']);

/** Accounts, cards and a person's number. */
export const FINANCIAL: readonly RuleSource[] = [
  {
    rule: 'payment-card',
    positives: [
      {
        frames: CARD_FRAMES,
        values: [
          (random) => halves(cardNumber(random, '4', 16)),
          (random) => halves(cardNumber(random, '5412', 16)),
          (random) => halves(cardNumber(random, '3782', 15)),
          (random) => halves(cardNumber(random, '6011', 16)),
        ],
      },
      {
        frames: CARD_FRAMES.filter(([, sentence]) => !sentence.includes(':{},')),
        values: [
          (random) => halves(grouped(cardNumber(random, '4', 16), 4, ' ')),
          (random) => halves(grouped(cardNumber(random, '2221', 16), 4, '-')),
        ],
      },
    ],
    lookAlikes: [
      {
        frames: NEUTRAL_FRAMES,
        framesEach: 4,
        values: [
          (random) => halves(wrongCard(random, '4', 16)),
          (random) => halves(grouped(wrongCard(random, '5412', 16), 4, ' ')),
          (random) => halves(wrongCard(random, '3782', 15)),
          (random) => halves(cardNumber(random, '9', 16)),
          (random) => halves(cardNumber(random, '0', 16)),
          (random) => [`17145648${random.from(DIGITS, 5)}`],
          (random) => [`0.${cardNumber(random, '4', 16)}`],
          (random) => [`ORD${cardNumber(random, '4', 16)}`],
          (random) => [`${random.from(HEX, 8)}-4111-4111-a111-${random.from(HEX, 12)}`],
          (random) => [cardNumber(random, '4', 16) + random.from(DIGITS, 9)],
          '0000000000000000',
          '4000 km 2000 m 1000 cm 500',
          '2024-05-01 12:30:45.123456',
          '20240501123045123',
          (random) => [`a${random.from(HEX, 6)}${cardNumber(random, '4', 16)}${random.from(HEX, 10)}`],
          '1234-5678-9012-3456',
        ],
      },
    ],
  },
  {
    rule: 'iban',
    positives: [
      {
        frames: IBAN_FRAMES,
        values: [
          (random) => halves(ibanOf('DE', random.from(DIGITS, 18))),
          (random) => halves(grouped(ibanOf('GB', `NWBK${random.from(DIGITS, 14)}`), 4, ' ')),
          (random) =>
            halves(grouped(ibanOf('FR', random.from(DIGITS, 20) + random.pick(['A12', 'K07', '123'])), 4, ' ')),
          (random) => halves(ibanOf('NL', `INGB${random.from(DIGITS, 10)}`)),
          (random) => halves(ibanOf('NO', random.from(DIGITS, 11))),
        ],
      },
    ],
    lookAlikes: [
      {
        frames: NEUTRAL_FRAMES,
        framesEach: 4,
        values: [
          (random) => halves(ibanOf('DE', random.from(DIGITS, 18), 1)),
          (random) => halves(grouped(ibanOf('GB', `NWBK${random.from(DIGITS, 14)}`, 5), 4, ' ')),
          (random) => halves(ibanOf('XX', random.from(DIGITS, 18))),
          (random) => halves(ibanOf('DE', random.from(DIGITS, 8))),
          (random) => [`ID${random.from(DIGITS, 20)}`],
          'DE89',
          'DE00000000000000000000',
          'ISO27001 ISO9001 ISO14001',
          'RFC1234 RFC5678 RFC9012',
          (random) => [`SKU${random.from(DIGITS, 15)}`],
          (random) => [`${random.from(UPPER, 2)}-${random.from(DIGITS, 4)}-${random.from(DIGITS, 4)}`],
          'GB29 NWBK ....',
          (random) => [`de${random.from(HEX, 38)}`],
          'FR2024 Q1 Q2 Q3 Q4 2025',
        ],
      },
    ],
  },
  {
    rule: 'us-ssn',
    positives: [
      {
        frames: SSN_FRAMES,
        values: [
          (random) => [`${area(random)}-${random.pick(['12', '45', '67', '88'])}-`, random.from('123456789', 4)],
          (random) => [`${area(random)} ${random.pick(['21', '54', '76', '09'])} `, random.from('123456789', 4)],
          (random) => [area(random), `${random.pick(['21', '54', '76', '32'])}${random.from('123456789', 4)}`],
          (random) => [`${area(random)}-${random.pick(['31', '44', '15', '70'])}-`, random.from('123456789', 4)],
        ],
      },
    ],
    lookAlikes: [
      {
        frames: NEUTRAL_FRAMES,
        framesEach: 4,
        values: [
          (random) => [`${area(random)}-00-${random.from('123456789', 4)}`],
          (random) => [`000-12-${random.from('123456789', 4)}`],
          (random) => [`666-12-${random.from('123456789', 4)}`],
          (random) => [`9${random.from(DIGITS, 2)}-12-${random.from('123456789', 4)}`],
          (random) => [`${area(random)}-12-0000`],
          (random) => [`${area(random)}${random.from('123456789', 6)}`],
          '2024-05-0123',
          '123-456-7890',
          '12-345-6789',
          (random) => [`1-${area(random)}-12-${random.from('123456789', 4)}`],
          (random) => [`${area(random)}-12-${random.from('123456789', 4)}-7`],
          (random) => [`${area(random)}.12.${random.from('123456789', 4)}`],
          (random) => [`PN${area(random)}-12-${random.from('123456789', 4)}`],
          '90210-1234',
        ],
      },
    ],
  },
];
