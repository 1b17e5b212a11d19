/** What a form sent to a page: its fields, or why they were not read. */
export type PostedForm =
  | { readonly kind: 'fields'; readonly body: string }
  | { readonly kind: 'too large'; readonly most: number };

/** The most bytes of a form that are read: 200,000 letters, each written as three escaped bytes. */
const MOST_FORM_BYTES = 2_000_000;

const PLACE = Symbol.for('bilateral.posted-forms');
/** Forms of answers that were broken off are forgotten after this long. */
const FORGET_MS = 30_000;

/** One store for the process: Next loads modules of the proxy and of pages apart. */
function forms(): Map<string, PostedForm> {
  const held: unknown = Reflect.get(globalThis, PLACE);
  if (isForms(held)) return held;
  const fresh = new Map<string, PostedForm>();
  Reflect.set(globalThis, PLACE, fresh);
  return fresh;
}

function isForms(held: unknown): held is Map<string, PostedForm> {
  return held instanceof Map;
}

/**
 * Keeps a posted form in memory until its page has been rendered, and gives the ticket to take it.
 *
 * Pages cannot read the body of a request; the proxy can, and hands it over by ticket. Nothing is
 * written anywhere.
 */
export function keepForm(form: PostedForm): string {
  const ticket = crypto.randomUUID();
  forms().set(ticket, form);
  setTimeout(() => forms().delete(ticket), FORGET_MS).unref();
  return ticket;
}

/** The form of a ticket, once; `null` when there is none. */
export function takeForm(ticket: string | null): PostedForm | null {
  if (ticket === null) return null;
  const form = forms().get(ticket) ?? null;
  forms().delete(ticket);
  return form;
}

/**
 * The form a request carries, or that it is too large; at most `MOST_FORM_BYTES` are held.
 *
 * @throws {Error} when the sender breaks off.
 */
export async function readForm(request: Request): Promise<PostedForm> {
  const tooLarge = { kind: 'too large', most: MOST_FORM_BYTES } as const;
  const told = request.headers.get('content-length');
  if (told !== null && Number(told) > MOST_FORM_BYTES) return tooLarge;
  if (request.body === null) return { kind: 'fields', body: '' };
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let body = '';
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > MOST_FORM_BYTES) {
      await reader.cancel();
      return tooLarge;
    }
    body += decoder.decode(part.value, { stream: true });
  }
  return { kind: 'fields', body: body + decoder.decode() };
}
