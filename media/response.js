// Runs in the response page: tells the extension what is pressed, and puts new parts in without moving the focus.
const host = acquireVsCodeApi();
const shown = new Map();

document.addEventListener('click', ({ target }) => {
  const button = target.closest('button');
  if (button?.dataset.command) host.postMessage({ kind: 'run', command: button.dataset.command });
  else if (button?.dataset.path) {
    host.postMessage({ kind: 'open', path: button.dataset.path, line: Number(button.dataset.line) });
  }
});

document.addEventListener('change', ({ target }) => {
  if (target.dataset.step) host.postMessage({ kind: 'tick', step: target.dataset.step, done: target.checked });
});

window.addEventListener('message', ({ data }) => {
  for (const [name, html] of Object.entries(data.parts)) replace(name, html);
  if (data.status) document.getElementById('status').textContent = data.status;
});

function replace(name, html) {
  const part = document.getElementById(`part-${name}`);
  if (!part || shown.get(name) === html) return;
  shown.set(name, html);
  const focus = part.contains(document.activeElement) ? document.activeElement.dataset.focus : undefined;
  part.innerHTML = html;
  if (html === '') part.removeAttribute('aria-labelledby');
  else part.setAttribute('aria-labelledby', `heading-${name}`);
  if (focus !== undefined) {
    [...part.querySelectorAll('[data-focus]')].find((element) => element.dataset.focus === focus)?.focus();
  }
}

host.postMessage({ kind: 'ready' });
