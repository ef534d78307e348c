import type { ApiError } from './generated/v2.js';

export type { ApiError, ApiErrorData, ParameterError } from './generated/v2.js';

/** A request that was not fulfilled. */
export class CoCartError extends Error {
  override readonly name = 'CoCartError';

  constructor(
    message: string,
    /** Status of the answer. */
    readonly status: number,
    /** The answer as text. */
    readonly response: string,
    /** Headers of the answer, in small letters. */
    readonly headers: Readonly<Record<string, string>>,
    /** What the server says about it; none: the answer is not the server's, or nothing has changed (304). */
    readonly error: ApiError | undefined,
  ) {
    super(error ? `${error.message} (${error.code}, ${status})` : message);
  }

  /** The code that programs tell errors by, as `cocart_not_enough_in_stock`; empty where `error` is none. */
  get code(): string {
    return this.error?.code ?? '';
  }
}

/** What the generated clients call where an answer is no success. */
export function throwException(message: string, status: number, response: string, headers: Record<string, string>, error?: ApiError): never {
  throw new CoCartError(message, status, response, headers, error);
}

/** The server's error in an answer; none: the answer is somebody else's, as a proxy's. */
export function errorOf(text: string): ApiError | undefined {
  try {
    const answer: unknown = JSON.parse(text);

    return isError(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

function isError(answer: unknown): answer is ApiError {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'message' in answer;
}
