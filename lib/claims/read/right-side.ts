/** What has been read after a flow word. */
export interface Right {
  host: string | null;
  partners: readonly string[];
  isWorld: boolean;
  isSubnational: boolean;
  favour: string | null;
  product: string | null;
  consumed: number[];
}
