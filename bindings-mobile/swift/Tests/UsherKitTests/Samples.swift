import UsherKit

/// A day on which the samples are valid.
let sampleOptions = Options(today: "2026-03-01", defaultCountry: "CO")

/// A person that KillB accepts.
func ana(_ firstName: String = "Ana") -> KillbPerson {
    KillbPerson(
        firstName: firstName, lastName: "Rojas", dateOfBirth: "1990-05-17", email: "ana.rojas@example.com",
        phone: "300 123 4567",
        address: KillbAddress(
            street1: "Calle 10 # 4-21", city: "Bogotá", state: "Cundinamarca", zipCode: "110111", countryCode: "co"),
        document: KillbPersonDocument(type: .passport, number: "AB123456", issuedCountryCode: "CO"), nationality: "CO")
}

/// The same person as an object with one more member.
func draft(_ name: String, _ value: JSONValue) -> JSONValue {
    .object([
        "firstName": "Ana", "lastName": "Rojas", "dateOfBirth": "1990-05-17", "email": "ana.rojas@example.com",
        "phone": "+573001234567",
        "address": [
            "street1": "Calle 10 # 4-21", "city": "Bogotá", "state": "Cundinamarca", "zipCode": "110111",
            "countryCode": "CO",
        ],
        "document": ["type": "PASSPORT", "number": "AB123456", "issuedCountryCode": "CO"], "nationality": "CO",
        name: value,
    ])
}
