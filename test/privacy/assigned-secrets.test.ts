import { describe, expect, it } from 'vitest';
import { defaultRedactionRules } from '../../generated/redaction-rules.ts';
import { createRedactor } from '../../src/privacy/create-redactor.ts';

const redactor = createRedactor();

describe('what is assigned to a name that says that it is a secret', () => {
  it.each([
    'VAULT_TOKEN=hvs.CAESIJlU02qPz8nW4hKxTtYb7cRmVd1sFgLkJhGfEaQoZxCvBn',
    'VAULT_TOKEN=s.Ga5jyNq6kNfRMVQk2LY1j9iu',
    'DISCORD_TOKEN=MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs',
    'PASSWORD=!QAZ2wsx',
    'DB_PASSWORD=@dm1n2024',
  ])('is hidden: %s', (text) => {
    expect(redactor.text(text).text).toBe(`${text.slice(0, text.indexOf('=') + 1)}[SECRET]`);
  });

  it.each([
    'token=process.env.AWS_SECRET_ACCESS_KEY_2',
    'token = response.data.accessTokenOfTheUser',
    'password=@Value',
    'password = !isValid',
    'token=self.settings.sha256',
    'secret = config.oauth2.clientSecretOfTheApp',
  ])('stays where it is code: %s', (text) => {
    expect(redactor.text(text).text).toBe(text);
  });
});

describe('a name that the rule of text knows', () => {
  const rule = defaultRedactionRules.find(({ id }) => id === 'secret-assignment');
  const names = (rule?.anchors ?? []).map(({ text }) =>
    text.replace('[_\\- ]', '_').replace(/^contrase$/, 'contraseña'),
  );

  it.each(names)('is known as a name of a property: %s', (name) => {
    for (const key of [name, `db_${name}`, name.toUpperCase()]) {
      expect(redactor.value({ [key]: 'k1tten42' }).value).toEqual({ [key]: '[SECRET]' });
    }
  });

  it('is many', () => {
    expect(names.length).toBeGreaterThan(20);
  });
});
