//! Messages in Portuguese.

use super::Fault;

pub(super) const fn template(fault: Fault) -> &'static str {
    match fault {
        Fault::JsonSyntax => "o texto não é JSON válido na posição {position}",
        Fault::JsonDuplicateMember => "este campo aparece mais de uma vez: deixe apenas um",
        Fault::LimitSize => "o texto passa de {max} bytes: envie menos de uma vez",
        Fault::LimitDepth => "os dados têm mais de {max} níveis de aninhamento",
        Fault::LimitIssues => "há mais {count} problemas que não são mostrados",
        Fault::LimitUnknownMembers => "há mais {count} campos desconhecidos que não são mostrados",
        Fault::TypeInvalid => "esperava-se `{expected}` e foi recebido `{received}`",
        Fault::ValueUnreadable => "não foi possível ler este valor",
        Fault::MemberRequired => "este dado é obrigatório",
        Fault::MemberUnknown => "este campo não é conhecido aqui",
        Fault::TextBlank => "este dado não pode ficar vazio",
        Fault::TextTooLong => "use no máximo {max} caracteres",
        Fault::TextForbiddenCharacter => "remova o caractere da posição {position}: ele não é permitido aqui",
        Fault::TextUnusualLength => "normalmente tem {expected} caracteres: confira",
        Fault::TextUnusualCharacters => "normalmente tem apenas {expected}: confira",
        Fault::EnumUnknown => "use um destes valores: {allowed}",
        Fault::CountryInvalid => "use um código de país de duas letras, por exemplo `BR`",
        Fault::DateFormat => "escreva a data como `AAAA-MM-DD`",
        Fault::DateNoSuchDay => "este dia não existe no calendário",
        Fault::DateInFuture => "esta data não pode estar no futuro",
        Fault::DateBeforeBirth => "esta data não pode ser anterior à de nascimento",
        Fault::AgeTooYoung => "a idade mínima é de {minimum} anos",
        Fault::EmailMissingAt => "o e-mail precisa de um `@`",
        Fault::EmailLocalPart => "confira a parte do e-mail antes do `@`",
        Fault::EmailDomain => "confira a parte do e-mail depois do `@`",
        Fault::EmailTooLong => "o e-mail é longo demais: use no máximo 254 caracteres",
        Fault::EmailLocalPartTooLong => "a parte antes do `@` é longa demais: use no máximo 64 caracteres",
        Fault::EmailNotAscii => "use no e-mail apenas letras sem acento, algarismos e sinais",
        Fault::EmailLikelyTypo => "o domínio do e-mail parece ter um erro de digitação: confira",
        Fault::PhoneNotANumber => "isto não é um número de telefone",
        Fault::PhoneMissingRegion => "comece o telefone com `+` e o código do país",
        Fault::PhoneInvalidCountryCode => "o código de país do telefone não existe",
        Fault::PhoneTooShort => "o telefone é curto demais[ para `{region}`][ (+{callingCode})]",
        Fault::PhoneTooLong => "o telefone é longo demais[ para `{region}`][ (+{callingCode})]",
        Fault::PhoneInvalidLength => "o telefone tem um comprimento que não existe[ em `{region}`][ (+{callingCode})]",
        Fault::PhoneNotAssigned => "o telefone não existe no plano de numeração[ de `{region}`][ (+{callingCode})]",
        Fault::PhoneUnusualForProvider => {
            "o provedor espera de {minDigits} a {maxDigits} algarismos com o código do país: confira o número"
        }
        Fault::PhoneExtensionDropped => "o ramal do telefone é deixado de fora",
        Fault::NumberOutOfRange => "use um número inteiro de {min} a {max}",
        Fault::ListTooLong => "use no máximo {max} itens",
        Fault::ListEmpty => "não há nenhum item: confira",
        Fault::ListExclusiveMember => "`{member}` exclui os demais itens: confira",
        Fault::NationalIdFormat => "o número não tem a forma de um {type}: confira",
        Fault::NationalIdCheckDigit => "o dígito verificador do {type} não confere: verifique o número",
        Fault::NationalIdPlaceholder => "este {type} não identifica uma pessoa ou empresa: informe o verdadeiro",
        Fault::NationalIdDateDiffers => "a data do {type} não coincide com `{member}`: confira os dois dados",
        Fault::DocumentUnusualCountry => "um {type} costuma ser emitido em: {expected}",
        Fault::KycLevelNeeds => "aqui é opcional, mas o nível KYC {level} precisa deste dado",
    }
}
