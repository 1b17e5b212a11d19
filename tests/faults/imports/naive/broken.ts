/** The file does not hold what its format says, read in the plainest way there is. */
export class Broken extends Error {
  override readonly name = 'Broken';
}
