import type { Metadata } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { FontScript } from '@/components/ui/font-script';
import { SiteFooter } from '@/components/ui/site-footer';
import { SiteHeader } from '@/components/ui/site-header';
import { ThemeScript } from '@/components/ui/theme-script';
import { builtStyles } from '@/lib/built-styles';
import { SITE_WORDS } from '@/lib/format/en/site';
import { FONT_CLASSES } from './fonts';
import { ownOrigin } from './own-origin';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: { default: SITE_WORDS.name, template: `%s – ${SITE_WORDS.name}` },
    description: SITE_WORDS.description,
    metadataBase: new URL(await ownOrigin()),
    openGraph: { siteName: SITE_WORDS.name, locale: 'en', type: 'website' },
  };
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // A page that reads its request is never prerendered, so its scripts carry the response's nonce.
  const asked = await headers();
  const named = asked.get('x-theme');
  const theme = named === 'light' || named === 'dark' ? named : null;
  const address = asked.get('x-address') ?? '/';
  const nonce = asked.get('x-nonce') ?? undefined;
  const isEmbedded = address.startsWith('/embed/');
  return (
    <html
      lang="en"
      className={FONT_CLASSES}
      data-theme={theme ?? undefined}
      suppressHydrationWarning
    >
      <head>
        <FontScript nonce={nonce} addresses={builtStyles().fonts} />
      </head>
      <body>
        {!isEmbedded && <ThemeScript nonce={nonce} />}
        {isEmbedded ? (
          <main id="main">{children}</main>
        ) : (
          <WholePage address={address} theme={theme}>
            {children}
          </WholePage>
        )}
      </body>
    </html>
  );
}

/** What every page has around its content; a chart within another site's page has none of it. */
function WholePage(props: Parameters<typeof SiteFooter>[0] & { readonly children: ReactNode }) {
  const { address, theme, children } = props;
  return (
    <>
      <a href="#main" className="sr-only focus:not-sr-only">
        {SITE_WORDS.skip}
      </a>
      <SiteHeader />
      <main id="main" className="page pb-16">
        {children}
      </main>
      <SiteFooter address={address} theme={theme} />
    </>
  );
}
