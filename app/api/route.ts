/** Whoever asks for the interface by hand is led to the page that tells of it. */
export function GET(): Response {
  return new Response(null, { status: 308, headers: { location: '/developers' } });
}
