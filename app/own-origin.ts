import { headers } from 'next/headers';
import { originFor } from '@/lib/env';

/** The address readers know this installation by: the public one, or the one this page was asked by. */
export async function ownOrigin(): Promise<string> {
  return originFor((await headers()).get('host'));
}
