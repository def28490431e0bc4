/** After the last of the browser tests. */
export default async function teardown() {
  await globalThis.endOfBrowserTests();
}
