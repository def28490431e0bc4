/**
 * What the pages may do, as each page says itself and the server repeats: run and load what lies beside them, nothing
 * else, and send nothing anywhere. Fluent UI's styles come in through empty <style> elements that scripts fill rule by
 * rule; the hash is that of the empty text, so that no style written as text is let in (docs/adr/0003).
 */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
