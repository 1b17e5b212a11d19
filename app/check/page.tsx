import { headers } from 'next/headers';
import { takeForm } from '@/lib/posted-form';
export default async function CheckPage() {
  const form = takeForm((await headers()).get('x-form'));
  return <pre>{JSON.stringify(form)}</pre>;
}
