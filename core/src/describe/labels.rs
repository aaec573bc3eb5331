//! What members are called where people fill them in.

use crate::issue::Locale;

/// The label of the member `name`, which has to be written where it has none here.
pub(super) fn label(name: &'static str, locale: Locale) -> Label {
    let mut columns = LABELS.lines().map(|line| line.split('|'));
    let own = columns.find(|columns| columns.clone().next() == Some(name));
    match own.and_then(|mut columns| columns.nth(1 + locale as usize)) {
        Some(label) => Label::Known(label),
        None => Label::Words(name),
    }
}

/// A label, known or made.
pub(super) enum Label {
    /// In the wanted language.
    Known(&'static str),
    /// The name of a member, whose words make do.
    Words(&'static str),
}

impl Label {
    /// Appends the label to `out`.
    pub(super) fn write(&self, out: &mut String) {
        match self {
            Label::Known(label) => out.push_str(label),
            Label::Words(name) => write_words(name, out),
        }
    }
}

/// `employerName` as “Employer name”.
fn write_words(name: &str, out: &mut String) {
    for (at, char) in name.chars().enumerate() {
        if at == 0 {
            out.push(char.to_ascii_uppercase());
        } else {
            if char.is_ascii_uppercase() {
                out.push(' ');
            }
            out.push(char.to_ascii_lowercase());
        }
    }
}

/// A member and its label in the order of [`Locale::TAGS`].
const LABELS: &str = "\
accessTag|Idempotency tag|Etiqueta de idempotencia|Etiqueta de idempotência|Étiquette d’idempotence
activityOutsideEu|Activity outside the EU|Actividad fuera de la UE|Atividade fora da UE|Activité hors de l’UE
address|Address|Dirección|Endereço|Adresse
address1|Address line 1|Dirección, línea 1|Endereço, linha 1|Adresse, ligne 1
address2|Address line 2|Dirección, línea 2|Endereço, linha 2|Adresse, ligne 2
address3|Address line 3|Dirección, línea 3|Endereço, linha 3|Adresse, ligne 3
birthCountry|Country of birth|País de nacimiento|País de nascimento|Pays de naissance
birthday|Date of birth|Fecha de nacimiento|Data de nascimento|Date de naissance
cic|CIC|CIC|CIC|CIC
citizenship|Citizenship|Ciudadanía|Cidadania|Citoyenneté
city|City|Ciudad|Cidade|Ville
companyName|Company name|Nombre de la empresa|Nome da empresa|Nom de l’entreprise
controllingPersonType|Role of the controlling person|Función de la persona que ejerce el control|Função da pessoa que exerce o controle|Fonction de la personne détenant le contrôle
country|Country|País|País|Pays
countryCode|Country|País|País|Pays
createdDateFrom|Created from|Creado desde|Criado a partir de|Créé à partir du
createdDateTo|Created until|Creado hasta|Criado até|Créé jusqu’au
customerId|Customer ID|ID de cliente|ID do cliente|Identifiant du client
data|Details|Datos|Dados|Données
dateOfBirth|Date of birth|Fecha de nacimiento|Data de nascimento|Date de naissance
description|Description|Descripción|Descrição|Description
descriptionOfBusinessNature|Nature of the business|Naturaleza del negocio|Natureza do negócio|Nature de l’activité
distributionCountry|Country of distribution|País de distribución|País de distribuição|Pays de distribution
document|Document|Documento|Documento|Document
economicSanctions|Activity in sanctioned sectors|Actividad en sectores sancionados|Atividade em setores sancionados|Activité dans des secteurs sanctionnés
effectiveBeneficiary|Share held (percent)|Participación (porcentaje)|Participação (porcentagem)|Part détenue (pourcentage)
ein|EIN|EIN|EIN|EIN
email|Email|Correo electrónico|E-mail|Adresse e-mail
employeeType|Role in the company|Función en la empresa|Função na empresa|Fonction dans l’entreprise
employerName|Employer|Empleador|Empregador|Employeur
employmentDescription|Description of the employment|Descripción del empleo|Descrição do emprego|Description de l’emploi
employmentStatus|Employment status|Situación laboral|Situação profissional|Situation professionnelle
engageInActivities|Activities|Actividades|Atividades|Activités
entitySanctionsQuestionnaire|Scope of the sanctions questionnaire|Alcance del cuestionario de sanciones|Alcance do questionário de sanções|Portée du questionnaire de sanctions
entityType|Type of entity|Tipo de entidad|Tipo de entidade|Type d’entité
establishedOn|Date of incorporation|Fecha de constitución|Data de constituição|Date de création
expeditionDate|Date of issue|Fecha de expedición|Data de emissão|Date de délivrance
externalId|External ID|ID externo|ID externo|Identifiant externe
firstName|First name|Nombre|Nome|Prénom
firstname|First name|Nombre|Nome|Prénom
fundsSendReceiveJurisdictions|Countries funds go to or come from|Países de origen o destino de los fondos|Países de origem ou destino dos fundos|Pays d’origine ou de destination des fonds
id|ID|ID|ID|Identifiant
identificadorCiudadano|Citizen identifier|Identificador del ciudadano|Identificador do cidadão|Identifiant du citoyen
incomeRange|Annual income (thousand euros)|Ingresos anuales (miles de euros)|Renda anual (mil euros)|Revenus annuels (milliers d’euros)
investmentProfile|Investment profile|Perfil de inversión|Perfil de investimento|Profil d’investissement
involvedSanctions|Involvement with sanctioned parties|Vínculo con partes sancionadas|Vínculo com partes sancionadas|Lien avec des parties sanctionnées
isOnStockExchange|Listed on a stock exchange|Cotiza en bolsa|Cotada em bolsa|Cotée en bourse
issuedCountryCode|Country of issue|País de expedición|País de emissão|Pays de délivrance
kycProfile|KYC profile|Perfil KYC|Perfil KYC|Profil KYC
language|Language|Idioma|Idioma|Langue
lastName|Last name|Apellidos|Sobrenome|Nom
lastname|Last name|Apellidos|Sobrenome|Nom
legalAnnualTurnOver|Annual turnover (thousand euros)|Facturación anual (miles de euros)|Faturamento anual (mil euros)|Chiffre d’affaires annuel (milliers d’euros)
legalForm|Legal form|Forma jurídica|Forma jurídica|Forme juridique
legalName|Company name|Razón social|Razão social|Raison sociale
legalNetIncomeRange|Net income (thousand euros)|Resultado neto (miles de euros)|Resultado líquido (mil euros)|Résultat net (milliers d’euros)
legalNumberOfEmployeeRange|Number of employees|Número de empleados|Número de empregados|Nombre de salariés
legalRegistrationDate|Date of registration|Fecha de registro|Data de registro|Date d’immatriculation
legalRegistrationNumber|Registration number|Número de registro|Número de registro|Numéro d’immatriculation
legalSector|Sector|Sector|Setor|Secteur
legalSectorType|Classification of the sector|Clasificación del sector|Classificação do setor|Nomenclature du secteur
legalShareCapital|Share capital|Capital social|Capital social|Capital social
legalStructure|Legal structure|Estructura jurídica|Estrutura jurídica|Structure juridique
legalTvaNumber|VAT number|Número de IVA|Número de IVA|Numéro de TVA
limit|Results per page|Resultados por página|Resultados por página|Résultats par page
mainOwnerUser|Main owner|Propietario principal|Proprietário principal|Propriétaire principal
middleName|Middle name|Segundo nombre|Nome do meio|Deuxième prénom
middleNames|Middle names|Otros nombres|Nomes do meio|Autres prénoms
mobile|Mobile phone|Teléfono móvil|Telefone celular|Téléphone mobile
monthlyCryptoDeposits|Crypto deposits per month|Depósitos de cripto al mes|Depósitos de cripto por mês|Dépôts de crypto par mois
monthlyCryptoInvestmentDeposit|Crypto deposited per month (US dollars)|Cripto depositada al mes (dólares)|Cripto depositada por mês (dólares)|Crypto déposée par mois (dollars)
monthlyCryptoInvestmentWithdrawal|Crypto withdrawn per month (US dollars)|Cripto retirada al mes (dólares)|Cripto retirada por mês (dólares)|Crypto retirée par mois (dollars)
monthlyCryptoWithdrawals|Crypto withdrawals per month|Retiros de cripto al mes|Retiradas de cripto por mês|Retraits de crypto par mois
monthlyDeposits|Deposits per month|Depósitos al mes|Depósitos por mês|Dépôts par mois
monthlyIncomeRange|Monthly income|Ingresos mensuales|Renda mensal|Revenus mensuels
monthlyInvestmentDeposit|Deposited per month (US dollars)|Importe depositado al mes (dólares)|Valor depositado por mês (dólares)|Montant déposé par mois (dollars)
monthlyInvestmentWithdrawal|Withdrawn per month (US dollars)|Importe retirado al mes (dólares)|Valor retirado por mês (dólares)|Montant retiré par mois (dollars)
monthlyWithdrawals|Withdrawals per month|Retiros al mes|Retiradas por mês|Retraits par mois
naics|NAICS code|Código NAICS|Código NAICS|Code NAICS
naicsDescription|NAICS description|Descripción NAICS|Descrição NAICS|Libellé NAICS
name|Name|Nombre|Nome|Nom
nationality|Nationality|Nacionalidad|Nacionalidade|Nationalité
nationalityOther|Other nationality|Otra nacionalidad|Outra nacionalidade|Autre nationalité
number|Number|Número|Número|Numéro
numeroEmision|Issue number|Número de emisión|Número de emissão|Numéro d’émission
occupation|Occupation|Ocupación|Ocupação|Profession
occupationCategory|Category of occupation|Categoría profesional|Categoria profissional|Catégorie professionnelle
occupationType|Type of occupation|Tipo de ocupación|Tipo de ocupação|Type d’activité
ocr|OCR|OCR|OCR|OCR
offset|Results to skip|Resultados que se omiten|Resultados a pular|Résultats à passer
origin|Requested by|Solicitado por|Solicitado por|Demandé par
ownerUsers|Owners|Propietarios|Proprietários|Propriétaires
page|Page|Página|Página|Page
pageCount|Results per page|Resultados por página|Resultados por página|Résultats par page
pageNumber|Page|Página|Página|Page
parentType|Relation to the parent user|Relación con el usuario principal|Relação com o usuário principal|Lien avec l’utilisateur parent
parentUserId|Parent user|Usuario principal|Usuário principal|Utilisateur parent
passcode|Passcode|Código de acceso|Código de acesso|Code d’accès
personalAssets|Personal assets (thousand euros)|Patrimonio personal (miles de euros)|Patrimônio pessoal (mil euros)|Patrimoine personnel (milliers d’euros)
personalAssetsRange|Personal assets|Patrimonio personal|Patrimônio pessoal|Patrimoine personnel
phone|Phone|Teléfono|Telefone|Téléphone
phoneNumber|Phone|Teléfono|Telefone|Téléphone
placeOfBirth|Place of birth|Lugar de nacimiento|Local de nascimento|Lieu de naissance
position|Geographic coverage|Ámbito geográfico|Abrangência geográfica|Zone géographique
postcode|Postal code|Código postal|Código postal|Code postal
primarySourceOfFunds|Main source of funds|Origen principal de los fondos|Origem principal dos fundos|Origine principale des fonds
primarySourceOfFundsDescription|Description of the source of funds|Descripción del origen de los fondos|Descrição da origem dos fundos|Description de l’origine des fonds
registeredNumber|Registration number|Número de registro|Número de registro|Numéro d’immatriculation
regulatedStatus|Regulatory status|Situación regulatoria|Situação regulatória|Statut réglementaire
residentCountriesSanctions|Presence in sanctioned countries|Presencia en países sancionados|Presença em países sancionados|Présence dans des pays sanctionnés
secondaryAddress1|Second address, line 1|Segunda dirección, línea 1|Segundo endereço, linha 1|Seconde adresse, ligne 1
secondaryAddress2|Second address, line 2|Segunda dirección, línea 2|Segundo endereço, linha 2|Seconde adresse, ligne 2
secondaryAddress3|Second address, line 3|Segunda dirección, línea 3|Segundo endereço, linha 3|Seconde adresse, ligne 3
secondaryCity|Second address, city|Segunda dirección, ciudad|Segundo endereço, cidade|Seconde adresse, ville
secondaryCountry|Second address, country|Segunda dirección, país|Segundo endereço, país|Seconde adresse, pays
secondaryPostcode|Second address, postal code|Segunda dirección, código postal|Segundo endereço, código postal|Seconde adresse, code postal
secondaryState|Second address, state|Segunda dirección, estado|Segundo endereço, estado|Seconde adresse, région
sortBy|Sort by|Ordenar por|Ordenar por|Trier par
sortOrder|Order|Orden|Ordem|Ordre
sourceOfFunds|Source of funds|Origen de los fondos|Origem dos fundos|Origine des fonds
specifiedUSPerson|US person|Persona estadounidense|Pessoa dos EUA|Personne américaine
state|State or region|Estado o región|Estado ou região|État ou région
status|Status|Estado|Status|Statut
street1|Street address|Calle y número|Rua e número|Rue et numéro
street2|Additional address line|Complemento de la dirección|Complemento do endereço|Complément d’adresse
taxNumber|Tax number|Número fiscal|Número fiscal|Numéro fiscal
taxResidence|Tax residence|Residencia fiscal|Residência fiscal|Résidence fiscale
timezone|Time zone|Zona horaria|Fuso horário|Fuseau horaire
title|Title|Tratamiento|Tratamento|Civilité
totalAssets|Total assets (US dollars)|Activos totales (dólares)|Ativos totais (dólares)|Total des actifs (dollars)
tradeName|Trade name|Nombre comercial|Nome fantasia|Nom commercial
type|Type|Tipo|Tipo|Type
updatedDateFrom|Updated from|Actualizado desde|Atualizado a partir de|Modifié à partir du
updatedDateTo|Updated until|Actualizado hasta|Atualizado até|Modifié jusqu’au
usdValueOfCrypto|Crypto assets (US dollars)|Activos en cripto (dólares)|Ativos em cripto (dólares)|Actifs en crypto (dollars)
usdValueOfFiat|Cash (US dollars)|Efectivo (dólares)|Dinheiro (dólares)|Liquidités (dollars)
userId|User ID|ID de usuario|ID do usuário|Identifiant de l’utilisateur
userStatus|User status|Estado del usuario|Status do usuário|Statut de l’utilisateur
userTag|Tag|Etiqueta|Etiqueta|Étiquette
userTypeId|User type|Tipo de usuario|Tipo de usuário|Type d’utilisateur
webauthn|WebAuthn key|Clave WebAuthn|Chave WebAuthn|Clé WebAuthn
zipCode|Postal code|Código postal|CEP ou código postal|Code postal
";

#[cfg(test)]
mod tests {
    use super::{LABELS, Label, label};
    use crate::issue::Locale;
    use crate::providers::SCHEMAS;
    use crate::rulebook::{Kind, OnUpdate, Purpose, Record};

    fn members(record: &'static Record, all: &mut Vec<&'static str>) {
        for field in record.fields {
            if record.purpose == Purpose::Whole || field.on_update != OnUpdate::Refused {
                all.push(field.name);
                inside(&field.kind, all);
            }
        }
    }

    fn inside(kind: &'static Kind, all: &mut Vec<&'static str>) {
        match kind {
            Kind::Object(record) => members(record, all),
            Kind::Variant(variant) => variant.cases.iter().for_each(|case| members(case.record, all)),
            Kind::List { of, .. } => inside(of, all),
            _ => {}
        }
    }

    #[test]
    fn every_member_of_a_provider_has_a_label_in_every_language() {
        let mut all = Vec::new();
        SCHEMAS.iter().for_each(|record| members(record, &mut all));
        all.sort_unstable();
        all.dedup();
        let without: Vec<_> = all
            .iter()
            .filter(|name| matches!(label(name, Locale::Fr), Label::Words(_)))
            .collect();
        assert!(without.is_empty(), "no label: {without:?}");
        let names: Vec<_> = LABELS.lines().filter_map(|line| line.split('|').next()).collect();
        assert_eq!(names, all, "labels stand in order, none without a member");
        for line in LABELS.lines() {
            assert_eq!(line.split('|').count(), 1 + Locale::TAGS.len(), "{line}");
            assert!(line.split('|').all(|label| !label.trim().is_empty()), "{line}");
        }
    }

    #[test]
    fn other_members_are_called_by_their_words() {
        let mut text = String::new();
        label("petShopName", Locale::Es).write(&mut text);
        assert_eq!(text, "Pet shop name");
    }
}
