// @generated from schemas/events/execute-tool-exception.schema.json. Do not edit.
// To change it, edit the schema and run `npm run generate`.
/** The error with which a tool failed. It has a type or a message, and usually both. */
export interface ExecuteToolExceptionAttributes {
  /**
   * Class of the exception.
   *
   * Attribute `exception.type`.
   *
   * @example "RateLimitError"
   *
   * @remarks conditionally required: exception.message is absent; recommended otherwise.
   */
  exceptionType?: string | undefined;
  /**
   * Text of the exception. It may quote what the caller sent.
   *
   * Attribute `exception.message`, holds content data.
   *
   * @example "Request timed out."
   *
   * @remarks conditionally required: exception.type is absent; recommended otherwise.
   */
  exceptionMessage?: string | undefined;
  /**
   * Where the exception came from, as JavaScript writes it. Its first line repeats the message.
   *
   * Attribute `exception.stacktrace`, holds content data.
   *
   * @example "Error: Request timed out.\n    at run (file:///app/main.js:10:5)"
   *
   * @remarks recommended
   */
  exceptionStacktrace?: string | undefined;
}
