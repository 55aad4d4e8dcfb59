/** How much a finding weighs, heaviest first. */
export const findingLevels = ['violation', 'improvement', 'information'] as const;

/** How much a finding weighs. A run is clean when it has no violation. */
export type FindingLevel = (typeof findingLevels)[number];

/** What the table says about one kind of finding. */
export interface FindingKind {
  readonly level: FindingLevel;
  /** One line: what is the matter with a span that has this finding. */
  readonly meaning: string;
  /** Set when findings of this kind are reported only if asked for. */
  readonly offByDefault?: true;
}

/** Every kind of finding under its id. Ids are stable: scripts filter by them. */
export const findingKinds = {
  missing_attribute: { level: 'violation', meaning: 'An attribute in an owned namespace that the catalogue lacks.' },
  unexpected_attribute: { level: 'violation', meaning: 'A known attribute that does not belong on this span type.' },
  deprecated: { level: 'violation', meaning: 'An attribute that has been replaced or withdrawn.' },
  type_mismatch: { level: 'violation', meaning: 'A value of another type than the attribute has.' },
  required_attribute_not_present: { level: 'violation', meaning: 'A required attribute is absent.' },
  conditionally_required_attribute_not_present: {
    level: 'violation',
    meaning: 'An attribute is absent although the condition that requires it holds.',
  },
  invalid_format: { level: 'violation', meaning: 'A value outside the range, pattern or closed set it must keep to.' },
  rule_broken: { level: 'violation', meaning: 'A part that is larger than its whole.' },
  content_invalid: { level: 'violation', meaning: 'Content that is not JSON, or not of the shape it must have.' },
  status_mismatch: { level: 'violation', meaning: 'A failure is named, but the status is not ERROR.' },
  kind_mismatch: { level: 'violation', meaning: 'A span kind that this span type does not have.' },
  duplicate_attribute: { level: 'violation', meaning: 'An attribute that stands there more than once.' },
  unit_mismatch: { level: 'violation', meaning: 'A metric in another unit than its own.' },
  unexpected_instrument: { level: 'violation', meaning: 'A metric recorded by another instrument than its own.' },
  unreadable_input: { level: 'violation', meaning: 'Input that could not be read; what follows it was checked.' },
  expected_finding_absent: {
    level: 'violation',
    meaning: 'A finding that the configuration expects did not occur; strike it from the list.',
  },
  coverage_too_low: { level: 'violation', meaning: 'Less was seen than the configuration demands.' },
  recommended_attribute_not_present: { level: 'improvement', meaning: 'A recommended attribute is absent.' },
  name_mismatch: { level: 'improvement', meaning: 'A span name other than the one its attributes give.' },
  duplicate_span: { level: 'improvement', meaning: 'A span that was already read, as after a repeated export.' },
  truncated: { level: 'improvement', meaning: 'Attributes were dropped or cut: what is absent cannot be judged.' },
  undefined_enum_variant: { level: 'information', meaning: 'A value that is allowed, but not well known.' },
  unmatched_span: { level: 'information', meaning: 'A span in an owned namespace that no span type fits.' },
  missing_metric: { level: 'information', meaning: 'A metric in an owned namespace that the catalogue lacks.' },
  missing_event: { level: 'information', meaning: 'An event in an owned namespace that the catalogue lacks.' },
  unknown_schema_url: { level: 'information', meaning: 'A schema URL of no known dialect; the nearest one is used.' },
  no_schema_url: { level: 'information', meaning: 'No schema URL; the default dialect is used.' },
  opt_in_attribute_not_present: {
    level: 'information',
    meaning: 'An attribute that is only recorded on request is absent.',
    offByDefault: true,
  },
  not_stable: { level: 'information', meaning: 'An attribute that may still change.', offByDefault: true },
} as const satisfies Record<string, FindingKind>;

/** Id of a kind of finding. */
export type FindingId = keyof typeof findingKinds;

/** Kinds of telemetry, as OpenTelemetry Weaver calls them. */
export type SignalType = 'span' | 'metric' | 'log';

/** Where in the input something stands. */
export interface Place {
  /** The file as it was named, `-` for standard input, or the address that received it. */
  readonly file: string;
  /** Line of the document that holds it, from 1. Absent where the input has no lines. */
  readonly line?: number | undefined;
  /** Which message of the input holds it, from 1, where the input has no lines. */
  readonly message?: number | undefined;
}

/** What the contract does not allow or advise, apart from where. Holds no value of the telemetry. */
export interface Problem {
  readonly id: FindingId;
  readonly level: FindingLevel;
  /** A sentence that stands alone. */
  readonly message: string;
  /** Absent when the problem is with the input or the run itself. */
  readonly signalType?: SignalType | undefined;
  /** The name of a metric or an event, or the template of a span's name: the name itself may hold a value. */
  readonly signalName?: string | undefined;
  /** The conventions' name of the span type. */
  readonly spanType?: string | undefined;
  readonly dialect?: string | undefined;
  readonly attribute?: string | undefined;
}

/** A problem that a record has. */
export interface FoundProblem extends Problem {
  /** The attribute's value, cut to a readable length. Only there when values were asked for. */
  readonly value?: string | undefined;
}

/** A problem, and where it was found. */
export interface Finding extends FoundProblem {
  /** 32 lower-case hexadecimal digits. */
  readonly traceId?: string | undefined;
  /** 16 lower-case hexadecimal digits. */
  readonly spanId?: string | undefined;
  readonly place: Place;
}

/** Tells whether a word is the id of a kind of finding. */
export function isFindingId(word: string): word is FindingId {
  return Object.hasOwn(findingKinds, word);
}

/** Tells whether findings of a kind are reported without being asked for. */
export function isOnByDefault(id: FindingId): boolean {
  const kind: FindingKind = findingKinds[id];
  return kind.offByDefault !== true;
}
