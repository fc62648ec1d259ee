// Only in what `cargo xtask serve --dev` builds: opens the page again when it has been built again.
let built;
setInterval(async () => {
  // While the site is being replaced there is nothing to ask.
  const answer = await fetch("./built.txt", { cache: "no-store" }).catch(() => null);
  const now = answer?.ok ? await answer.text() : built;
  if (built && now !== built) location.reload();
  built = now;
}, 300);
