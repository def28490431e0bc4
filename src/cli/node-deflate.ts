import { constants, deflateRawSync } from 'node:zlib';

const { Z_FINISH, Z_SYNC_FLUSH } = constants;

/** Node's own deflater. */
export function deflateInNode(piece: Uint8Array, level: number, isLast: boolean): Uint8Array<ArrayBuffer> {
  return deflateRawSync(piece, { level, finishFlush: isLast ? Z_FINISH : Z_SYNC_FLUSH });
}
