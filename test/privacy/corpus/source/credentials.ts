import { NEUTRAL_FRAMES, OPEN_FRAMES } from './frames.ts';
import { passphrase } from './passphrase.ts';
import { ALNUM, BASE64, BASE64URL, HEX, LOWER, UPPER } from './random.ts';
import { body, pieces, type RuleSource } from './rule-source.ts';

const SQL_HOST = 'db.example.internal';
/** Credentials that are known by the name they are given to. */
export const CREDENTIALS: readonly RuleSource[] = [
  {
    rule: 'authorization',
    positives: [
      {
        frames: OPEN_FRAMES,
        values: [
          pieces('Authorization: Bearer ', body(ALNUM, 40)),
          pieces('authorization: Basic ', body(ALNUM, 26), '=='),
          pieces('"Authorization": "Bearer ', body(BASE64URL, 63), 'x"'),
          pieces("Authorization: 'token ", body(HEX, 40), "'"),
          pieces('-H "Authorization: ApiKey ', body(ALNUM, 32), '"'),
        ],
      },
    ],
    lookAlikes: [
      {
        frames: NEUTRAL_FRAMES,
        framesEach: 4,
        values: [
          'Authorization: Bearer <token>',
          'Authorization: Bearer YOUR_TOKEN',
          'Authorization: Bearer ...',
          'Authorization: Bearer xxxxxxxxxxxxxxxxxxxx',
          'Authorization is required for this endpoint',
          'the bearer of this letter',
          'Basic authentication scheme',
          'Authorization: none',
          'bearer bonds and certificates',
          'Authorization: required',
          'basic instinct for numbers',
          'authorization server metadata',
          'Authorization: Bearer {token}',
          'basic internationalization support',
        ],
      },
    ],
  },
  {
    rule: 'secret-assignment',
    positives: [
      {
        frames: OPEN_FRAMES,
        values: [
          pieces('password=', passphrase),
          pieces('"password": "', passphrase, '"'),
          pieces('api_key: ', body(ALNUM, 32)),
          pieces('API_KEY="', body(ALNUM, 24), '"'),
          pieces("client_secret = '", body(BASE64URL, 30), "a'"),
          pieces('DB_PASSWORD=', passphrase),
          pieces('"accessToken":"', body(ALNUM, 28), '"'),
          pieces('passwd: ', passphrase),
        ],
      },
    ],
    lookAlikes: [
      {
        frames: NEUTRAL_FRAMES,
        framesEach: 4,
        values: [
          'password: required',
          'password = os.environ',
          'api_key: YOUR_API_KEY',
          'api_key=<api_key>',
          'password: ********',
          'max_tokens: 4096',
          'token: string',
          'password=process.env.DB_PASSWORD',
          'the password is wrong',
          'secret: true',
          'password: undefined',
          'api_key=xxxxxxxxxxxxxxxx',
          'Password: [enter your password]',
          'token_count=1723',
          'password: null',
        ],
      },
    ],
  },
  {
    rule: 'connection-string',
    positives: [
      {
        frames: OPEN_FRAMES,
        values: [
          pieces('postgres://', body(LOWER, 5), ':', passphrase, `@${SQL_HOST}:5432/app`),
          pieces('mongodb+srv://', body(LOWER, 5), ':', body(ALNUM, 16), '@cluster0.example.mongodb.net/test'),
          pieces('redis://:', body(ALNUM, 20), '@cache.example.internal:6379/0'),
          pieces(`Server=${SQL_HOST};Database=app;User Id=sa;Password=`, passphrase, ';Encrypt=true'),
          pieces('amqps://', body(LOWER, 5), ':', passphrase, '@queue.example.internal/vhost'),
          pieces(`jdbc:postgresql://${SQL_HOST}/app?user=app&password=`, body(ALNUM, 14)),
        ],
      },
    ],
    lookAlikes: [
      {
        frames: NEUTRAL_FRAMES,
        framesEach: 4,
        values: [
          `postgres://${SQL_HOST}:5432/app`,
          'postgres://user:password@localhost:5432/db',
          'redis://localhost:6379',
          'mongodb://localhost:27017/test',
          'Server=localhost;Database=app;Integrated Security=true',
          'postgres://<user>:<password>@host/db',
          'amqp://queue.example.internal',
          'jdbc:postgresql://localhost/app?user=app',
          'Server=db;Password=;Encrypt=true',
          'mysql://root@localhost/app',
          'the postgres server and its password',
          'mongodb+srv://cluster0.example.mongodb.net',
          'Server=db;Password={your_password};',
          'kafka://broker-1:9092,broker-2:9092',
        ],
      },
    ],
  },
  {
    rule: 'aws-secret-key',
    positives: [
      {
        frames: OPEN_FRAMES,
        values: [
          pieces('aws_secret_access_key = ', body(BASE64, 39), 'k'),
          pieces('AWS_SECRET_ACCESS_KEY=', body(BASE64, 39), 'w'),
          pieces('"SecretAccessKey": "', body(BASE64, 39), 'Z"'),
          pieces('secretAccessKey: "', body(BASE64, 39), '3"'),
        ],
      },
    ],
    lookAlikes: [
      {
        frames: NEUTRAL_FRAMES,
        framesEach: 4,
        values: [
          'aws_secret_access_key = YOUR_SECRET_KEY',
          'AWS_SECRET_ACCESS_KEY=',
          'AWS_SECRET_ACCESS_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
          'secretAccessKey: string',
          'SecretAccessKey is returned only once',
          (random) => [`commit ${random.from(HEX, 40)}`],
          'aws_secret_access_key = ****************************************',
          'secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY',
          (random) => [random.from(BASE64, 40)],
          'aws_secret_access_key = <secret>',
          (random) => [`integrity sha1 ${random.from(HEX, 40)}`],
          (random) => [`AWS_SECRET_NAME=${random.from(UPPER, 8)}`],
          'AWS_SECRET_ACCESS_KEY=...',
        ],
      },
    ],
  },
];
