import { type Fields, fields, items, label } from './read.ts';

/** Items by which the model hands over to the caller, who runs the tool or approves the call. */
const HANDED_OVER: ReadonlySet<string> = new Set([
  'function_call',
  'custom_tool_call',
  'computer_call',
  'local_shell_call',
  'shell_call',
  'apply_patch_call',
  'mcp_approval_request',
]);

/**
 * A chat completion's finish reason in the words that messages use.
 *
 * @example
 * ```ts
 * messageFinishReason('tool_calls'); // 'tool_call'
 * messageFinishReason('length'); // 'length'
 * ```
 */
export function messageFinishReason(reason: string): string {
  return reason === 'tool_calls' || reason === 'function_call' ? 'tool_call' : reason;
}

/**
 * Why a response ended. The Responses API has a status and details, but no finish reason: this one is derived.
 *
 * @param lastItemType the type of the last output item seen in a stream, for final events that leave the output out
 * @returns undefined while the response has not ended
 */
export function responseFinishReason(response: Fields, lastItemType?: string): string | undefined {
  switch (response.status) {
    case 'completed': {
      const last = label(fields(items(response.output).at(-1)).type) ?? lastItemType;
      return last !== undefined && HANDED_OVER.has(last) ? 'tool_call' : 'stop';
    }
    case 'incomplete': {
      const reason = label(fields(response.incomplete_details).reason);
      return reason === 'max_output_tokens' ? 'length' : reason;
    }
    case 'failed':
    case 'cancelled':
      return 'error';
    default:
      return undefined;
  }
}

/**
 * Why a run stopped, in the words that responses get. A run has a status and details, but no finish reason.
 *
 * @returns undefined while the run goes on
 */
export function runFinishReason(run: Fields): string | undefined {
  switch (run.status) {
    case 'completed':
      return 'stop';
    case 'requires_action':
      return 'tool_call';
    case 'incomplete': {
      const reason = label(fields(run.incomplete_details).reason);
      return reason === 'max_completion_tokens' ? 'length' : reason;
    }
    case 'failed':
    case 'expired':
    case 'cancelled':
      return 'error';
    default:
      return undefined;
  }
}
