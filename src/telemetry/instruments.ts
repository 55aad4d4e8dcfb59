import {
  type Attributes,
  createNoopMeter,
  type Meter,
  type MeterProvider,
  metrics,
  ValueType,
} from '@opentelemetry/api';
import type { MetricWriter } from '../../generated/runtime.ts';
import { type AnyRecord, type Dialect, writersOf } from './dialects.ts';
import { guarded, reportFailure, reportProblem } from './problem-log.ts';
import { scopeName, scopeVersion } from './scope.ts';

type RecordValue = (value: number, attributes: Attributes) => void;

/** A metric that is measured at the end of calls. */
interface CallMetric {
  readonly measure: NonNullable<MetricWriter<AnyRecord>['measure']>;
  /** Records one number that was measured. */
  readonly tell: (value: number, record: AnyRecord) => void;
}

/** A metric that is measured at each chunk of a stream. */
interface ChunkMetric {
  readonly attributes: MetricWriter<AnyRecord>['attributes'];
  readonly record: RecordValue;
}

/** The instruments of one dialect on one meter provider. */
export class Instruments {
  readonly #ofCalls = new Map<string, CallMetric[]>();
  readonly #ofChunks = new Map<string, ChunkMetric[]>();
  readonly #meter: Meter;
  readonly #dialect: Dialect;
  readonly #others = new Map<string, readonly CallMetric['tell'][]>();

  constructor(meter: Meter, dialect: Dialect) {
    this.#meter = meter;
    this.#dialect = dialect;
    const byName = new Map<string, RecordValue>();
    for (const writer of Object.values(dialect.metrics)) {
      const { measure, attributes, perChunk } = writer;
      if (measure === undefined && perChunk === undefined) continue;
      // Several metrics may be one in a dialect: the instrument is made once, the first description stands.
      const record = byName.get(writer.name) ?? createInstrument(meter, writer);
      byName.set(writer.name, record);
      const tell: CallMetric['tell'] = (value, point) => record(value, attributes(point, reportProblem) as Attributes);
      for (const spanId of writer.of) {
        if (measure !== undefined) addTo(this.#ofCalls, spanId, { measure, tell });
        if (perChunk) addTo(this.#ofChunks, spanId, { attributes, record });
      }
    }
  }

  /** Records one number of a metric that is not measured at the end of calls, such as the count of attempts. */
  record(metricId: string, value: number, record: AnyRecord): void {
    // Guarded here: it is called in the midst of other things, such as a span's start and end.
    try {
      for (const tell of this.#tellsOf(metricId)) tell(value, record);
    } catch (error) {
      reportFailure('recording a metric', error);
    }
  }

  #tellsOf(metricId: string): readonly CallMetric['tell'][] {
    const known = this.#others.get(metricId);
    if (known !== undefined) return known;
    const tells = writersOf(this.#dialect.metrics, metricId).map((writer): CallMetric['tell'] => {
      const recordValue = createInstrument(this.#meter, writer);
      return (number, point) => recordValue(number, writer.attributes(point, reportProblem) as Attributes);
    });
    this.#others.set(metricId, tells);
    return tells;
  }

  /** Records what a call's span type is measured by. A number that the record lacks is not recorded. */
  recordCall(spanId: string, record: AnyRecord, seconds: number): void {
    for (const { measure, tell } of this.#ofCalls.get(spanId) ?? []) measure(record, seconds, tell);
  }

  /** Whether chunks of streamed answers are measured. */
  measuresChunks(spanId: string): boolean {
    return this.#ofChunks.has(spanId);
  }

  /**
   * Gives what records the seconds between one chunk of an answer and the next. Attributes are written once, for all of
   * its chunks.
   */
  chunkRecorder(spanId: string, record: AnyRecord): (seconds: number) => void {
    const bound = (this.#ofChunks.get(spanId) ?? []).map(({ attributes, record: recordValue }) => ({
      recordValue,
      attributes: attributes(record, reportProblem) as Attributes,
    }));
    return (seconds) => {
      for (const { recordValue, attributes } of bound) recordValue(seconds, attributes);
    };
  }

  /** A span was started. Its end is told by {@link spanEnded}, with the same operation. */
  spanStarted(operation?: string): void {
    this.record('open-spans', 1, { codonOpenaiOperation: operation });
  }

  spanEnded(operation?: string): void {
    this.record('open-spans', -1, { codonOpenaiOperation: operation });
  }
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function createInstrument(meter: Meter, writer: MetricWriter<AnyRecord>): RecordValue {
  const options = {
    description: writer.description,
    unit: writer.unit,
    valueType: writer.valueType === 'int' ? ValueType.INT : ValueType.DOUBLE,
    ...(writer.buckets && { advice: { explicitBucketBoundaries: [...writer.buckets] } }),
  };
  switch (writer.instrument) {
    case 'histogram': {
      const histogram = meter.createHistogram(writer.name, options);
      return (value, attributes) => histogram.record(value, attributes);
    }
    case 'gauge': {
      const gauge = meter.createGauge(writer.name, options);
      return (value, attributes) => gauge.record(value, attributes);
    }
    default: {
      const counter =
        writer.instrument === 'counter'
          ? meter.createCounter(writer.name, options)
          : meter.createUpDownCounter(writer.name, options);
      return (value, attributes) => counter.add(value, attributes);
    }
  }
}

const noopMeter = createNoopMeter();

/**
 * Finds the instruments for the meter provider that is registered now; undefined while there is none, so that nothing
 * is measured for nobody.
 */
export class InstrumentsLookup {
  readonly #dialect: Dialect;
  readonly #given: MeterProvider | undefined;
  #provider: MeterProvider | undefined;
  #instruments: Instruments | undefined;

  constructor(dialect: Dialect, given: MeterProvider | undefined) {
    this.#dialect = dialect;
    this.#given = given;
  }

  current(): Instruments | undefined {
    const provider = this.#given ?? metrics.getMeterProvider();
    if (provider !== this.#provider) {
      this.#provider = provider;
      this.#instruments = guarded('making instruments', () => {
        const meter = provider.getMeter(scopeName, scopeVersion, { schemaUrl: this.#dialect.schemaUrl });
        return meter.constructor === noopMeter.constructor ? undefined : new Instruments(meter, this.#dialect);
      });
    }
    return this.#instruments;
  }
}
