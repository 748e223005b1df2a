// Stands in for AWSSecretsManager of aws-sdk-swift: as much of its client as the lookup uses, with real signed requests.
import Foundation
import FoundationNetworking

public struct GetSecretValueInput: Sendable {
    let secretId: String?

    public init(secretId: String? = nil) {
        self.secretId = secretId
    }
}

public struct GetSecretValueOutput: Sendable {
    public let secretString: String?
}

public struct SecretsManagerError: Error {
    public let message: String
}

public actor SecretsManagerClient {
    public init() async throws {}

    public func getSecretValue(input: GetSecretValueInput) async throws -> GetSecretValueOutput {
        let body = try JSONSerialization.data(withJSONObject: ["SecretId": input.secretId ?? ""])
        let (data, response) = try await URLSession.shared.data(for: signed(body))
        let answer = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
        guard (response as? HTTPURLResponse)?.statusCode == 200 else {
            throw SecretsManagerError(message: answer["message"] as? String ?? "The request failed")
        }
        return GetSecretValueOutput(secretString: answer["SecretString"] as? String)
    }
}

private func signed(_ body: Data) throws -> URLRequest {
    guard let url = URL(string: variable("AWS_ENDPOINT_URL_SECRETS_MANAGER")), let host = url.host else {
        throw SecretsManagerError(message: "There is no endpoint")
    }
    let authority = url.port.map { "\(host):\($0)" } ?? host
    let type = "application/x-amz-json-1.1"
    let target = "secretsmanager.GetSecretValue"
    let names = "content-type;host;x-amz-date;x-amz-target"
    let time = timestamp()
    let scope = [String(time.prefix(8)), variable("AWS_REGION"), "secretsmanager", "aws4_request"]
    let lines = "content-type:\(type)\nhost:\(authority)\nx-amz-date:\(time)\nx-amz-target:\(target)\n"
    let canonical = "POST\n/\n\n\(lines)\n\(names)\n\(hex(sha256(Array(body))))"
    let credential = scope.joined(separator: "/")
    let toSign = "AWS4-HMAC-SHA256\n\(time)\n\(credential)\n\(hex(sha256(Array(canonical.utf8))))"
    let first = Array("AWS4\(variable("AWS_SECRET_ACCESS_KEY"))".utf8)
    let key = scope.reduce(first) { hmac($0, Array($1.utf8)) }
    let signature = hex(hmac(key, Array(toSign.utf8)))
    var request = URLRequest(url: url)
    request.httpMethod = "POST"
    request.httpBody = body
    request.setValue(type, forHTTPHeaderField: "Content-Type")
    request.setValue(time, forHTTPHeaderField: "X-Amz-Date")
    request.setValue(target, forHTTPHeaderField: "X-Amz-Target")
    request.setValue(
        "AWS4-HMAC-SHA256 Credential=\(variable("AWS_ACCESS_KEY_ID"))/\(credential), SignedHeaders=\(names), Signature=\(signature)",
        forHTTPHeaderField: "Authorization")
    return request
}

private func variable(_ name: String) -> String {
    ProcessInfo.processInfo.environment[name] ?? ""
}

private func timestamp() -> String {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "UTC")
    format.dateFormat = "yyyyMMdd'T'HHmmss'Z'"
    return format.string(from: Date())
}

private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { String(format: "%02x", $0) }.joined()
}

/// RFC 2104 with SHA-256.
private func hmac(_ key: [UInt8], _ text: [UInt8]) -> [UInt8] {
    let short = key.count > 64 ? sha256(key) : key
    let block = short + [UInt8](repeating: 0, count: 64 - short.count)
    return sha256(block.map { $0 ^ 0x5c } + sha256(block.map { $0 ^ 0x36 } + text))
}

/// FIPS 180-4; its constants are the first fractional bits of roots of the first primes.
private func sha256(_ text: [UInt8]) -> [UInt8] {
    let primes = (2...311).filter { number in (2..<number).allSatisfy { number % $0 != 0 } }
    let rounds = primes.map { fraction(cbrt(Double($0))) }
    var state = primes.prefix(8).map { fraction(Double($0).squareRoot()) }
    let padding = [0x80] + [UInt8](repeating: 0, count: (119 - text.count % 64) % 64)
    let length = (0..<8).map { UInt8(truncatingIfNeeded: (text.count * 8) >> (56 - 8 * $0)) }
    let message = text + padding + length
    for start in stride(from: 0, to: message.count, by: 64) {
        state = zip(state, compressed(message[start..<start + 64], state, rounds)).map { $0 &+ $1 }
    }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } }
}

/// The first 32 bits behind the point of a root; a double holds enough of them.
private func fraction(_ root: Double) -> UInt32 {
    UInt32((root - root.rounded(.down)) * 4_294_967_296)
}

private func compressed(_ block: ArraySlice<UInt8>, _ state: [UInt32], _ rounds: [UInt32]) -> [UInt32] {
    let bytes = Array(block)
    var words = (0..<16).map { at in bytes[at * 4..<at * 4 + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }
    for at in 16..<64 {
        let near = turned(words[at - 15], 7) ^ turned(words[at - 15], 18) ^ words[at - 15] >> 3
        let far = turned(words[at - 2], 17) ^ turned(words[at - 2], 19) ^ words[at - 2] >> 10
        words.append(words[at - 16] &+ near &+ words[at - 7] &+ far)
    }
    var now = state
    for at in 0..<64 {
        let high = turned(now[4], 6) ^ turned(now[4], 11) ^ turned(now[4], 25)
        let choice = now[4] & now[5] ^ ~now[4] & now[6]
        let one = now[7] &+ high &+ choice &+ rounds[at] &+ words[at]
        let low = turned(now[0], 2) ^ turned(now[0], 13) ^ turned(now[0], 22)
        let majority = now[0] & now[1] ^ now[0] & now[2] ^ now[1] & now[2]
        now = [one &+ low &+ majority, now[0], now[1], now[2], now[3] &+ one, now[4], now[5], now[6]]
    }
    return now
}

private func turned(_ word: UInt32, _ by: UInt32) -> UInt32 {
    word >> by | word << (32 - by)
}
