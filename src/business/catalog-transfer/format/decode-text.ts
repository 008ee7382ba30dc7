import { TextDecoder } from 'node:util';
import { Refusal } from '../../../domains/helpers/index.js';

/** The text of a file: UTF-8 with or without a byte order mark, or UTF-16 with one. @throws Refusal for other encodings */
export async function* decodeText(content: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  try {
    for await (const piece of content) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      yield decoder.decode(piece, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new Refusal(
      'unprocessable',
      'fileEncoding',
      'The file is not UTF-8: save it as "CSV UTF-8", and send it again.',
    );
  }
}

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** All of the text. */
export async function wholeText(content: AsyncIterable<Buffer>): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of decodeText(content)) pieces.push(piece);
  return pieces.join('');
}
