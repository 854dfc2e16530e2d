/** Binary assets (the name tagger's weights) are inlined by the bundler. */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
