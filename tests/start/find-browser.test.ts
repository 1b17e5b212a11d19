import { expect, test, vi } from 'vitest';

import { installedBrowsers } from '../driver/browser-sources.mjs';
import { findBrowser } from '../driver/find-browser.mjs';

const gives = (...paths: string[]) => vi.fn(() => Promise.resolve(paths));
const startsOnly = (working: string) => (path: string) => Promise.resolve(path === working);

test('findBrowser(sources) takes the first that starts', async () => {
  const sources = [gives('/chosen'), gives('/system')];
  expect(await findBrowser(sources, startsOnly('/chosen'))).toBe('/chosen');
});

test('findBrowser(sources) passes over one that does not start', async () => {
  const sources = [gives('/broken'), gives('/stub', '/system')];
  expect(await findBrowser(sources, startsOnly('/system'))).toBe('/system');
});

test('findBrowser(sources) asks no later source than it needs', async () => {
  const download = gives('/downloaded');
  await findBrowser([gives(), gives('/system'), download], startsOnly('/system'));
  expect(download).not.toHaveBeenCalled();
});

test('findBrowser(sources) says in one line what to install when none starts', async () => {
  await expect(findBrowser([gives('/broken'), gives()], startsOnly('/none'))).rejects.toThrow(
    /^No browser for the end-to-end tests: install Chromium [^\n]*CHROMIUM_PATH[^\n]*$/,
  );
});

test('installedBrowsers(path) prefers the name over the folder, and Linux names over macOS', () => {
  const there = ['/b/chromium', '/a/google-chrome'];
  const mac = '/Applications/Chromium.app/Contents/MacOS/Chromium';
  const isThere = (file: string) => [...there, mac].includes(file);
  expect(installedBrowsers('/a:/b', isThere)).toEqual([...there, mac]);
});

test('installedBrowsers(path) is empty where there is none', () => {
  expect(installedBrowsers('/a', () => false)).toEqual([]);
});
