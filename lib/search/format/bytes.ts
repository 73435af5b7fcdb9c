/** Bytes as they are written one after the other. */
export class ByteWriter {
  #bytes = new Uint8Array(64)
  #length = 0

  get length(): number {
    return this.#length
  }

  /** A whole number from 0 to 2^32 - 1 in as few bytes as it needs (LEB128). */
  number(value: number): void {
    this.#reserve(5)
    let rest = value >>> 0
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.#bytes[this.#length++] = rest
  }

  /** A whole number that may be below zero: small ones of either sign stay small. */
  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value)
  }

  /** A text in UTF-8, its length in front. */
  text(value: string): void {
    const bytes = encoder.encode(value)
    this.number(bytes.length)
    this.append(bytes)
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  #reserve(length: number): void {
    if (this.#length + length <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(this.#length + length, 2 * this.#bytes.length))
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}

const encoder = new TextEncoder()

/** Reads what {@link ByteWriter} wrote; past the end it reads zeros. */
export class ByteReader {
  at = 0
  readonly #bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get isAtEnd(): boolean {
    return this.at >= this.#bytes.length
  }

  number(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.at++] ?? 0
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
  }

  signed(): number {
    const value = this.number()
    return value & 1 ? -(value + 1) / 2 : value / 2
  }

  /** Four bytes as one number, the highest first. */
  hash(): number {
    let value = 0
    for (let n = 0; n < 4; n++) value = (value << 8) | (this.#bytes[this.at++] ?? 0)
    return value >>> 0
  }

  text(): string {
    const length = this.number()
    this.at += length
    return new TextDecoder().decode(this.#bytes.subarray(this.at - length, this.at))
  }
}
