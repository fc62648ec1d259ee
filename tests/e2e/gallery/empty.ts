import { mkdirSync, rmSync } from "node:fs";
import { FOLDER } from "./shown.ts";

/** No picture stays of a page that is shown no more. */
export default (): void => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
};
