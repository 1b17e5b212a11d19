import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DashboardPage } from './dashboard-page';
import { frontArticle } from './front-article';
import { viewMetadata } from './view-metadata';

export async function generateMetadata({ searchParams }: PageProps<'/'>): Promise<Metadata> {
  const query = await searchParams;
  const front = await frontArticle(query);
  return front === null ? {} : viewMetadata({ ...front, path: '/', query });
}

export default async function FrontPage({ searchParams }: PageProps<'/'>) {
  const query = await searchParams;
  const front = await frontArticle(query);
  if (front === null) notFound();
  return <DashboardPage {...front} path="/" query={query} />;
}
