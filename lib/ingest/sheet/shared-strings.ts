import { FileError } from '@/lib/errors';
import { plainString } from './plain-string';
import type { SheetLimits } from './sheet-limits';
import { sheetElement } from './xml-names';
import { xmlSteps, type XmlPart } from './xml-steps';

/**
 * The texts that cells refer to by number, in order: formatted runs joined, readings of characters
 * left out.
 *
 * @throws {FileError} for more of them, or longer ones, than the limits allow.
 */
export async function sharedStrings(
  part: XmlPart,
  limits: Pick<SheetLimits, 'sharedStrings' | 'sharedCharacters'>,
): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let characters = 0;
  let isText = false;
  let phonetic = 0;
  const steps = xmlSteps(part, {
    open: (tag) => {
      const element = sheetElement(tag);
      if (element === 'si') text = '';
      else if (element === 'rPh') phonetic += 1;
      else if (element === 't') isText = phonetic === 0;
    },
    close: (tag) => {
      const element = sheetElement(tag);
      if (element === 't') isText = false;
      else if (element === 'rPh') phonetic -= 1;
      else if (element === 'si') strings.push(plainString(text));
    },
    text: (more) => {
      if (!isText) return;
      text += more;
      characters += more.length;
    },
  });
  for await (const step of steps) {
    void step;
    if (strings.length > limits.sharedStrings || characters > limits.sharedCharacters) {
      throw tooMuch(part.name, limits);
    }
  }
  return strings;
}

function tooMuch(
  file: string,
  limits: Pick<SheetLimits, 'sharedStrings' | 'sharedCharacters'>,
): FileError {
  return new FileError({
    file,
    value: 'more text than is read',
    expected: `at most ${limits.sharedStrings} texts of ${limits.sharedCharacters} characters in all`,
    hint: 'Save the sheet as CSV and import that',
  });
}
