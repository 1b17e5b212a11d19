/** Puts two things right that Next does to a request before or after anything of ours is asked. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { heedRequests } = await import('./lib/heed-requests');
  heedRequests();
}
