/** What content is called, and what to do instead of importing it. */
export interface Signed {
  readonly name: string;
  readonly hint: string;
}

interface Signature extends Signed {
  /** Bytes in hexadecimal, and where they stand. */
  readonly bytes: string;
  readonly at?: number;
  /** True where a text could begin with the same letters: then a zero byte must follow somewhere. */
  readonly isShort?: boolean;
}

const UNPACK = 'Unpack it yourself and import the table that is in it';
const NEVER = 'Database files are never opened: export the table as CSV and import that';
const EXPORT = 'Export the table as CSV and import that';
const SAVE = 'Save the workbook as .xlsx without a password, or as CSV';
const BRING = 'Bring the table itself, as CSV, JSON or .xlsx';
const PARQUET =
  'Parquet carries no checksum of its values, so that damage would go unseen: export the table as CSV, packed with gzip if it is large';

const letters = (text: string) => Buffer.from(text, 'latin1').toString('hex');

const SIGNATURES: readonly Signature[] = [
  { bytes: letters('DUCK'), at: 8, name: 'a DuckDB database', hint: NEVER },
  { bytes: letters('SQLite format 3\0'), name: 'an SQLite database', hint: NEVER },
  { bytes: letters('Standard Jet DB'), at: 4, name: 'an Access database', hint: NEVER },
  { bytes: letters('Standard ACE DB'), at: 4, name: 'an Access database', hint: NEVER },
  { bytes: letters('PAR1'), name: 'a Parquet file', hint: PARQUET },
  { bytes: letters('PARE'), name: 'an encrypted Parquet file', hint: PARQUET },
  { bytes: 'd0cf11e0a1b11ae1', name: 'an old Excel workbook, or one with a password', hint: SAVE },
  { bytes: letters('%PDF-'), name: 'a PDF document', hint: BRING },
  { bytes: letters('{\\rtf'), name: 'an RTF document', hint: BRING },
  { bytes: letters('%!PS'), name: 'a PostScript document', hint: BRING },
  { bytes: '377abcaf271c', name: 'a 7z archive', hint: UNPACK },
  { bytes: '526172211a07', name: 'a RAR archive', hint: UNPACK },
  { bytes: 'fd377a585a00', name: 'an xz file', hint: UNPACK },
  { bytes: '28b52ffd', name: 'a Zstandard file', hint: UNPACK },
  { bytes: '04224d18', name: 'an LZ4 file', hint: UNPACK },
  { bytes: '314159265359', at: 4, name: 'a bzip2 file', hint: UNPACK },
  { bytes: letters('LZIP'), isShort: true, name: 'an lzip file', hint: UNPACK },
  { bytes: '1f9d', name: 'a compressed (.Z) file', hint: UNPACK },
  // The same bytes begin a Greek text.
  { bytes: 'ceb2cf81', isShort: true, name: 'a Brotli file', hint: UNPACK },
  { bytes: letters('MSCF'), isShort: true, name: 'a cabinet archive', hint: UNPACK },
  { bytes: letters('ustar'), at: 257, name: 'a tar archive', hint: UNPACK },
  { bytes: '504b0506', name: 'an empty ZIP archive', hint: BRING },
  { bytes: '504b0708', name: 'one of several volumes of a ZIP archive', hint: UNPACK },
  { bytes: '7f454c46', name: 'an executable', hint: BRING },
  { bytes: letters('MZ'), isShort: true, name: 'an executable', hint: BRING },
  { bytes: 'cafebabe', name: 'an executable', hint: BRING },
  { bytes: 'feedface', name: 'an executable', hint: BRING },
  { bytes: 'feedfacf', name: 'an executable', hint: BRING },
  { bytes: 'cefaedfe', name: 'an executable', hint: BRING },
  { bytes: 'cffaedfe', name: 'an executable', hint: BRING },
  { bytes: '0061736d', name: 'an executable', hint: BRING },
  { bytes: '89504e470d0a1a0a', name: 'a picture', hint: BRING },
  { bytes: 'ffd8ff', name: 'a picture', hint: BRING },
  { bytes: letters('GIF8'), name: 'a picture', hint: BRING },
  { bytes: '49492a00', name: 'a picture', hint: BRING },
  { bytes: '4d4d002a', name: 'a picture', hint: BRING },
  { bytes: letters('WEBP'), at: 8, isShort: true, name: 'a picture', hint: BRING },
  { bytes: letters('ftyp'), at: 4, isShort: true, name: 'a picture or film', hint: BRING },
  { bytes: letters('BM'), isShort: true, name: 'a picture', hint: BRING },
  { bytes: '894844460d0a1a0a', name: 'an HDF5 file', hint: EXPORT },
  { bytes: letters('ARROW1'), name: 'an Arrow file', hint: EXPORT },
  { bytes: letters('FEA1'), isShort: true, name: 'a Feather file', hint: EXPORT },
  { bytes: letters('Obj\u0001'), name: 'an Avro file', hint: EXPORT },
  { bytes: letters('ORC'), isShort: true, name: 'an ORC file', hint: EXPORT },
  { bytes: letters('<stata_dta>'), name: 'a Stata file', hint: EXPORT },
  { bytes: letters('$FL2'), name: 'an SPSS file', hint: EXPORT },
  { bytes: letters('RDX'), isShort: true, name: 'a file of R', hint: EXPORT },
  { bytes: '00051607', name: 'a companion file of macOS', hint: BRING },
];

/** What the first bytes are known to be, or `null`. */
export function signatureOf(bytes: Buffer): Signed | null {
  const isWide = bytes.subarray(0, 4096).includes(0);
  const found = SIGNATURES.find(({ bytes: sign, at = 0, isShort = false }) => {
    const there = bytes.toString('hex', at, at + sign.length / 2);
    return there === sign && (!isShort || isWide);
  });
  return found === undefined ? null : { name: found.name, hint: found.hint };
}
