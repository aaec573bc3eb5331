//! What the members are called where people fill them in.

use crate::rulebook::Labels;

/// A line for each member: its name, its token of the HTML attribute `autocomplete` or nothing, and its labels in English,
/// Spanish, Portuguese and French.
pub(super) const LABELS: Labels = Labels::of(
    "\
address||Address|Dirección|Endereço|Adresse
cic||CIC|CIC|CIC|CIC
citizenship||Citizenship|Ciudadanía|Cidadania|Citoyenneté
city|address-level2|City|Ciudad|Cidade|Ville
companyName|organization|Company name|Nombre de la empresa|Nome da empresa|Nom de l’entreprise
countryCode|country|Country|País|País|Pays
customerId||Customer ID|ID de cliente|ID do cliente|Identifiant du client
data||Details|Datos|Dados|Données
dateOfBirth|bday|Date of birth|Fecha de nacimiento|Data de nascimento|Date de naissance
description||Description|Descripción|Descrição|Description
descriptionOfBusinessNature||Nature of the business|Naturaleza del negocio|Natureza do negócio|Nature de l’activité
document||Document|Documento|Documento|Document
ein||EIN|EIN|EIN|EIN
email|email|Email|Correo electrónico|E-mail|Adresse e-mail
employerName|organization|Employer|Empleador|Empregador|Employeur
employmentDescription||Description of the employment|Descripción del empleo|Descrição do emprego|Description de l’emploi
employmentStatus||Employment status|Situación laboral|Situação profissional|Situation professionnelle
engageInActivities||Activities|Actividades|Atividades|Activités
establishedOn||Date of incorporation|Fecha de constitución|Data de constituição|Date de création
expeditionDate||Date of issue|Fecha de expedición|Data de emissão|Date de délivrance
externalId||External ID|ID externo|ID externo|Identifiant externe
firstName|given-name|First name|Nombre|Nome|Prénom
fundsSendReceiveJurisdictions||Countries funds go to or come from|Países de origen o destino de los fondos|Países de origem ou destino dos fundos|Pays d’origine ou de destination des fonds
id||ID|ID|ID|Identifiant
identificadorCiudadano||Citizen identifier|Identificador del ciudadano|Identificador do cidadão|Identifiant du citoyen
investmentProfile||Investment profile|Perfil de inversión|Perfil de investimento|Profil d’investissement
issuedCountryCode||Country of issue|País de expedición|País de emissão|Pays de délivrance
kycProfile||KYC profile|Perfil KYC|Perfil KYC|Profil KYC
lastName|family-name|Last name|Apellidos|Sobrenome|Nom
legalStructure||Legal structure|Estructura jurídica|Estrutura jurídica|Structure juridique
limit||Results per page|Resultados por página|Resultados por página|Résultats par page
mainOwnerUser||Main owner|Propietario principal|Proprietário principal|Propriétaire principal
middleName|additional-name|Middle name|Segundo nombre|Nome do meio|Deuxième prénom
monthlyCryptoDeposits||Crypto deposits per month|Depósitos de cripto al mes|Depósitos de cripto por mês|Dépôts de crypto par mois
monthlyCryptoInvestmentDeposit||Crypto deposited per month (US dollars)|Cripto depositada al mes (dólares)|Cripto depositada por mês (dólares)|Crypto déposée par mois (dollars)
monthlyCryptoInvestmentWithdrawal||Crypto withdrawn per month (US dollars)|Cripto retirada al mes (dólares)|Cripto retirada por mês (dólares)|Crypto retirée par mois (dollars)
monthlyCryptoWithdrawals||Crypto withdrawals per month|Retiros de cripto al mes|Retiradas de cripto por mês|Retraits de crypto par mois
monthlyDeposits||Deposits per month|Depósitos al mes|Depósitos por mês|Dépôts par mois
monthlyInvestmentDeposit||Deposited per month (US dollars)|Importe depositado al mes (dólares)|Valor depositado por mês (dólares)|Montant déposé par mois (dollars)
monthlyInvestmentWithdrawal||Withdrawn per month (US dollars)|Importe retirado al mes (dólares)|Valor retirado por mês (dólares)|Montant retiré par mois (dollars)
monthlyWithdrawals||Withdrawals per month|Retiros al mes|Retiradas por mês|Retraits par mois
naics||NAICS code|Código NAICS|Código NAICS|Code NAICS
naicsDescription||NAICS description|Descripción NAICS|Descrição NAICS|Libellé NAICS
nationality||Nationality|Nacionalidad|Nacionalidade|Nationalité
number||Number|Número|Número|Numéro
numeroEmision||Issue number|Número de emisión|Número de emissão|Numéro d’émission
occupation|organization-title|Occupation|Ocupación|Ocupação|Profession
ocr||OCR|OCR|OCR|OCR
ownerUsers||Owners|Propietarios|Proprietários|Propriétaires
page||Page|Página|Página|Page
phone|tel|Phone|Teléfono|Telefone|Téléphone
primarySourceOfFunds||Main source of funds|Origen principal de los fondos|Origem principal dos fundos|Origine principale des fonds
primarySourceOfFundsDescription||Description of the source of funds|Descripción del origen de los fondos|Descrição da origem dos fundos|Description de l’origine des fonds
registeredNumber||Registration number|Número de registro|Número de registro|Numéro d’immatriculation
regulatedStatus||Regulatory status|Situación regulatoria|Situação regulatória|Statut réglementaire
state|address-level1|State or region|Estado o región|Estado ou região|État ou région
street1|address-line1|Street address|Calle y número|Rua e número|Rue et numéro
street2|address-line2|Additional address line|Complemento de la dirección|Complemento do endereço|Complément d’adresse
totalAssets||Total assets (US dollars)|Activos totales (dólares)|Ativos totais (dólares)|Total des actifs (dollars)
tradeName||Trade name|Nombre comercial|Nome fantasia|Nom commercial
type||Type|Tipo|Tipo|Type
usdValueOfCrypto||Crypto assets (US dollars)|Activos en cripto (dólares)|Ativos em cripto (dólares)|Actifs en crypto (dollars)
usdValueOfFiat||Cash (US dollars)|Efectivo (dólares)|Dinheiro (dólares)|Liquidités (dollars)
zipCode|postal-code|Postal code|Código postal|CEP ou código postal|Code postal
",
);
