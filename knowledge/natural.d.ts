/** Only the deep paths that are used: the bare package loads databases, reads .env and prints adverts. */
declare module "natural/lib/natural/distance/levenshtein_distance.js" {
  const distances: {
    /** Edits (insert, delete, replace, swap of neighbours) from one string to the other. */
    DamerauLevenshteinDistance(from: string, to: string): number;
  };
  export default distances;
}
