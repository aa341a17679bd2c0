import { crc32, deflateRawSync } from "node:zlib";

/** Packs files as the artifacts of a run are packed; a name is taken as it is, however evil. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const entry = packEntry(path, Buffer.from(content));
    const local = Buffer.concat([header(0x04034b50, [entry.common]), entry.name, entry.data]);
    centrals.push(
      Buffer.concat([
        header(0x02014b50, [words(20), entry.common, words(0, 0, 0), longs(0, offset)]),
        entry.name,
      ]),
    );
    locals.push(local);
    offset += local.byteLength;
  }
  const directory = Buffer.concat(centrals);
  const count = centrals.length;
  const end = header(0x06054b50, [
    words(0, 0, count, count),
    longs(directory.byteLength, offset),
    words(0),
  ]);
  return Buffer.concat([...locals, directory, end]);
}

const utf8Names = 0x0800;
const deflated = 8;

function packEntry(path: string, content: Buffer) {
  const name = Buffer.from(path);
  const data = deflateRawSync(content);
  const common = Buffer.concat([
    words(20, utf8Names, deflated, 0, 0x21),
    longs(crc32(content), data.byteLength, content.byteLength),
    words(name.byteLength, 0),
  ]);
  return { name, data, common };
}

function header(signature: number, parts: readonly Buffer[]): Buffer {
  return Buffer.concat([longs(signature), ...parts]);
}

function words(...values: readonly number[]): Buffer {
  return Buffer.concat(values.map((value) => Buffer.from([value & 255, value >>> 8])));
}

function longs(...values: readonly number[]): Buffer {
  return Buffer.concat(values.map((value) => words(value & 0xffff, value >>> 16)));
}
