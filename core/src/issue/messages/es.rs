//! Messages in Spanish.

use super::Fault;

pub(super) const fn template(fault: Fault) -> &'static str {
    match fault {
        Fault::JsonSyntax => "el texto no es JSON válido en la posición {position}",
        Fault::JsonDuplicateMember => "este campo aparece más de una vez: deje solo uno",
        Fault::LimitSize => "el texto supera los {max} bytes: envíe menos de una vez",
        Fault::LimitDepth => "los datos tienen más de {max} niveles de anidamiento",
        Fault::LimitIssues => "hay {count} problemas más que no se muestran",
        Fault::LimitUnknownMembers => "hay {count} campos desconocidos más que no se muestran",
        Fault::TypeInvalid => "se esperaba `{expected}` y se recibió `{received}`",
        Fault::ValueUnreadable => "no se pudo leer este valor",
        Fault::MemberRequired => "este dato es obligatorio",
        Fault::MemberUnknown => "este campo no se conoce aquí",
        Fault::TextBlank => "este dato no puede quedar vacío",
        Fault::TextTooLong => "use como máximo {max} caracteres",
        Fault::TextForbiddenCharacter => "quite el carácter de la posición {position}: aquí no se permite",
        Fault::TextUnusualLength => "normalmente tiene {expected} caracteres: revíselo",
        Fault::TextUnusualCharacters => "normalmente solo tiene {expected}: revíselo",
        Fault::EnumUnknown => "use uno de estos valores: {allowed}",
        Fault::CountryInvalid => "use un código de país de dos letras, por ejemplo `CO`",
        Fault::DateFormat => "escriba la fecha como `AAAA-MM-DD`",
        Fault::DateNoSuchDay => "este día no existe en el calendario",
        Fault::DateInFuture => "esta fecha no puede ser futura",
        Fault::DateBeforeBirth => "esta fecha no puede ser anterior a la de nacimiento",
        Fault::AgeTooYoung => "la edad mínima es de {minimum} años",
        Fault::EmailMissingAt => "el correo electrónico necesita una `@`",
        Fault::EmailLocalPart => "revise la parte del correo electrónico anterior a la `@`",
        Fault::EmailDomain => "revise la parte del correo electrónico posterior a la `@`",
        Fault::EmailTooLong => "el correo electrónico es demasiado largo: use como máximo 254 caracteres",
        Fault::EmailLocalPartTooLong => "la parte anterior a la `@` es demasiado larga: use como máximo 64 caracteres",
        Fault::EmailNotAscii => "use en el correo electrónico solo letras sin tilde, cifras y signos",
        Fault::EmailLikelyTypo => "el dominio del correo electrónico parece mal escrito: revíselo",
        Fault::PhoneNotANumber => "esto no es un número de teléfono",
        Fault::PhoneMissingRegion => "comience el teléfono con `+` y el código del país",
        Fault::PhoneInvalidCountryCode => "el código de país del teléfono no existe",
        Fault::PhoneTooShort => "el teléfono es demasiado corto[ para `{region}`][ (+{callingCode})]",
        Fault::PhoneTooLong => "el teléfono es demasiado largo[ para `{region}`][ (+{callingCode})]",
        Fault::PhoneInvalidLength => "el teléfono tiene una longitud que no existe[ en `{region}`][ (+{callingCode})]",
        Fault::PhoneNotAssigned => "el teléfono no existe en el plan de numeración[ de `{region}`][ (+{callingCode})]",
        Fault::PhoneUnusualForProvider => {
            "el proveedor espera de {minDigits} a {maxDigits} cifras con el código de país: revise el número"
        }
        Fault::PhoneExtensionDropped => "se omite la extensión del teléfono",
        Fault::NumberOutOfRange => "use un número entero de {min} a {max}",
        Fault::ListTooLong => "use como máximo {max} elementos",
        Fault::ListEmpty => "no hay ningún elemento: revíselo",
        Fault::ListExclusiveMember => "`{member}` excluye a los demás elementos: revíselo",
        Fault::NationalIdFormat => "el número no tiene la forma de un {type}: revíselo",
        Fault::NationalIdCheckDigit => "el dígito de verificación del {type} no coincide: revise el número",
        Fault::NationalIdPlaceholder => "este {type} no identifica a una persona o empresa: escriba el verdadero",
        Fault::NationalIdDateDiffers => "la fecha del {type} no coincide con `{member}`: revise ambos datos",
        Fault::DocumentUnusualCountry => "un {type} suele expedirse en: {expected}",
        Fault::KycLevelNeeds => "aquí es opcional, pero el nivel KYC {level} lo necesita",
    }
}
