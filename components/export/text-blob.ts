/** A text as the clipboard takes it. */
export function textBlob(text: string, type = 'text/plain'): Promise<Blob> {
  return Promise.resolve(new Blob([text], { type }));
}
