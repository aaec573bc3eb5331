//! What the members are called where people fill them in.

use crate::rulebook::Labels;

/// A line for each member: its name, its token of the HTML attribute `autocomplete` or nothing, and its labels in English,
/// Spanish, Portuguese and French.
pub(super) const LABELS: Labels = Labels::of(
    "\
country|country|Country|País|País|Pays
dateOfBirth|bday|Date of birth|Fecha de nacimiento|Data de nascimento|Date de naissance
email|email|Email|Correo electrónico|E-mail|Adresse e-mail
firstName|given-name|First name|Nombre|Nome|Prénom
lastName|family-name|Last name|Apellidos|Sobrenome|Nom
limit||Results per page|Resultados por página|Resultados por página|Résultats par page
offset||Results to skip|Resultados que se omiten|Resultados a pular|Résultats à passer
phoneNumber|tel|Phone|Teléfono|Telefone|Téléphone
status||Status|Estado|Status|Statut
",
);
