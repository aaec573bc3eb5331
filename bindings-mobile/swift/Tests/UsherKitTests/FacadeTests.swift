import Foundation
import Testing
import UsherKit

/// What the facade adds to the core: types, drafts, errors.
@Suite struct FacadeTests {
    let person = Killb.person.with(sampleOptions)

    @Test func acceptedValueIsTypedAndNormalized() throws {
        var expected = ana()
        expected.phone = "+573001234567"
        expected.address.countryCode = "CO"
        #expect(try person.validate(ana("  Ana ")) == .accepted(expected, warnings: []))
    }

    @Test func anyEncodableIsADraft() throws {
        struct Form: Encodable {
            var firstName = "Ana"
            var lastName: String?
        }
        let issues = try person.validate(Form()).issues
        #expect(issues.first?.code == .memberRequired)
        #expect(issues.first?.path == ["lastName"])
        #expect(try person.validate(["firstName": "Ana"]).issues == issues)
    }

    @Test func onlySomeMembers() throws {
        let draft = ["phone": "300 123 4567"]
        #expect(try person.only(["phone"], ["address", "city"]).validate(draft).issues.map(\.path) == [["address"]])
        #expect(try person.only(["phone"]).validate(draft).value == ["phone": "+573001234567"])
    }

    @Test func pathThatTheSchemaDoesNotHaveIsMisuse() throws {
        let city = try person.only("address.city").validate(["address": ["city": " Cali "]]).value
        #expect(city == ["address": ["city": "Cali"]])
        for wrong in [person.only(["nope"]), person.only("phone", "address.town"), person.only(["address.city"])] {
            #expect(misuse { try wrong.validate(ana()) }?.issues.map(\.code) == [.pathUnknown])
            #expect(throws: UsageError.self) { try wrong.fields() }
        }
        let misuse = misuse { try person.only(dotted: ["phone", "address.town"]).validate(ana()) }
        #expect(misuse?.issues.map(\.path) == [["only", 1]])
        #expect(misuse?.localizedDescription.contains("`address.town`") == true)
        let user = KillbUserCreate.person(.init(data: ana()))
        #expect(try Killb.user.only("data.firstName", "data.companyName").validate(user).value != nil)
        #expect(throws: UsageError.self) { try Killb.user.only("data.nickname").validate(user) }
        #expect(throws: UsageError.self) {
            try Killb.planUpdate(current: Data("{}".utf8), changes: Data("{}".utf8), options: PlanOptions(only: [["phnoe"]]))
        }
    }

    @Test func envelopeIsTheCaseOfItsType() throws {
        let user = KillbUserCreate.person(.init(data: ana(), externalId: "user-1"))
        guard case .person(let value) = try Killb.user.with(sampleOptions).validate(user).value else {
            Testing.Issue.record("not a person")
            return
        }
        #expect(value.externalId == "user-1")
        #expect(value.data.phone == "+573001234567")
    }

    @Test func malformedOptionsAreMisuse() throws {
        let wrong = Killb.person.with(Options(defaultCountry: "Atlantis"))
        #expect(throws: UsageError.self) { try wrong.validate(ana()) }
        #expect(throws: UsageError.self) { try Phone.parse("1", defaultCountry: "Atlantis") }
        #expect(throws: UsageError.self) { try Phone.examples("Atlantis") }
        #expect(throws: UsageError.self) { try Phone.asYouType("1", country: "Atlantis") }
        do {
            _ = try wrong.validate(ana())
        } catch let error as UsageError {
            #expect(error.issues.map(\.path) == [["defaultCountry"]])
        }
    }

    @Test func schemasDescribeThemselves() throws {
        let schema = try JSONDecoder().decode(JSONValue.self, from: Data(Killb.person.jsonSchema().utf8))
        #expect(schema["title"] == .string(Killb.person.name))
        #expect(try Killb.person.fields().first?["path"] == ["firstName"])
    }

    @Test func phoneNumbers() throws {
        guard case .read(let phone) = try Phone.parse("300 123 4567", defaultCountry: "CO") else {
            Testing.Issue.record("not read")
            return
        }
        #expect(phone.e164 == "+573001234567")
        #expect(phone.type == "MOBILE")
        #expect(try Phone.parse("300 123 4567") == .unreadable(reason: "missing_region"))
        #expect(try Phone.format("3001234567", .international, defaultCountry: "CO") == "+57 300 1234567")
        #expect(try Phone.format("x", .e164) == nil)
        #expect(try Phone.asYouType("2015550", country: "US").text == "201-5550")
        #expect(try Phone.examples("CO")["MOBILE"]?.e164 == "+573211234567")
        #expect(Phone.countries().first?.region == "US")
        #expect(Phone.callingCodes().first?.regions.first == "US")
        #expect(Phone.metadataVersion.hasPrefix("9."))
    }
}

/// The error of a call that is misuse.
private func misuse(_ call: () throws -> Any) -> UsageError? {
    do {
        _ = try call()
        return nil
    } catch {
        return error as? UsageError
    }
}
