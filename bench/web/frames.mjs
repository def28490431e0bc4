/** In the page: lengths of frames until `stop()`. */
export const FRAMES = `
  window.frames_ = [];
  window.stop_ = false;
  let last = performance.now();
  requestAnimationFrame(function beat(now) {
    window.frames_.push(now - last);
    last = now;
    if (!window.stop_) requestAnimationFrame(beat);
  });
`;

/** In the page: the longest time the main thread was not to be had, by its own reports and by a beat that was late. */
export const BLOCKS = `
  window.longest_ = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest_ = Math.max(window.longest_, duration);
  }).observe({ type: 'longtask' });
  const { port1, port2 } = new MessageChannel();
  let asked = performance.now();
  port1.onmessage = () => {
    window.longest_ = Math.max(window.longest_, performance.now() - asked);
    setTimeout(() => {
      asked = performance.now();
      port2.postMessage(null);
    }, 2);
  };
  port2.postMessage(null);
`;

/** The value below which that share of the values lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)];
}

export const median = (values) => quantile(values, 0.5);
