//! Messages in French.

use super::Fault;

pub(super) const fn template(fault: Fault) -> &'static str {
    match fault {
        Fault::JsonSyntax => "le texte n’est pas du JSON valide à la position {position}",
        Fault::JsonDuplicateMember => "ce champ est donné plusieurs fois : gardez-en un seul",
        Fault::LimitSize => "le texte dépasse {max} octets : envoyez-en moins à la fois",
        Fault::LimitDepth => "les données ont plus de {max} niveaux d’imbrication",
        Fault::LimitIssues => "{count} autres problèmes ne sont pas affichés",
        Fault::LimitUnknownMembers => "{count} autres champs inconnus ne sont pas affichés",
        Fault::TypeInvalid => "`{expected}` était attendu, `{received}` a été reçu",
        Fault::ValueUnreadable => "cette valeur n’a pas pu être lue",
        Fault::MemberRequired => "cette donnée est obligatoire",
        Fault::MemberUnknown => "ce champ n’est pas connu ici",
        Fault::TextBlank => "cette donnée ne peut pas être vide",
        Fault::TextTooLong => "utilisez au plus {max} caractères",
        Fault::TextForbiddenCharacter => "retirez le caractère à la position {position} : il n’est pas admis ici",
        Fault::TextUnusualLength => "compte d’habitude {expected} caractères : à vérifier",
        Fault::TextUnusualCharacters => "ne contient d’habitude que {expected} : à vérifier",
        Fault::EnumUnknown => "utilisez l’une de ces valeurs : {allowed}",
        Fault::CountryInvalid => "utilisez un code pays à deux lettres, par exemple `FR`",
        Fault::DateFormat => "écrivez la date sous la forme `AAAA-MM-JJ`",
        Fault::DateNoSuchDay => "ce jour n’existe pas dans le calendrier",
        Fault::DateInFuture => "cette date ne peut pas être dans le futur",
        Fault::DateBeforeBirth => "cette date ne peut pas précéder la date de naissance",
        Fault::AgeTooYoung => "l’âge minimum est de {minimum} ans",
        Fault::EmailMissingAt => "une adresse e-mail doit avoir un `@`",
        Fault::EmailLocalPart => "vérifiez la partie de l’adresse e-mail avant le `@`",
        Fault::EmailDomain => "vérifiez la partie de l’adresse e-mail après le `@`",
        Fault::EmailTooLong => "l’adresse e-mail est trop longue : utilisez au plus 254 caractères",
        Fault::EmailLocalPartTooLong => "la partie avant le `@` est trop longue : utilisez au plus 64 caractères",
        Fault::EmailNotAscii => {
            "n’utilisez dans l’adresse e-mail que des lettres sans accent, des chiffres et des signes"
        }
        Fault::EmailLikelyTypo => "le domaine de l’adresse e-mail semble mal saisi : à vérifier",
        Fault::PhoneNotANumber => "ce n’est pas un numéro de téléphone",
        Fault::PhoneMissingRegion => "commencez le numéro par `+` et l’indicatif du pays",
        Fault::PhoneInvalidCountryCode => "l’indicatif de pays du numéro n’existe pas",
        Fault::PhoneTooShort => "le numéro de téléphone est trop court[ pour `{region}`][ (+{callingCode})]",
        Fault::PhoneTooLong => "le numéro de téléphone est trop long[ pour `{region}`][ (+{callingCode})]",
        Fault::PhoneInvalidLength => {
            "le numéro de téléphone a une longueur qui n’existe pas[ pour `{region}`][ (+{callingCode})]"
        }
        Fault::PhoneNotAssigned => {
            "le numéro de téléphone n’existe pas dans le plan de numérotation[ de `{region}`][ (+{callingCode})]"
        }
        Fault::PhoneUnusualForProvider => {
            "le prestataire attend de {minDigits} à {maxDigits} chiffres avec l’indicatif : vérifiez le numéro"
        }
        Fault::PhoneExtensionDropped => "l’extension du numéro de téléphone est omise",
        Fault::NumberOutOfRange => "utilisez un nombre entier de {min} à {max}",
        Fault::ListTooLong => "utilisez au plus {max} éléments",
        Fault::ListEmpty => "aucun élément n’est donné : à vérifier",
        Fault::ListExclusiveMember => "`{member}` exclut tout autre élément : à vérifier",
        Fault::NationalIdFormat => "le numéro n’a pas la forme d’un {type} : à vérifier",
        Fault::NationalIdCheckDigit => "la clé de contrôle du {type} ne correspond pas : vérifiez le numéro",
        Fault::NationalIdPlaceholder => "ce {type} n’identifie ni personne ni société : saisissez le vrai",
        Fault::NationalIdDateDiffers => "la date dans le {type} diffère de `{member}` : vérifiez les deux",
        Fault::DocumentUnusualCountry => "un {type} est d’habitude délivré par : {expected}",
        Fault::KycLevelNeeds => "facultatif ici, mais nécessaire pour le niveau KYC {level}",
    }
}
