/** stub */
export function namedVintage(folder: string, text: string): Promise<string> {
  void folder;
  return Promise.resolve(text);
}
