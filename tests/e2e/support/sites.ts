// The addresses that `cargo xtask test` serves, all from the one build in dist/.
const address = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests with \`cargo xtask test e2e\`.`);
  return value;
};

export const sites = {
  /** At the root of a host. */
  root: address("AYUMI_ROOT"),
  /** Under a path, as on most intranets. */
  subPath: address("AYUMI_SUBPATH"),
  /** With the content of a second, fictional organisation. */
  second: address("AYUMI_SECOND"),
};

export type Site = keyof typeof sites;
export type Language = "ja" | "en";

/** A page's full address: `pageAddress("#/tracks")`, `pageAddress("#/", { language: "en" })`. */
export const pageAddress = (route: string, options: { site?: Site; language?: Language } = {}): string => {
  const query = options.language ? `?lang=${options.language}` : "";
  return `${sites[options.site ?? "root"]}${query}${route}`;
};
