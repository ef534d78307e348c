import type { Fetch } from './session.js';

const maxAttempts = 3;
const shortestPause = 200;
const longestPause = 20_000;

/**
 * Sends a request again where its answer was lost or the server was busy, if it has an `Idempotency-Key`, by which the server does it once.
 * All requests of the clients have one.
 */
export function withRetries(send: Fetch): Fetch {
  return async (url, init = {}) => {
    for (let attempt = 1; attempt < maxAttempts && mayBeRepeated(init); attempt++) {
      const response = await answerOf(send(url, init), init.signal);
      const pause = pauseAfter(response, attempt);
      if (response !== undefined && (!isPassing(response) || pause > longestPause)) return response;

      await response?.body?.cancel();
      await sleep(pause, init.signal);
    }

    return send(url, init);
  };
}

function mayBeRepeated(init: RequestInit): boolean {
  return new Headers(init.headers).has('Idempotency-Key');
}

/** None: the answer was lost. */
async function answerOf(sent: Promise<Response>, signal: AbortSignal | null | undefined): Promise<Response | undefined> {
  try {
    return await sent;
  } catch (error) {
    if (signal?.aborted || !(error instanceof TypeError)) throw error;

    return undefined;
  }
}

/** A conflict passes if the server says when: the first request with the same key is still at work. */
function isPassing(response: Response): boolean {
  return [429, 502, 503, 504].includes(response.status) || (response.status === 409 && response.headers.has('Retry-After'));
}

function pauseAfter(response: Response | undefined, attempt: number): number {
  const seconds = Number(response?.headers.get('Retry-After') ?? NaN);

  return Number.isFinite(seconds) ? seconds * 1000 : shortestPause * 2 ** (attempt - 1);
}

function sleep(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    }, { once: true });
  });
}
