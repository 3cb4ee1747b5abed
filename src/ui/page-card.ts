/** One card that a page names, with how often and in what words. */
export interface PageCard {
  id: string;
  count: number;
  /** The words of its first mention. */
  surface: string;
}
