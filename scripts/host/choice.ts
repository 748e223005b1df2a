// Decides which VS Code runs the tests: our launcher where there is no display, the desktop everywhere else.

/** True when the launcher stands in for the desktop. KEYLIFT_HOST=launcher or KEYLIFT_HOST=desktop decides otherwise. */
export function usesLauncher(): boolean {
  const wish = process.env['KEYLIFT_HOST'];
  if (wish !== undefined) return wish === 'launcher';
  const hasDisplay = Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
  return process.platform === 'linux' && !hasDisplay;
}
