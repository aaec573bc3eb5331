import Foundation
import Testing
import UsherKit

/// The answers of operations as Swift sees them.
@Suite struct AnswersTests {
    private static let sent = Data(
        #"""
        {"id":"u-1","type":"PERSON","status":"ON_HOLD","accessLevel":"L1","data":{"firstName":"Ana"},"active":true,"since":7}
        """#.utf8)

    private func user() throws -> KillbUser {
        try #require(try Killb.response(.get, status: 200, body: Self.sent).value)
    }

    @Test func whatProvidersSendIsTyped() throws {
        let user = try user()
        #expect(user.accessLevel == .known(.l1))
        #expect(user.status?.known == nil)
        #expect(user.status?.other?.text == "ON_HOLD")
        #expect(user.unknownMembers == [["since", 7]])
        #expect(user.person?.firstName == "Ana")
        #expect(user.company == nil)
    }

    @Test func answersAreArgumentsOfOthers() throws {
        let eligibility = try Killb.eligibility(user: try user(), options: EligibilityOptions(locale: .es))
        #expect(!eligibility.canTransact)
        #expect(eligibility.state == .unknown)
        #expect(eligibility.reasons == [.userStatusUnknown])
        #expect(eligibility.level == "L1")
        guard case .ready(let plan) = try Killb.planUpdate(current: try user(), changes: ["phone": "+573001234567"]) else {
            Testing.Issue.record("no request")
            return
        }
        #expect(plan.patch == ["phone": "+573001234567"])
        #expect(plan.request.method == .patch)
        #expect(plan.request.path == "/api/v2/users/u-1")
    }

    @Test func typesAreArguments() throws {
        let user = KillbUserCreate.person(.init(data: ana(), externalId: "user-1"))
        let options = RequestOptions(today: sampleOptions.today, defaultCountry: "CO")
        let request = try #require(try Killb.request(.create, arguments: user, options: options).request)
        #expect(request.headers == ["Content-Type": "application/json"])
        #expect(request.body?.contains("+573001234567") == true)
        let issues = try Killb.request(.create, arguments: ["type": "PERSON"]).issues
        #expect(issues?.map(\.path) == [["data"]])
    }

    @Test func changesMayLackContent() throws {
        #expect(try Killb.response(.update, status: 204, body: Data()) == .success(try decoded(#"{"value":null}"#)))
        #expect(try Killb.response(.delete, status: 200, body: Data()).ok)
        let failure = try Treezor.response(
            .create, status: 502, body: Data(), options: ResponseOptions(idempotencyKey: "t-1"))
        #expect(failure.kind == .server)
        #expect(failure.retryable == true)
        #expect(try Killb.response(.get, status: nil, body: Data()).kind == .network)
    }

    @Test func pagesHaveAnEnd() throws {
        let filters = KillbUsersQuery(type: .person, limit: 1)
        #expect(try Killb.listQuery(filters: filters).query == "type=PERSON&limit=1")
        let page = Data(#"{"users":[{"id":"u-1"}],"totalPage":2}"#.utf8)
        let list = try #require(try Killb.response(.list, status: 200, body: page).value)
        #expect(list.totalPage == .known(2))
        let next = try #require(try Killb.nextPage(filters: filters, response: list))
        #expect(next.page == 2)
        #expect(try Killb.nextPage(filters: next, response: list) == nil)
    }

    @Test func recordsFollowTheProvider() throws {
        let local = ["killbUserId": "u-1", "kycLevel": "L0"]
        let step = try Killb.sync(local: local, remote: try user())
        #expect(step.action == .updateLocal)
        #expect(step.changes.kycLevel == "L1")
        #expect(step.changes.kycStatus == "ON_HOLD")
        #expect(step.changes.killbUserId == nil)
        #expect(try Killb.sync(local: local).action == .fetch)
        let event = Data(#"{"event":"user.updated","data":{"id":"u-1","status":{"odd":1}}}"#.utf8)
        let changes = try Killb.applyEvent(local: local, event: event).changes
        #expect(changes.kycStatus == nil)
        #expect(changes.members["kycStatus"] == ["odd": 1])
        let level = try Treezor.sync(local: ["treezorUserId": "7"], remote: ["userId": 7, "kycLevel": 2]).changes.kycLevel
        #expect(level == 2)
    }

    @Test func manyOutcomesAreOne() throws {
        let found = try Killb.response(.get, status: 200, body: Self.sent)
        let lost = try Killb.response(.get, status: 404, body: Data())
        let empty = try Killb.response(.update, status: 204, body: Data())
        let results = [Outcome(found, externalId: "a"), Outcome(lost, externalId: "b"), Outcome(empty)]
        let all = try Killb.batch(results: results)
        #expect(all.successful == [found.value, nil])
        #expect(all.failed.map(\.externalId) == ["b"])
        #expect(all.failed.map(\.code) == ["http.404"])
        #expect(throws: UsageError.self) { try Killb.batch(results: [["ok": true, "value": 7] as JSONValue]) }
    }

    @Test func eventsHaveTheirUser() throws {
        let body = Data(#"{"id":"e-1","event":"USER","action":"UPDATE","data":{"id":"u-1","status":"ACTIVE"}}"#.utf8)
        let headers = ["x-signature-sha256": String(repeating: "0", count: 64)]
        let refused = try Killb.webhook(rawBody: body, headers: headers, secret: Data("secret".utf8))
        #expect(refused.reason == .signatureMismatch)
        let signed = ["x-signature-sha256": "78974e6944ba90acf34ba14156b899a7081968a028cdd229aaba1c9a254ed9b7"]
        let genuine = try Killb.webhook(
            rawBody: body, headers: signed, secret: Data("secret".utf8), options: WebhookOptions(scheme: .b))
        let event = try #require(genuine.event)
        #expect(event.kind == .userUpdated)
        #expect(event.user?.status == .known(.active))
        #expect(try Killb.applyEvent(local: ["killbUserId": "u-1"], event: event).changes.kycStatus == "ACTIVE")
        let seen = WebhookOptions(scheme: .b, seen: [event.key])
        #expect(try Killb.webhook(rawBody: body, headers: signed, secret: Data("secret".utf8), options: seen).reason == .eventDuplicate)
    }

    private func decoded<Value: Decodable>(_ json: String) throws -> Value {
        try JSONDecoder().decode(Value.self, from: Data(json.utf8))
    }
}
