//! What the members are called where people fill them in.

use crate::rulebook::Labels;

/// A line for each member: its name, its token of the HTML attribute `autocomplete` or nothing, and its labels in English,
/// Spanish, Portuguese and French.
pub(super) const LABELS: Labels = Labels::of(
    "\
accessTag||Idempotency tag|Etiqueta de idempotencia|Etiqueta de idempotência|Étiquette d’idempotence
activityOutsideEu||Activity outside the EU|Actividad fuera de la UE|Atividade fora da UE|Activité hors de l’UE
address1|address-line1|Address line 1|Dirección, línea 1|Endereço, linha 1|Adresse, ligne 1
address2|address-line2|Address line 2|Dirección, línea 2|Endereço, linha 2|Adresse, ligne 2
address3|address-line3|Address line 3|Dirección, línea 3|Endereço, linha 3|Adresse, ligne 3
birthCountry||Country of birth|País de nacimiento|País de nascimento|Pays de naissance
birthday|bday|Date of birth|Fecha de nacimiento|Data de nascimento|Date de naissance
city|address-level2|City|Ciudad|Cidade|Ville
controllingPersonType||Role of the controlling person|Función de la persona que ejerce el control|Função da pessoa que exerce o controle|Fonction de la personne détenant le contrôle
country|country|Country|País|País|Pays
createdDateFrom||Created from|Creado desde|Criado a partir de|Créé à partir du
createdDateTo||Created until|Creado hasta|Criado até|Créé jusqu’au
distributionCountry||Country of distribution|País de distribución|País de distribuição|Pays de distribution
economicSanctions||Activity in sanctioned sectors|Actividad en sectores sancionados|Atividade em setores sancionados|Activité dans des secteurs sanctionnés
effectiveBeneficiary||Share held (percent)|Participación (porcentaje)|Participação (porcentagem)|Part détenue (pourcentage)
email|email|Email|Correo electrónico|E-mail|Adresse e-mail
employeeType||Role in the company|Función en la empresa|Função na empresa|Fonction dans l’entreprise
entitySanctionsQuestionnaire||Scope of the sanctions questionnaire|Alcance del cuestionario de sanciones|Alcance do questionário de sanções|Portée du questionnaire de sanctions
entityType||Type of entity|Tipo de entidad|Tipo de entidade|Type d’entité
firstname|given-name|First name|Nombre|Nome|Prénom
incomeRange||Annual income (thousand euros)|Ingresos anuales (miles de euros)|Renda anual (mil euros)|Revenus annuels (milliers d’euros)
involvedSanctions||Involvement with sanctioned parties|Vínculo con partes sancionadas|Vínculo com partes sancionadas|Lien avec des parties sanctionnées
isOnStockExchange||Listed on a stock exchange|Cotiza en bolsa|Cotada em bolsa|Cotée en bourse
language|language|Language|Idioma|Idioma|Langue
lastname|family-name|Last name|Apellidos|Sobrenome|Nom
legalAnnualTurnOver||Annual turnover (thousand euros)|Facturación anual (miles de euros)|Faturamento anual (mil euros)|Chiffre d’affaires annuel (milliers d’euros)
legalForm||Legal form|Forma jurídica|Forma jurídica|Forme juridique
legalName|organization|Company name|Razón social|Razão social|Raison sociale
legalNetIncomeRange||Net income (thousand euros)|Resultado neto (miles de euros)|Resultado líquido (mil euros)|Résultat net (milliers d’euros)
legalNumberOfEmployeeRange||Number of employees|Número de empleados|Número de empregados|Nombre de salariés
legalRegistrationDate||Date of registration|Fecha de registro|Data de registro|Date d’immatriculation
legalRegistrationNumber||Registration number|Número de registro|Número de registro|Numéro d’immatriculation
legalSector||Sector|Sector|Setor|Secteur
legalSectorType||Classification of the sector|Clasificación del sector|Classificação do setor|Nomenclature du secteur
legalShareCapital||Share capital|Capital social|Capital social|Capital social
legalTvaNumber||VAT number|Número de IVA|Número de IVA|Numéro de TVA
middleNames|additional-name|Middle names|Otros nombres|Nomes do meio|Autres prénoms
mobile|tel|Mobile phone|Teléfono móvil|Telefone celular|Téléphone mobile
monthlyIncomeRange||Monthly income|Ingresos mensuales|Renda mensal|Revenus mensuels
name||Name|Nombre|Nome|Nom
nationality||Nationality|Nacionalidad|Nacionalidade|Nationalité
nationalityOther||Other nationality|Otra nacionalidad|Outra nacionalidade|Autre nationalité
occupation|organization-title|Occupation|Ocupación|Ocupação|Profession
occupationCategory||Category of occupation|Categoría profesional|Categoria profissional|Catégorie professionnelle
occupationType||Type of occupation|Tipo de ocupación|Tipo de ocupação|Type d’activité
origin||Requested by|Solicitado por|Solicitado por|Demandé par
pageCount||Results per page|Resultados por página|Resultados por página|Résultats par page
pageNumber||Page|Página|Página|Page
parentType||Relation to the parent user|Relación con el usuario principal|Relação com o usuário principal|Lien avec l’utilisateur parent
parentUserId||Parent user|Usuario principal|Usuário principal|Utilisateur parent
passcode||Passcode|Código de acceso|Código de acesso|Code d’accès
personalAssets||Personal assets (thousand euros)|Patrimonio personal (miles de euros)|Patrimônio pessoal (mil euros)|Patrimoine personnel (milliers d’euros)
personalAssetsRange||Personal assets|Patrimonio personal|Patrimônio pessoal|Patrimoine personnel
phone|tel|Phone|Teléfono|Telefone|Téléphone
placeOfBirth||Place of birth|Lugar de nacimiento|Local de nascimento|Lieu de naissance
position||Geographic coverage|Ámbito geográfico|Abrangência geográfica|Zone géographique
postcode|postal-code|Postal code|Código postal|Código postal|Code postal
residentCountriesSanctions||Presence in sanctioned countries|Presencia en países sancionados|Presença em países sancionados|Présence dans des pays sanctionnés
secondaryAddress1||Second address, line 1|Segunda dirección, línea 1|Segundo endereço, linha 1|Seconde adresse, ligne 1
secondaryAddress2||Second address, line 2|Segunda dirección, línea 2|Segundo endereço, linha 2|Seconde adresse, ligne 2
secondaryAddress3||Second address, line 3|Segunda dirección, línea 3|Segundo endereço, linha 3|Seconde adresse, ligne 3
secondaryCity||Second address, city|Segunda dirección, ciudad|Segundo endereço, cidade|Seconde adresse, ville
secondaryCountry||Second address, country|Segunda dirección, país|Segundo endereço, país|Seconde adresse, pays
secondaryPostcode||Second address, postal code|Segunda dirección, código postal|Segundo endereço, código postal|Seconde adresse, code postal
secondaryState||Second address, state|Segunda dirección, estado|Segundo endereço, estado|Seconde adresse, région
sortBy||Sort by|Ordenar por|Ordenar por|Trier par
sortOrder||Order|Orden|Ordem|Ordre
sourceOfFunds||Source of funds|Origen de los fondos|Origem dos fundos|Origine des fonds
specifiedUSPerson||US person|Persona estadounidense|Pessoa dos EUA|Personne américaine
state|address-level1|State or region|Estado o región|Estado ou região|État ou région
taxNumber||Tax number|Número fiscal|Número fiscal|Numéro fiscal
taxResidence||Tax residence|Residencia fiscal|Residência fiscal|Résidence fiscale
timezone||Time zone|Zona horaria|Fuso horário|Fuseau horaire
title|honorific-prefix|Title|Tratamiento|Tratamento|Civilité
updatedDateFrom||Updated from|Actualizado desde|Atualizado a partir de|Modifié à partir du
updatedDateTo||Updated until|Actualizado hasta|Atualizado até|Modifié jusqu’au
userId||User ID|ID de usuario|ID do usuário|Identifiant de l’utilisateur
userStatus||User status|Estado del usuario|Status do usuário|Statut de l’utilisateur
userTag||Tag|Etiqueta|Etiqueta|Étiquette
userTypeId||User type|Tipo de usuario|Tipo de usuário|Type d’utilisateur
webauthn||WebAuthn key|Clave WebAuthn|Chave WebAuthn|Clé WebAuthn
",
);
