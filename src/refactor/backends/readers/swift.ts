// The helper in Swift: a class of the file with one instance. It waits for the answer itself, so that constants may use it.
import { laidOut, type Helper, type Import } from '../../lookup';
import { nested, type Reader } from './reader';

/** What the class itself needs. */
export const swiftImports: readonly Import[] = [
  { as: 'Foundation', module: 'Foundation' },
  { as: 'FoundationNetworking', module: 'FoundationNetworking' },
];

/** @param reader may throw, and use `variable(name)`, `request(address)` and `send(request)` */
export function swiftReader({ name, manager, parameter, fetch }: Reader): Helper {
  return {
    name,
    hoisted: true,
    code: (w) =>
      laidOut(
        w,
        `
/// Reads secrets from ${manager}, each of them once; a program without them can't go on.
private final class ${w.helper}: @unchecked Sendable {
  static let shared = ${w.helper}()
  private let lock = NSLock()
  private var known: [String: String] = [:]

  func read(_ ${parameter}: String) -> String {
    lock.lock()
    defer { lock.unlock() }
    if let value = known[${parameter}] {
      return value
    }
    do {
      let value = try fetch(${parameter})
      if value.isEmpty {
        throw Failure(description: "it holds no text")
      }
      known[${parameter}] = value
      return value
    } catch {
      fatalError("\\(${parameter}) could not be read from ${manager}: \\(error)")
    }
  }

  private func fetch(_ ${parameter}: String) throws -> String {
    ${nested(fetch(w), 2)}
  }

  private struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private final class Answer: @unchecked Sendable {
    var body: Data?
    var reason = "no answer"
  }

  private func variable(_ name: String) throws -> String {
    guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else {
      throw Failure(description: "\\(name) is not set")
    }
    return value
  }

  private func send(_ request: URLRequest) throws -> Data {
    let answer = Answer()
    let done = DispatchSemaphore(value: 0)
    URLSession.shared.dataTask(with: request) { data, response, error in
      let status = (response as? HTTPURLResponse)?.statusCode ?? 0
      if status == 200 {
        answer.body = data
      } else {
        answer.reason = status == 0 ? String(describing: error) : "it answered \\(status)"
      }
      done.signal()
    }.resume()
    done.wait()
    guard let body = answer.body else {
      throw Failure(description: answer.reason)
    }
    return body
  }

  private func request(_ address: String) throws -> URLRequest {
    guard let url = URL(string: address) else {
      throw Failure(description: "\\(address) is no address")
    }
    return URLRequest(url: url)
  }
}
`,
      ),
  };
}
