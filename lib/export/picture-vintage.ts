/** The state of the data a file is made from. */
export interface PictureVintage {
  readonly id: string;
  /** ISO date on which its snapshot was built. */
  readonly builtOn: string;
}
