const PLACE = Symbol.for('bilateral.sent-once');
/** Texts of answers that were broken off are forgotten after this long. */
const FORGET_MS = 30_000;

/** One store for the process: Next loads modules of pages and of their rendering apart. */
function texts(): Map<string, string> {
  const held: unknown = Reflect.get(globalThis, PLACE);
  if (isTexts(held)) return held;
  const fresh = new Map<string, string>();
  Reflect.set(globalThis, PLACE, fresh);
  return fresh;
}

function isTexts(held: unknown): held is Map<string, string> {
  return held instanceof Map;
}

/**
 * Lays a text by for the rendering of the page it is part of, and gives the ticket to fetch it.
 *
 * What a server component hands to a client component is sent twice, as markup and as React's own
 * data. Half of a dashboard's page was such doubles; a ticket is sent in their stead.
 */
export function layBy(text: string): string {
  const ticket = crypto.randomUUID();
  texts().set(ticket, text);
  setTimeout(() => texts().delete(ticket), FORGET_MS).unref();
  return ticket;
}

/** The text of a ticket, as long as its page is being rendered. */
export function laidBy(ticket: string): string {
  return texts().get(ticket) ?? '';
}
