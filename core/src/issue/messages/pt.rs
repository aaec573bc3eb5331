//! Messages in Portuguese.

super::templates::templates! {
    always {
        JsonSyntax => "o texto não é JSON válido na posição {position}";
        JsonDuplicateMember => "este campo aparece mais de uma vez: deixe apenas um";
        LimitSize => "o texto passa de {max} bytes: envie menos de uma vez";
        LimitDepth => "os dados têm mais de {max} níveis de aninhamento";
        LimitIssues => "há mais {count} problemas que não são mostrados";
        LimitUnknownMembers => "há mais {count} campos desconhecidos que não são mostrados";
        TypeInvalid => "esperava-se `{expected}` e foi recebido `{received}`";
        ValueUnreadable => "não foi possível ler este valor";
        MemberRequired => "este dado é obrigatório";
        MemberUnknown => "este campo não é conhecido aqui";
        PathUnknown => "não há nenhum campo em `{path}`: confira o caminho";
        MemberNotUpdatable => "isto é definido pelo provedor ou já não pode mudar: não envie";
        MemberDeprecated => "isto está obsoleto[: use `{instead}`]";
        TextBlank => "este dado não pode ficar vazio";
        TextTooLong => "use no máximo {max} caracteres";
        TextForbiddenCharacter => "remova o caractere da posição {position}: ele não é permitido aqui";
        TextFormat => "escreva isto na forma de `{example}`";
        TextTooLongForCards => "isto passa dos {max} caracteres que cabem em um cartão";
        TextUnusualLength => "normalmente tem {expected} caracteres: confira";
        TextUnusualCharacters => "normalmente tem apenas {expected}: confira";
        EnumUnknown => "use um destes valores: {allowed}";
        EnumUnlisted => "este código não está na lista publicada pelo provedor: verifique-o";
        CountryInvalid => "use um código de país de duas letras, por exemplo `BR`";
        DateFormat => "escreva a data como `AAAA-MM-DD`";
        DateNoSuchDay => "este dia não existe no calendário";
        DateInFuture => "esta data não pode estar no futuro";
        DateBeforeBirth => "esta data não pode ser anterior à de nascimento";
        DateImplausible => "esta data de nascimento parece incorreta: confira";
        AgeTooYoung => "a idade mínima é de {minimum} anos";
        EmailMissingAt => "o e-mail precisa de um `@`";
        EmailLocalPart => "confira a parte do e-mail antes do `@`";
        EmailDomain => "confira a parte do e-mail depois do `@`";
        EmailTooLong => "o e-mail é longo demais: use no máximo 254 caracteres";
        EmailLocalPartTooLong => "a parte antes do `@` é longa demais: use no máximo 64 caracteres";
        EmailNotAscii => "use no e-mail apenas letras sem acento, algarismos e sinais";
        EmailInternationalDomain => "depois do `@` use apenas letras sem acento, ou a forma do domínio que começa com `xn--`";
        EmailLikelyTypo => "o domínio do e-mail parece ter um erro de digitação: confira";
        EmailReservedDomain => "este domínio não recebe e-mails: confira";
        PhoneNotANumber => "isto não é um número de telefone";
        PhoneMissingRegion => "comece o telefone com `+` e o código do país";
        PhoneInvalidCountryCode => "o código de país do telefone não existe";
        PhoneTooShort => "o telefone é curto demais[ para `{region}`][ (+{callingCode})]";
        PhoneTooLong => "o telefone é longo demais[ para `{region}`][ (+{callingCode})]";
        PhoneInvalidLength => "o telefone tem um comprimento que não existe[ em `{region}`][ (+{callingCode})]";
        PhoneNotAssigned => "o telefone não existe no plano de numeração[ de `{region}`][ (+{callingCode})]";
        PhoneUnusualForProvider => "o provedor espera de {minDigits} a {maxDigits} algarismos com o código do país: confira o número";
        PhoneExtensionDropped => "o ramal do telefone é deixado de fora";
        PhoneNotInPlan => "este telefone não existe em nenhum plano de numeração: verifique-o";
        NumberOutOfRange => "use um número inteiro de {min} a {max}";
        ListTooLong => "use no máximo {max} itens";
        ListEmpty => "não há nenhum item: confira";
        ListExclusiveMember => "`{member}` exclui os demais itens: confira";
        ListSingle => "aqui vai uma lista: isto é enviado como lista de um item";
        NationalIdFormat => "o número não tem a forma de um {type}: confira";
        NationalIdCheckDigit => "o dígito verificador do {type} não confere: verifique o número";
        NationalIdPlaceholder => "este {type} não identifica uma pessoa ou empresa: informe o verdadeiro";
        NationalIdDateDiffers => "a data do {type} não coincide com `{member}`: confira os dois dados";
        DocumentUnusualCountry => "um {type} costuma ser emitido em: {expected}";
        UsPersonRequired => "`{member}` é `US`, então `specifiedUSPerson` deve ser 1";
        QueryTypeAdvised => "a referência da API também pede `type` aqui: informe-o se o souber";
        KycLevelNeeds => "aqui é opcional, mas o nível KYC {level} precisa deste dado";
        UpdateUnwrapped => "`type` e `data` são lidos aqui e enviados sem aninhamento";
    }
    decisions {
        UpdateEmpty => "não há nada a alterar: informe ao menos um campo a alterar";
        UpdateNotCleared => "isto não pode ser esvaziado: fica como está";
        UpdateUnseen => "o provedor não informa o que o usuário tem aqui: não é enviado";
        UpdateReviewed => "esta alteração pode iniciar uma nova revisão do usuário";
        ExternalIdAdvised => "informe também seu próprio identificador: sem ele não será possível buscar o usuário, e uma chamada repetida pode criá-lo duas vezes";
        OperationUnsupported => "o provedor não oferece `{operation}`[: use `{instead}`]";
        IdInvalid => "este identificador não pode ser usado: verifique-o";
        ProviderRefused => "o provedor recusou este dado: verifique-o";
    }
}
