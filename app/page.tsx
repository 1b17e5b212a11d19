import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DashboardPage } from './dashboard-page';
import { frontArticle } from './front-article';
import { viewMetadata } from './view-metadata';

export async function generateMetadata({ searchParams }: PageProps<'/'>): Promise<Metadata> {
  const front = await frontArticle();
  return front === null ? {} : viewMetadata({ ...front, path: '/', query: await searchParams });
}

export default async function FrontPage({ searchParams }: PageProps<'/'>) {
  const front = await frontArticle();
  if (front === null) notFound();
  return <DashboardPage {...front} path="/" query={await searchParams} />;
}
