package dev.usherkit

import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import kotlinx.serialization.json.putJsonObject

/** A day on which the samples are valid. */
val OPTIONS = Options(today = "2026-03-01", defaultCountry = "CO")

/** A person that KillB accepts. */
fun ana(firstName: String = "Ana") = KillbPerson(
    firstName = firstName,
    lastName = "Rojas",
    dateOfBirth = "1990-05-17",
    email = "ana.rojas@example.com",
    phone = "300 123 4567",
    address = KillbAddress(
        street1 = "Calle 10 # 4-21",
        city = "Bogotá",
        state = "Cundinamarca",
        zipCode = "110111",
        countryCode = "co",
    ),
    document = KillbPersonDocument(
        type = KillbPersonDocumentType.PASSPORT,
        number = "AB123456",
        issuedCountryCode = "CO",
    ),
    nationality = "CO",
)

/** The same person as an object with one more member. */
fun draft(name: String, value: String?) = buildJsonObject {
    put("firstName", "Ana")
    put("lastName", "Rojas")
    put("dateOfBirth", "1990-05-17")
    put("email", "ana.rojas@example.com")
    put("phone", "+573001234567")
    putJsonObject("address") {
        put("street1", "Calle 10 # 4-21")
        put("city", "Bogotá")
        put("state", "Cundinamarca")
        put("zipCode", "110111")
        put("countryCode", "CO")
    }
    putJsonObject("document") {
        put("type", "PASSPORT")
        put("number", "AB123456")
        put("issuedCountryCode", "CO")
    }
    put("nationality", "CO")
    put(name, value)
}
