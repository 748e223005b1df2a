// The harmless request that tells whether a credential still works, as rule files declare it.

/** A request to the provider; `{secret}` stands for the value in every part but the host. */
export interface LiveRequest {
  /** `POST` only where the provider documents the call as reading. */
  readonly method: 'GET' | 'POST';
  /** Address with a fixed https host; the value is percent-encoded in it. */
  readonly url: string;
  /** By header name, as it is sent. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `user:password` of Basic authentication (RFC 7617), before it is encoded. */
  readonly basic?: string;
  /** Sent as it stands; its type is a header. */
  readonly body?: string;
  /** Statuses of a credential that works; 403 among them where it only means "not allowed to do this". */
  readonly live: readonly number[];
  /** Statuses of a credential that does not work; none where a refusal may have another reason. */
  readonly dead: readonly number[];
  /** Where the status alone does not tell: texts one of which the answer must hold as well. */
  readonly answer?: { readonly live?: readonly string[]; readonly dead?: readonly string[] };
  /** Why a refusal may not be the whole truth. */
  readonly note?: string;
  /** The page that documents the call. */
  readonly docs: string;
}
