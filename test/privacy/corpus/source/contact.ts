import { type Frame, NEUTRAL_FRAMES } from './frames.ts';
import { DIGITS, HEX, LOWER, type Random } from './random.ts';
import { body, pieces, type RuleSource } from './rule-source.ts';

const EMAIL_FRAMES: readonly Frame[] = [
  ['en', 'Please write to {} before Friday.'],
  ['en', 'Contact: {}'],
  ['en', 'From: Ann Lee <{}>\nTo: the whole team'],
  ['de', 'Bitte antworten Sie an {}, nicht an mich.'],
  ['fr', 'Mon adresse est {} ; merci !'],
  ['es', '¿Puedes enviar el informe a {}?'],
  ['it', 'Scrivimi a {} quando puoi.'],
  ['pt', 'O contato é {}.'],
  ['pl', 'Mój adres to {} (służbowy).'],
  ['ru', 'Пишите на {} в любое время.'],
  ['ja', '連絡先は{}です。'],
  ['zh', '请发邮件到{}，谢谢。'],
  ['ko', '메일은 {} 으로 보내 주세요.'],
  ['html', '<a href="mailto:{}">mail</a>'],
  ['json', '{"user":{"mail":"{}","age":31}}'],
  ['csv', '1042;Lee;{};2024-05-01'],
  ['sql', "SELECT id FROM users WHERE mail = '{}';"],
  ['log', 'delivery to {} deferred: mailbox full'],
];

const PHONE_FRAMES: readonly Frame[] = [
  ['en', 'Call me at {} after six.'],
  ['en', 'My phone number is {}.'],
  ['en', 'Mobile: {}'],
  ['de', 'Meine Telefonnummer ist {}, gern abends.'],
  ['de', 'Tel. {} (Büro)'],
  ['fr', 'Mon téléphone : {}.'],
  ['es', 'Mi teléfono es {}, gracias.'],
  ['it', 'Il mio cellulare è {}.'],
  ['pt', 'Meu telefone é {} e estou em casa.'],
  ['nl', 'Mijn telefoonnummer is {}.'],
  ['pl', 'Mój telefon: {}.'],
  ['ru', 'Мой телефон {}, звоните.'],
  ['ja', '電話番号は {} です。'],
  ['zh', '我的电话是 {} ，请联系。'],
  ['ko', '전화번호는 {} 입니다.'],
  ['json', '{"name":"Ann","phone":"{}"}'],
  ['vcard', 'TEL;TYPE=cell:{}\nEND:VCARD'],
  ['en', 'Please text {} or fax it.'],
  ['sv', 'Mitt telefonnummer är {}.'],
  ['da', 'Ring til mig på {} i morgen.'],
  ['cs', 'Můj telefon je {}.'],
  ['uk', 'Мій телефон: {}.'],
  ['tr', 'Telefon numaram {}.'],
  ['de', 'Sie erreichen mich unter der Rufnummer {}.'],
  ['fr', 'Vous pouvez me joindre par téléphone au {}.'],
  ['it', 'Chiamami al {} domani.'],
  ['es', 'Llámame al {} cuando puedas.'],
  ['pt', 'Ligue para {} hoje.'],
  ['ar', 'رقم هاتفي {} شكرا'],
  ['hi', 'मेरा फ़ोन नंबर {} है'],
];

const separated = (random: Random, groups: readonly number[], separator: string): string =>
  groups.map((length) => random.from('23456789', length)).join(separator);

