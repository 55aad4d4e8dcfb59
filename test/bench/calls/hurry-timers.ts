/**
 * Lets timers without a delay end with the next turn of the event loop. Node rounds them up to a millisecond, which is a
 * hundred times what is to be measured.
 */
export function hurryTimers(): void {
  const { setTimeout: wait } = globalThis;
  const hurried = (callback: () => void, delay?: number): unknown =>
    delay === 0 ? setImmediate(callback) : wait(callback, delay);
  Object.assign(globalThis, { setTimeout: hurried });
}
