import { createResource } from './create-resource.ts';
import { beforeProcessEnds } from './environment.ts';
import { loadPackage } from './load-package.ts';
import { loadSdk } from './load-sdk.ts';
import { resolveOrganization } from './resolve-organization.ts';
import { setUpTelemetry } from './set-up-telemetry.ts';
import type { TelemetryHandle } from './telemetry-handle.ts';
import type { TelemetryOptions } from './telemetry-options.ts';
import { resolveTelemetrySettings } from './telemetry-settings.ts';
import { warnOnce } from './warn-once.ts';

let active: Promise<TelemetryHandle> | undefined;

/**
 * Sets OpenTelemetry up for Codon: finds out whose telemetry it is, and sends traces, metrics and logs. Call it once,
 * before workloads are built; until it is shut down, calling it again gives the same handle.
 *
 * Needs packages of the OpenTelemetry SDK, 2 or 3, which are loaded now.
 *
 * @throws {MissingPackagesError} when they are not installed; the message says what to install
 * @throws {OptionError} for an option that cannot be used. Nothing else fails: the rest is warned about.
 * @example
 * const telemetry = await initializeTelemetry({ serviceName: 'doc-agent' });
 * await telemetry.shutdown();
 */
export function initializeTelemetry(options: TelemetryOptions = {}): Promise<TelemetryHandle> {
  if (active !== undefined) {
    if (Object.keys(options).length > 0) {
      warnOnce(
        'telemetry-initialized',
        'initializeTelemetry was called again: the first options stand until shutdown.',
      );
    }
    return active;
  }
  const started = start(options);
  active = started;
  started.catch(forget);
  return started;
}

function forget(): void {
  active = undefined;
}

async function start(options: TelemetryOptions): Promise<TelemetryHandle> {
  const settings = resolveTelemetrySettings(options);
  const wanted = settings.endpoint === undefined ? [] : settings.signals;
  const sdk = await loadSdk(loadPackage, wanted, settings.protocol);
  const organization = await resolveOrganization(settings);
  const resource = createResource(sdk.core, settings.serviceName, organization);
  const session = setUpTelemetry(sdk, settings, resource);
  session.whenShutDown(beforeProcessEnds(() => session.flush()));
  session.whenShutDown(forget);
  return session;
}
