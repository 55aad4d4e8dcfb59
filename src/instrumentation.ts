import type { MeterProvider, TracerProvider } from '@opentelemetry/api';
import {
  InstrumentationBase,
  type InstrumentationConfig,
  type InstrumentationModuleDefinition,
  InstrumentationNodeModuleDefinition,
  InstrumentationNodeModuleFile,
} from '@opentelemetry/instrumentation';
import { bindEveryClient, unbindEveryClient } from './instrument/bindings.ts';
import { patchClass, patchExports } from './instrument/patch-class.ts';
import { patchClient } from './instrument/patch-client.ts';
import { watchModules } from './instrument/watch-modules.ts';
import type { InstrumentOptions } from './options.ts';
import { givenProviders, type Providers } from './telemetry/given-providers.ts';
import { resolveOptions } from './telemetry/resolve-options.ts';
import { scopeName, scopeVersion } from './telemetry/scope.ts';
import { Signals } from './telemetry/signals.ts';

/** What `OpenAIInstrumentation` can be told: the options of `instrumentOpenAI`, and whether it begins at once. */
export interface OpenAIInstrumentationConfig extends InstrumentationConfig, InstrumentOptions {}

/** Files that define or export the client's class, where the package is loaded by `require`, also from deep in it. */
const commonJsFiles = ['openai/index.js', 'openai/client.js'];

/**
 * Instruments every client of the openai package, whichever copy of it makes them, for `registerInstrumentations` and
 * `NodeSDK`. It must be there before the package is loaded; clients may be made before or after.
 *
 * A client given to `instrumentOpenAI` keeps its own options.
 *
 * @throws {OptionError} for an option that cannot be used, naming it
 *
 * @example
 * ```ts
 * const sdk = new NodeSDK({ instrumentations: [new OpenAIInstrumentation({ captureContent: true })] });
 * sdk.start();
 * ```
 */
export class OpenAIInstrumentation extends InstrumentationBase<OpenAIInstrumentationConfig> {
  #providers: Providers = {};

  constructor(config: OpenAIInstrumentationConfig = {}) {
    // The base class would enable itself now, when the fields of this one are not there yet.
    super(scopeName, scopeVersion, { ...config, enabled: false });
    this.setConfig(config);
    if (config.enabled !== false) this.enable();
  }

  override enable(): void {
    super.enable();
    watchModules(patchClass);
    this.#bind();
  }

  override disable(): void {
    super.disable();
    unbindEveryClient();
  }

  override setConfig(config: OpenAIInstrumentationConfig = {}): void {
    super.setConfig(config);
    if (#providers in this && this.isEnabled()) this.#bind();
  }

  override setTracerProvider(tracerProvider: TracerProvider): void {
    super.setTracerProvider(tracerProvider);
    this.#useProviders({ tracerProvider });
  }

  override setMeterProvider(meterProvider: MeterProvider): void {
    super.setMeterProvider(meterProvider);
    this.#useProviders({ meterProvider });
  }

  override setLoggerProvider(loggerProvider: Parameters<InstrumentationBase['setLoggerProvider']>[0]): void {
    super.setLoggerProvider(loggerProvider);
    this.#useProviders({ loggerProvider });
  }

  /**
   * Instruments a copy of the openai package that no hook can see: one that was imported earlier, or that a bundler put
   * into the application.
   *
   * @param exports - what the package exports, or an object with its `OpenAI`
   *
   * @example
   * ```ts
   * import * as openai from 'openai';
   * new OpenAIInstrumentation().manuallyInstrument(openai);
   * ```
   */
  manuallyInstrument(exports: unknown): void {
    patchExports(exports);
  }

  protected override init(): InstrumentationModuleDefinition {
    const patch = (exports: unknown): unknown => {
      patchExports(exports);
      return exports;
    };
    // What is patched passes through when nobody listens, so there is nothing to take back.
    const unpatch = (): void => {};
    const files = commonJsFiles.map((name) => new InstrumentationNodeModuleFile(name, ['*'], patch, unpatch));
    const definition = new InstrumentationNodeModuleDefinition('openai', ['*'], patch, unpatch, files);
    return Object.assign(definition, { includePrerelease: true });
  }

  #useProviders(providers: Providers): void {
    this.#providers = givenProviders({ ...this.#providers, ...providers });
    if (this.isEnabled()) this.#bind();
  }

  /** Providers named in the configuration beat those that the registration hands out. */
  #bind(): void {
    // Whether it is enabled is no option of ours.
    const { enabled, ...config } = this.getConfig();
    const options = {
      ...config,
      tracerProvider: config.tracerProvider ?? this.#providers.tracerProvider,
      meterProvider: config.meterProvider ?? this.#providers.meterProvider,
      loggerProvider: config.loggerProvider ?? this.#providers.loggerProvider,
    };
    bindEveryClient(new Signals(resolveOptions(options)), patchClient);
  }
}
