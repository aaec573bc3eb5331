//! Messages in French.

super::templates::templates! {
    always {
        JsonSyntax => "le texte n’est pas du JSON valide à la position {position}";
        JsonDuplicateMember => "ce champ est donné plusieurs fois : gardez-en un seul";
        LimitSize => "le texte dépasse {max} octets : envoyez-en moins à la fois";
        LimitDepth => "les données ont plus de {max} niveaux d’imbrication";
        LimitIssues => "{count} autres problèmes ne sont pas affichés";
        LimitUnknownMembers => "{count} autres champs inconnus ne sont pas affichés";
        TypeInvalid => "`{expected}` était attendu, `{received}` a été reçu";
        ValueUnreadable => "cette valeur n’a pas pu être lue";
        MemberRequired => "cette donnée est obligatoire";
        MemberUnknown => "ce champ n’est pas connu ici";
        PathUnknown => "il n’y a aucun champ à `{path}` : vérifiez le chemin";
        MemberNotUpdatable => "ceci est fixé par le fournisseur ou ne peut plus changer : ne l’envoyez pas";
        MemberDeprecated => "ceci est obsolète[ : utilisez `{instead}`]";
        TextBlank => "cette donnée ne peut pas être vide";
        TextTooLong => "utilisez au plus {max} caractères";
        TextForbiddenCharacter => "retirez le caractère à la position {position} : il n’est pas admis ici";
        TextFormat => "écrivez ceci sous la forme de `{example}`";
        TextTooLongForCards => "ceci dépasse les {max} caractères qui tiennent sur une carte";
        TextUnusualLength => "compte d’habitude {expected} caractères : à vérifier";
        TextUnusualCharacters => "ne contient d’habitude que {expected} : à vérifier";
        EnumUnknown => "utilisez l’une de ces valeurs : {allowed}";
        EnumUnlisted => "ce code n’est pas dans la liste publiée par le fournisseur : vérifiez-le";
        CountryInvalid => "utilisez un code pays à deux lettres, par exemple `FR`";
        DateFormat => "écrivez la date sous la forme `AAAA-MM-JJ`";
        DateNoSuchDay => "ce jour n’existe pas dans le calendrier";
        DateInFuture => "cette date ne peut pas être dans le futur";
        DateBeforeBirth => "cette date ne peut pas précéder la date de naissance";
        DateImplausible => "cette date de naissance semble erronée : vérifiez-la";
        AgeTooYoung => "l’âge minimum est de {minimum} ans";
        EmailMissingAt => "une adresse e-mail doit avoir un `@`";
        EmailLocalPart => "vérifiez la partie de l’adresse e-mail avant le `@`";
        EmailDomain => "vérifiez la partie de l’adresse e-mail après le `@`";
        EmailTooLong => "l’adresse e-mail est trop longue : utilisez au plus 254 caractères";
        EmailLocalPartTooLong => "la partie avant le `@` est trop longue : utilisez au plus 64 caractères";
        EmailNotAscii => "n’utilisez dans l’adresse e-mail que des lettres sans accent, des chiffres et des signes";
        EmailInternationalDomain => "après le `@`, n’utilisez que des lettres sans accent, ou la forme du domaine qui commence par `xn--`";
        EmailLikelyTypo => "le domaine de l’adresse e-mail semble mal saisi : à vérifier";
        EmailReservedDomain => "ce domaine ne reçoit pas d’e-mails : vérifiez-le";
        PhoneNotANumber => "ce n’est pas un numéro de téléphone";
        PhoneMissingRegion => "commencez le numéro par `+` et l’indicatif du pays";
        PhoneInvalidCountryCode => "l’indicatif de pays du numéro n’existe pas";
        PhoneTooShort => "le numéro de téléphone est trop court[ pour `{region}`][ (+{callingCode})]";
        PhoneTooLong => "le numéro de téléphone est trop long[ pour `{region}`][ (+{callingCode})]";
        PhoneInvalidLength => "le numéro de téléphone a une longueur qui n’existe pas[ pour `{region}`][ (+{callingCode})]";
        PhoneNotAssigned => "le numéro de téléphone n’existe pas dans le plan de numérotation[ de `{region}`][ (+{callingCode})]";
        PhoneUnusualForProvider => "le prestataire attend de {minDigits} à {maxDigits} chiffres avec l’indicatif : vérifiez le numéro";
        PhoneExtensionDropped => "l’extension du numéro de téléphone est omise";
        PhoneNotInPlan => "ce numéro de téléphone n’existe dans aucun plan de numérotation : vérifiez-le";
        NumberOutOfRange => "utilisez un nombre entier de {min} à {max}";
        ListTooLong => "utilisez au plus {max} éléments";
        ListEmpty => "aucun élément n’est donné : à vérifier";
        ListExclusiveMember => "`{member}` exclut tout autre élément : à vérifier";
        ListSingle => "une liste est attendue ici : ceci est envoyé comme liste d’un élément";
        NationalIdFormat => "le numéro n’a pas la forme d’un {type} : à vérifier";
        NationalIdCheckDigit => "la clé de contrôle du {type} ne correspond pas : vérifiez le numéro";
        NationalIdPlaceholder => "ce {type} n’identifie ni personne ni société : saisissez le vrai";
        NationalIdDateDiffers => "la date dans le {type} diffère de `{member}` : vérifiez les deux";
        DocumentUnusualCountry => "un {type} est d’habitude délivré par : {expected}";
        UsPersonRequired => "`{member}` est `US`, donc `specifiedUSPerson` doit être 1";
        QueryTypeAdvised => "la référence de l’API demande aussi `type` ici : donnez-le si vous le connaissez";
        KycLevelNeeds => "facultatif ici, mais nécessaire pour le niveau KYC {level}";
        UpdateUnwrapped => "`type` et `data` sont lus ici et envoyés à plat";
    }
    decisions {
        UpdateEmpty => "il n’y a rien à modifier : indiquez au moins un champ à modifier";
        UpdateNotCleared => "ceci ne peut pas être vidé : la valeur reste telle quelle";
        UpdateUnseen => "le fournisseur ne dit pas ce que l’utilisateur a ici : ceci n’est pas envoyé";
        UpdateReviewed => "cette modification peut lancer un nouvel examen de l’utilisateur";
        ExternalIdAdvised => "donnez aussi votre propre identifiant : sans lui, l’utilisateur ne peut pas être retrouvé, et un appel répété peut le créer deux fois";
        OperationUnsupported => "le fournisseur ne propose pas `{operation}`[ : utilisez `{instead}`]";
        IdInvalid => "cet identifiant ne peut pas servir : vérifiez-le";
        ProviderRefused => "le fournisseur a refusé cette donnée : vérifiez-la";
    }
}
