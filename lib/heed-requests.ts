import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Puts two things right in every request of this process, of which Node tells before it hands it on.
 *
 * `TRACE` gets another name, which the proxy answers with 405: the platform's `Request` refuses to
 * be made with that method, and Next would answer 500. The type of an answer is set as one text:
 * Next sets the headers of route handlers as lists, and its compression passes over such types.
 */
export function heedRequests(): void {
  subscribe('http.server.request.start', (told) => {
    if (typeof told !== 'object' || told === null) return;
    if ('request' in told && told.request instanceof IncomingMessage) renameTrace(told.request);
    if ('response' in told && isResponse(told.response)) typeAsText(told.response);
  });
}

function isResponse(held: unknown): held is ServerResponse {
  return held instanceof ServerResponse;
}

function renameTrace(request: IncomingMessage): void {
  if (request.method === 'TRACE') request.method = 'X-TRACE';
}

function typeAsText(response: ServerResponse): void {
  const set = response.setHeader.bind(response);
  response.setHeader = (name, value) => {
    const isList = Array.isArray(value) && name.toLowerCase() === 'content-type';
    return set(name, isList ? value.join(', ') : value);
  };
}
