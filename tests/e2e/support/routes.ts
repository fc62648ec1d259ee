/** Every route of the contract that there is so far; each works as a first page. */
export const routes = [
  "#/",
  "#/tracks",
  "#/tracks/generalist/kacho",
  "#/tracks/specialist/shukan",
  "#/compare",
  "#/compare?from=kakaricho&to=shukan",
  "#/abilities",
  "#/assess",
  "#/assess/result",
  "#/interview",
  "#/interview/one-on-one",
  "#/interview/one-on-one/sheet",
  "#/data",
  "#/about",
  "#/nowhere",
];
