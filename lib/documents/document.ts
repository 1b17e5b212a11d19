/** The kinds of file a text is taken from. */
export type DocumentKind = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

/** A file as a reader brought it: its name, which may be anything, and its bytes. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The plain text of a document: lines end in `\n`, paragraphs are a blank line apart, the cells of
 * a table's row stand on one line between ` | `. Title and date (YYYY-MM-DD) are those the document
 * states, `null` where it states none.
 */
export interface DocumentText {
  readonly kind: DocumentKind;
  readonly text: string;
  readonly title: string | null;
  readonly date: string | null;
}