/** How to reach a person. */
export const CONTACT: readonly RuleSource[] = [
  {
    rule: 'email',
    positives: [
      {
        frames: EMAIL_FRAMES,
        values: [
          pieces(body(LOWER, 6), '.', body(LOWER, 7), '@', body(LOWER, 8), '.com'),
          pieces(body(LOWER, 4), '+', body(LOWER, 4), '@mail.', body(LOWER, 6), '.co.uk'),
          pieces(body(LOWER, 3), '_', body(DIGITS, 4), '@', body(LOWER, 5), '-', body(LOWER, 4), '.museum'),
          pieces('jörg.', body(LOWER, 6), '@', 'bücher', '.example'),
        ],
      },
    ],
    lookAlikes: [
      {
        frames: NEUTRAL_FRAMES,
        framesEach: 4,
        values: [
          '@types/node',
          '@angular/core@17.3.1',
          'lodash@4.17.21',
          '@app.route',
          'user@localhost',
          'git@github:example',
          'me@',
          '@handle.dev',
          'a @ b.com',
          'price@12.50',
          'root@server1:~/project',
          'react@^18.2.0',
          '@media screen',
          'name@version',
          'x@1.5x',
          'foo@@bar.com',
          pieces('ubuntu@sha256:', body(HEX, 16)),
        ],
      },
    ],
  },
  {
    rule: 'phone-international',
    positives: [
      {
        frames: [
          ...PHONE_FRAMES,
          ['en', 'Reach the desk under {} any time.'],
          ['log', 'sms to {} sent'],
          ['json', '{"to":"{}"}'],
        ],
        values: [
          (random) => [`+4930${random.from(DIGITS, 8)}`],
          (random) => [`+1 (${separated(random, [3], '')}) ${separated(random, [3, 4], '-')}`],
          (random) => [`+33 6 ${separated(random, [2, 2, 2, 2], ' ')}`],
          (random) => [`+44 20 ${separated(random, [4, 4], ' ')}`],
          (random) => [`0049 171 ${separated(random, [7], '')}`],
          (random) => [`+81-90-${separated(random, [4, 4], '-')}`],
          (random) => [`+7 (9${separated(random, [2], '')}) ${separated(random, [3, 2, 2], '-')}`],
          (random) => [`+86 138 ${separated(random, [4, 4], ' ')}`],
        ],
      },
    ],
    lookAlikes: [
      {
        frames: NEUTRAL_FRAMES,
        framesEach: 4,
        values: [
          '+1',
          '+100 points',
          '+12.5 %',
          '2 + 3456789',
          '1+23456789012',
          '+0012345678',
          'UTC+05:30',
          '2024-05-01T12:00:00+0200',
          '+3.14159265358979',
          'v1.2.3+20240501123456',
          '1.5e+10',
          'C++20',
          'a+1234567890',
          '00123',
          '+999 999 999 999 999 999 999',
          (random: Random) => [`0.00${random.from(DIGITS, 9)}`],
        ],
      },
    ],
  },
  {
    rule: 'phone-national',
    split: 2,
    positives: [
      {
        frames: PHONE_FRAMES,
        values: [
          (random) => [`030 ${separated(random, [7], '')}`],
          (random) => [`(${separated(random, [3], '')}) ${separated(random, [3, 4], '-')}`],
          (random) => [`06 ${separated(random, [2, 2, 2, 2], ' ')}`],
          (random) => [`0171/${separated(random, [7], '')}`],
          (random) => [separated(random, [3, 3, 4], '-')],
          (random) => [`090-${separated(random, [4, 4], '-')}`],
          (random) => [`6${separated(random, [2, 3, 3], ' ')}`],
          (random) => [`138${separated(random, [8], '')}`],
        ],
      },
    ],
    lookAlikes: [
      {
        frames: [
          ['en', 'Order {} was shipped on Monday.'],
          ['de', 'Die Bestellung {} ist unterwegs.'],
          ['fr', 'La commande {} est en retard.'],
          ['en', 'The ISBN is {}.'],
          ['json', '{"orderId":"{}","items":2}'],
          ['ja', '注文番号は {} です。'],
          ['log', 'job {} finished in 12 ms'],
          ['es', 'El pedido {} no ha llegado.'],
        ],
        framesEach: 4,
        values: [
          '978-3-16-148410-0',
          '0-306-40615-2',
          '030 1234567',
          '555-123-4567',
          '4711-0815-1234',
          '20240501123000',
          '1714564800',
          '0612345678',
          '(123) 456-7890',
        ],
      },
      {
        frames: [
          ['en', 'On my phone since {} the app is slow.'],
          ['de', 'Das Telefon wurde am {} geliefert.'],
          ['en', 'The phone has version {} installed.'],
          ['fr', 'Le téléphone date du {} environ.'],
        ],
        values: ['2024-05-01', '01.05.2024', '12:30:45', '17.4.1', '2023', '3.0.12345678', '1,299.00'],
      },
    ],
  },
];
