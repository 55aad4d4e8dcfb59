const finalStatuses = new Set([400, 413, 415]);

/** Thrown when a request is not taken. The message goes to the sender, and holds nothing of what was sent. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** HTTP status. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }

  /** Whether it is for the body, and the same body would be refused again. */
  get isFinal(): boolean {
    return finalStatuses.has(this.status);
  }
}
