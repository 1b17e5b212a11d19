'use client';

import { useLayoutEffect, useRef } from 'react';
import { useScene } from '@/components/hooks/use-scene';
import { viewSentences } from '@/lib/charts/view-sentences';

/**
 * The view in a sentence or two. The server writes the first ones; the early script, which has no
 * room for the grammar, hides them when the view changes before this has arrived.
 */
export function ViewWords({ initial }: { readonly initial: string }) {
  const scene = useScene();
  const element = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (element.current !== null) element.current.hidden = false;
  }, [scene]);
  const words = scene === null ? initial : viewSentences(scene.chart).join(' ');
  return (
    <p id="view-words" ref={element} className="mt-3" suppressHydrationWarning>
      {words}
    </p>
  );
}
