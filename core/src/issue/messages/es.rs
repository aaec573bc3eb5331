//! Messages in Spanish.

super::templates::templates! {
    always {
        JsonSyntax => "el texto no es JSON válido en la posición {position}";
        JsonDuplicateMember => "este campo aparece más de una vez: deje solo uno";
        LimitSize => "el texto supera los {max} bytes: envíe menos de una vez";
        LimitDepth => "los datos tienen más de {max} niveles de anidamiento";
        LimitIssues => "hay {count} problemas más que no se muestran";
        LimitUnknownMembers => "hay {count} campos desconocidos más que no se muestran";
        TypeInvalid => "se esperaba `{expected}` y se recibió `{received}`";
        ValueUnreadable => "no se pudo leer este valor";
        MemberRequired => "este dato es obligatorio";
        MemberUnknown => "este campo no se conoce aquí";
        PathUnknown => "no hay ningún campo en `{path}`: revise la ruta";
        MemberNotUpdatable => "esto lo fija el proveedor o ya no se puede cambiar: no lo envíe";
        MemberDeprecated => "esto está en desuso[: use `{instead}`]";
        TextBlank => "este dato no puede quedar vacío";
        TextTooLong => "use como máximo {max} caracteres";
        TextForbiddenCharacter => "quite el carácter de la posición {position}: aquí no se permite";
        TextFormat => "escríbalo con la forma de `{example}`";
        TextTooLongForCards => "es más largo que los {max} caracteres que caben en una tarjeta";
        TextUnusualLength => "normalmente tiene {expected} caracteres: revíselo";
        TextUnusualCharacters => "normalmente solo tiene {expected}: revíselo";
        EnumUnknown => "use uno de estos valores: {allowed}";
        EnumUnlisted => "este código no está en la lista publicada por el proveedor: revíselo";
        CountryInvalid => "use un código de país de dos letras, por ejemplo `CO`";
        DateFormat => "escriba la fecha como `AAAA-MM-DD`";
        DateNoSuchDay => "este día no existe en el calendario";
        DateInFuture => "esta fecha no puede ser futura";
        DateBeforeBirth => "esta fecha no puede ser anterior a la de nacimiento";
        DateImplausible => "esta fecha de nacimiento parece mal escrita: revísela";
        AgeTooYoung => "la edad mínima es de {minimum} años";
        EmailMissingAt => "el correo electrónico necesita una `@`";
        EmailLocalPart => "revise la parte del correo electrónico anterior a la `@`";
        EmailDomain => "revise la parte del correo electrónico posterior a la `@`";
        EmailTooLong => "el correo electrónico es demasiado largo: use como máximo 254 caracteres";
        EmailLocalPartTooLong => "la parte anterior a la `@` es demasiado larga: use como máximo 64 caracteres";
        EmailNotAscii => "use en el correo electrónico solo letras sin tilde, cifras y signos";
        EmailInternationalDomain => "después de la `@` use solo letras sin tilde, o la forma del dominio que comienza con `xn--`";
        EmailLikelyTypo => "el dominio del correo electrónico parece mal escrito: revíselo";
        EmailReservedDomain => "a este dominio no llega correo: revíselo";
        PhoneNotANumber => "esto no es un número de teléfono";
        PhoneMissingRegion => "comience el teléfono con `+` y el código del país";
        PhoneInvalidCountryCode => "el código de país del teléfono no existe";
        PhoneTooShort => "el teléfono es demasiado corto[ para `{region}`][ (+{callingCode})]";
        PhoneTooLong => "el teléfono es demasiado largo[ para `{region}`][ (+{callingCode})]";
        PhoneInvalidLength => "el teléfono tiene una longitud que no existe[ en `{region}`][ (+{callingCode})]";
        PhoneNotAssigned => "el teléfono no existe en el plan de numeración[ de `{region}`][ (+{callingCode})]";
        PhoneUnusualForProvider => "el proveedor espera de {minDigits} a {maxDigits} cifras con el código de país: revise el número";
        PhoneExtensionDropped => "se omite la extensión del teléfono";
        PhoneNotInPlan => "este teléfono no existe en ningún plan de numeración: revíselo";
        NumberOutOfRange => "use un número entero de {min} a {max}";
        ListTooLong => "use como máximo {max} elementos";
        ListEmpty => "no hay ningún elemento: revíselo";
        ListExclusiveMember => "`{member}` excluye a los demás elementos: revíselo";
        ListSingle => "aquí va una lista: se envía como lista de un elemento";
        NationalIdFormat => "el número no tiene la forma de un {type}: revíselo";
        NationalIdCheckDigit => "el dígito de verificación del {type} no coincide: revise el número";
        NationalIdPlaceholder => "este {type} no identifica a una persona o empresa: escriba el verdadero";
        NationalIdDateDiffers => "la fecha del {type} no coincide con `{member}`: revise ambos datos";
        DocumentUnusualCountry => "un {type} suele expedirse en: {expected}";
        UsPersonRequired => "`{member}` es `US`, así que `specifiedUSPerson` debe ser 1";
        QueryTypeAdvised => "la referencia de la API también pide `type` aquí: indíquelo si lo conoce";
        KycLevelNeeds => "aquí es opcional, pero el nivel KYC {level} lo necesita";
        UpdateUnwrapped => "`type` y `data` se leen aquí y se envían sin anidar";
    }
    decisions {
        UpdateEmpty => "no hay nada que cambiar: indique al menos un campo que cambie";
        UpdateNotCleared => "esto no se puede vaciar: queda como está";
        UpdateUnseen => "el proveedor no dice qué tiene aquí el usuario: no se envía";
        UpdateReviewed => "este cambio puede iniciar una nueva revisión del usuario";
        ExternalIdAdvised => "indique también su propio identificador: sin él no podrá buscar al usuario, y una llamada repetida podría crearlo dos veces";
        OperationUnsupported => "el proveedor no ofrece `{operation}`[: use `{instead}`]";
        IdInvalid => "este identificador no se puede usar: revíselo";
        ProviderRefused => "el proveedor rechazó este dato: revíselo";
    }
}
