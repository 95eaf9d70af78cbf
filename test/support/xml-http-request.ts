/**
 * The part of XMLHttpRequest that botframework-directlinejs uses (through rxjs), over Node's fetch. The
 * stock client is made for browsers; with this and `ws` it runs in Node unchanged.
 */
export class FetchXmlHttpRequest {
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseText = "";
  responseType = "";
  timeout = 0;
  onreadystatechange: ((event: object) => void) | undefined;
  ontimeout: ((event: object) => void) | undefined;

  readonly #headers = new Headers();
  #answered = new Headers();
  #abort = new AbortController();
  #method = "GET";
  #url = "";

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  getResponseHeader(name: string): string | null {
    return this.#answered.get(name);
  }

  abort(): void {
    this.#abort.abort();
  }

  send(body?: string): void {
    void this.#fetch(body);
  }

  async #fetch(body: string | undefined): Promise<void> {
    const signal = this.#abort.signal;
    try {
      const request = { method: this.#method, headers: this.#headers, signal };
      const answer = await fetch(this.#url, body === undefined ? request : { ...request, body });
      this.responseText = await answer.text();
      this.#answered = answer.headers;
      this.status = answer.status;
      this.response =
        this.responseType === "json"
          ? (JSON.parse(this.responseText || "null") as unknown)
          : this.responseText;
    } catch {
      // As in a browser: no connection is status 0.
      if (signal.aborted) return;
    }
    this.readyState = 4;
    this.onreadystatechange?.({ type: "readystatechange" });
  }
}
