import type { Redactor } from '../privacy/create-redactor.ts';
import { holdsDescriptions } from '../privacy/redact-descriptions.ts';
import type { HiddenPlace } from './find-hidden.ts';

/** What redaction would hide in a JSON document, with the path of each place. */
export function findInJson(document: unknown, line: number, redactor: Redactor): readonly HiddenPlace[] {
  const walk = new JsonWalk(line, redactor);
  walk.value(document, '$', '');
  return walk.found;
}

/** Deeper ones are looked at as a whole. */
const DEEPEST = 64;

class JsonWalk {
  readonly found: HiddenPlace[] = [];
  readonly #line: number;
  readonly #redactor: Redactor;

  constructor(line: number, redactor: Redactor) {
    this.#line = line;
    this.#redactor = redactor;
  }

  /**
   * @param name - of the property whose value it is, where that says that it is a secret
   * @param holder - name of the property whose value it is
   */
  value(value: unknown, path: string, name: string, depth = 0, holder = name): void {
    if (typeof value !== 'object' || value === null || depth === DEEPEST || this.#isSecret(name)) {
      this.#tell(path, this.#redactor.value({ [name]: value }).counts);
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => {
        const attribute = attributeOf(item);
        if (attribute === undefined) this.value(item, `${path}[${index}]`, name, depth + 1);
        else this.#attribute(attribute, path, depth + 1);
      });
    } else if (holdsDescriptions(holder)) this.#descriptions(value, holder, path, depth);
    else for (const [key, member] of Object.entries(value)) this.#member(key, member, this.#below(path, key), depth);
  }

  /** Where names are those of what is described, one that says that it is a secret may have nothing to hide. */
  #descriptions(value: object, holder: string, path: string, depth: number): void {
    for (const [key, member] of Object.entries(value)) {
      const place = this.#below(path, key);
      if (this.#isSecret(key)) this.#tell(place, this.#redactor.value({ [holder]: { [key]: member } }).counts);
      else this.#member(key, member, place, depth);
    }
  }

  #member(key: string, member: unknown, path: string, depth: number): void {
    this.#tell(`${path} (name)`, this.#redactor.text(key).counts);
    // The name was looked at: a value is looked at with a name only where that says that it is a secret.
    this.value(member, path, this.#isSecret(key) ? key : '', depth + 1, key);
  }

  /** An attribute of OTLP: a key with a value that says its type. The last word of the key is its name. */
  #attribute({ key, value }: Attribute, path: string, depth: number): void {
    const place = `${path}[${this.#show(key)}]`;
    const name = key.slice(key.lastIndexOf('.') + 1);
    this.#tell(`${place} (name)`, this.#redactor.text(key).counts);
    this.value(value, place, this.#isSecret(name) ? name : '', depth + 1);
  }

  #isSecret(name: string): boolean {
    return name !== '' && 'secret-key' in this.#redactor.value({ [name]: true }).counts;
  }

  #below(path: string, key: string): string {
    return `${path}.${this.#show(key)}`;
  }

  /** A name comes from the file: it is shown only where it is one that programs use, and holds no secret. */
  #show(name: string): string {
    const isPlain = /^[A-Za-z_][\w.-]{0,63}$/.test(name) && this.#redactor.text(name).text === name;
    return isPlain ? name : '…';
  }

  #tell(place: string, counts: Readonly<Record<string, number>>): void {
    for (const [rule, count] of Object.entries(counts)) this.found.push({ line: this.#line, place, rule, count });
  }
}

interface Attribute {
  readonly key: string;
  readonly value: object;
}

function attributeOf(item: unknown): Attribute | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { key, value } = item as Partial<Attribute>;
  return typeof key === 'string' && typeof value === 'object' && value !== null ? { key, value } : undefined;
}
