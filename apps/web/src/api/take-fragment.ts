/**
 * Reads `#key=value&...` and takes it out of the address at once, so that a key never stays in the history, in a
 * bookmark or in a screenshot. Call it once, outside of rendering (a route loader).
 */
export function takeFragment(): URLSearchParams {
  const fragment = new URLSearchParams(window.location.hash.replace(/^#/, ''));
  if (window.location.hash) {
    window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search);
  }
  return fragment;
}
