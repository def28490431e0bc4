import { z } from 'zod';

// Excel's pane forbids code made from strings. zod tries to make some unless told so before its first schema,
// hence one place that configures it: schemas import `z` from here.
z.config({ jitless: true });

export { z };
