// Runs before first paint, as a file of its own so that no inline script is needed.
(() => {
  const root = document.documentElement;
  let saved = {};
  try {
    saved = JSON.parse(localStorage.getItem('rizhi.appearance') || '{}') || {};
  } catch {
    // A private window may refuse storage; the defaults stand.
  }
  const isDark =
    saved.theme === 'dark' || (saved.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = isDark ? 'dark' : 'light';
  if (saved.textSize === 'large' || saved.textSize === 'larger') root.dataset.text = saved.textSize;
  const language = saved.language || navigator.language || 'zh-CN';
  root.lang = language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
})();
