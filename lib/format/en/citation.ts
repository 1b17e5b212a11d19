import { dateName } from '../period';

/** The words a citation is put together from. */
export const CITATION_WORDS = {
  name: 'Bilateral',
  dataset: (dataset: {
    readonly publisher: string;
    readonly title: string;
    readonly retrieved: string;
  }) => `${dataset.publisher}: “${dataset.title}”, retrieved ${dateName(dataset.retrieved)}`,
  publisher: (publisher: string, retrieved: readonly string[]) =>
    `${publisher} (retrieved ${retrieved.map(dateName).join(' and ')})`,
  view: (title: string, range: string | null) => `“${title}”${range === null ? '' : `, ${range}`}`,
  product: (id: string, builtOn: string) => `Bilateral, vintage ${id} of ${dateName(builtOn)}`,
  via: (id: string) => `via Bilateral, vintage ${id}`,
  accessed: (date: string) => `Accessed ${dateName(date)}`,
  retrievedNote: (date: string) => `Retrieved ${dateName(date)}`,
  vintage: (id: string) => `vintage ${id}`,
  from: (publishers: readonly string[]) => `Figures of ${publishers.join('; ')}`,
} as const;
