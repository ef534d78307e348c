/** An answer that tells something in its headers: how many pages a list has. */
export class CoCartResponse<TResult> {
  constructor(
    readonly status: number,
    /** In small letters. */
    readonly headers: Readonly<Record<string, string>>,
    readonly result: TResult,
  ) {}

  /** How many there are on all pages. */
  get total(): number {
    return Number(this.headers['x-wp-total'] ?? 0);
  }

  /** How many pages there are. */
  get totalPages(): number {
    return Number(this.headers['x-wp-totalpages'] ?? 0);
  }
}
