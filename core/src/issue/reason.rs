//! The words of operations, with their meaning and the text for people: states of a user, reasons, and kinds of failures.

use super::lines::Lines;
#[cfg(not(feature = "locales"))]
use crate::issue::Fault;
use crate::issue::messages::Locale;
use crate::json::write;
use crate::text::UnknownWord;

/// A text in each language, in the order of [`Locale::TAGS`].
type Texts = [&'static str; Locale::TAGS.len()];

fn text(texts: &Texts, locale: Locale) -> &'static str {
    texts.get(locale as usize).copied().unwrap_or_default()
}

/// The texts of all words in a language, one a line: what a pack has behind the messages of faults.
///
/// ```
/// use usherkit_core::issue::{Locale, texts_of_words};
/// assert!(texts_of_words(Locale::Es).starts_with("Listo para operar\n"));
/// ```
#[cfg(feature = "locales")]
pub fn texts_of_words(locale: Locale) -> String {
    [State::texts, FailureKind::texts, Reason::texts]
        .map(|texts| texts(locale).text())
        .concat()
}

macro_rules! words {
    ($(#[doc = $on:literal])+ $name:ident from $first:expr; { $($(#[doc = $about:literal])+ $variant:ident = $code:literal { $en:literal, $es:literal, $pt:literal, $fr:literal };)+ }) => {
        $(#[doc = $on])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $about])+ #[cfg_attr(feature = "serde", serde(rename = $code))] $variant,)+
        }

        impl $name {
            /// Every word, in the order of the glossary.
            pub const ALL: &[$name] = &[$($name::$variant),+];

            /// The word as answers write it; never renamed, never reused.
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)+ }
            }

            /// What it means, in English, for the glossary.
            pub const fn about(self) -> &'static str {
                match self { $($name::$variant => concat!($($about, "\n"),+),)+ }
            }

            /// What to tell people: a line a word, in each language.
            #[cfg(feature = "locales")]
            fn texts(locale: Locale) -> &'static Lines {
                static EN: Lines = Lines::new(concat!($($en, "\n"),+));
                static ES: Lines = Lines::new(concat!($($es, "\n"),+));
                static PT: Lines = Lines::new(concat!($($pt, "\n"),+));
                static FR: Lines = Lines::new(concat!($($fr, "\n"),+));
                match locale {
                    Locale::En => &EN,
                    Locale::Es => &ES,
                    Locale::Pt => &PT,
                    Locale::Fr => &FR,
                }
            }

            /// What to tell people.
            #[cfg(feature = "locales")]
            pub fn message(self, locale: Locale) -> &'static str {
                Self::texts(locale).line(self as usize)
            }

            /// The line of a pack that has the text of the first word.
            #[cfg(not(feature = "locales"))]
            const FIRST: usize = $first;

            /// What to tell people; in English, unless a pack of the language was installed.
            #[cfg(not(feature = "locales"))]
            pub fn message(self, locale: Locale) -> &'static str {
                static EN: Lines = Lines::new(concat!($($en, "\n"),+));
                match locale.installed() {
                    Some(pack) => pack.line(Self::FIRST + self as usize),
                    None => EN.line(self as usize),
                }
            }
        }

        /// Writes the word as answers do.
        impl core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.code())
            }
        }

        /// Reads the word as answers write it.
        impl core::str::FromStr for $name {
            type Err = UnknownWord;

            #[inline]
            fn from_str(code: &str) -> Result<$name, UnknownWord> {
                let word = $name::ALL.iter().copied().find(|word| word.code() == code);
                word.ok_or(UnknownWord)
            }
        }
    };
}

words! {
    /// The state of a user, which decides whether the user may transact.
    State from Fault::ALL.len(); {
        /// Verified and approved.
        Active = "active" {
            "Ready to transact",
            "Listo para operar",
            "Pronto para operar",
            "Prêt à effectuer des opérations"
        };
        /// Created, and not verified yet.
        Pending = "pending" {
            "KYC verification in progress",
            "Verificación KYC en curso",
            "Verificação KYC em andamento",
            "Vérification KYC en cours"
        };
        /// A review of the user's KYC is open.
        InReview = "in_review" {
            "KYC verification in progress",
            "Verificación KYC en curso",
            "Verificação KYC em andamento",
            "Vérification KYC en cours"
        };
        /// KYC failed.
        Rejected = "rejected" {
            "Verification failed",
            "La verificación no se aprobó",
            "A verificação não foi aprovada",
            "La vérification a échoué"
        };
        /// Without KYC: the user may do only what the provider allows anonymous users.
        Anonymous = "anonymous" {
            "Verification has not started",
            "La verificación no ha comenzado",
            "A verificação ainda não começou",
            "La vérification n’a pas commencé"
        };
        /// Payments are blocked. The user must not be told that the account is frozen.
        Frozen = "frozen" {
            "This account cannot be used at the moment: please contact support",
            "Esta cuenta no se puede usar por ahora: contacte con soporte",
            "Esta conta não pode ser usada no momento: fale com o suporte",
            "Ce compte ne peut pas être utilisé pour le moment : contactez le support"
        };
        /// Stopped by the provider.
        Suspended = "suspended" {
            "This account is suspended: please contact support",
            "Esta cuenta está suspendida: contacte con soporte",
            "Esta conta está suspensa: fale com o suporte",
            "Ce compte est suspendu : contactez le support"
        };
        /// Closed for good.
        Closed = "closed" {
            "This account is closed",
            "Esta cuenta está cerrada",
            "Esta conta está encerrada",
            "Ce compte est clôturé"
        };
        /// Cancelled for good.
        Canceled = "canceled" {
            "This account is cancelled",
            "Esta cuenta está cancelada",
            "Esta conta está cancelada",
            "Ce compte est résilié"
        };
        /// Marked as deleted.
        Inactive = "inactive" {
            "This account is not active",
            "Esta cuenta no está activa",
            "Esta conta não está ativa",
            "Ce compte n’est pas actif"
        };
        /// The status is missing, or no rule knows it.
        Unknown = "unknown" {
            "This account cannot transact",
            "Esta cuenta no puede operar",
            "Esta conta não pode operar",
            "Ce compte ne peut pas effectuer d’opérations"
        };
    }
}

words! {
    /// How a call failed.
    FailureKind from State::FIRST + State::ALL.len(); {
        /// The token is missing, expired or lacks permissions: get a new one.
        Auth = "auth" {
            "the access token was not accepted: get a new one", "no se aceptó el token de acceso: obtenga uno nuevo", "o token de acesso não foi aceito: obtenha um novo", "le jeton d’accès n’a pas été accepté : demandez-en un nouveau"
        };
        /// There is no such user.
        NotFound = "not_found" {
            "the user was not found", "no se encontró el usuario", "o usuário não foi encontrado", "l’utilisateur est introuvable"
        };
        /// The user exists already.
        Conflict = "conflict" {
            "this exists already", "esto ya existe", "isto já existe", "cela existe déjà"
        };
        /// The provider refuses the data.
        Invalid = "invalid" {
            "the provider refused the data", "el proveedor rechazó los datos", "o provedor recusou os dados", "le fournisseur a refusé les données"
        };
        /// A member cannot change.
        NotUpdatable = "not_updatable" {
            "this cannot be changed", "esto no se puede cambiar", "isto não pode ser alterado", "cela ne peut pas être modifié"
        };
        /// Too many requests.
        RateLimited = "rate_limited" {
            "too many requests: wait a moment", "demasiadas solicitudes: espere un momento", "solicitações demais: aguarde um momento", "trop de requêtes : patientez un instant"
        };
        /// The provider failed.
        Server = "server" {
            "the provider had a problem: try again later", "el proveedor tuvo un problema: inténtelo más tarde", "o provedor teve um problema: tente mais tarde", "le fournisseur a rencontré un problème : réessayez plus tard"
        };
        /// No answer came.
        Network = "network" {
            "no answer came from the provider", "no llegó respuesta del proveedor", "nenhuma resposta veio do provedor", "aucune réponse du fournisseur n’est arrivée"
        };
        /// The response could not be read.
        Unreadable = "unreadable" {
            "the answer of the provider could not be read", "no se pudo leer la respuesta del proveedor", "não foi possível ler a resposta do provedor", "la réponse du fournisseur n’a pas pu être lue"
        };
    }
}

impl FailureKind {
    /// What a status says where the provider's code does not.
    pub(crate) fn of_status(status: u16) -> FailureKind {
        match status {
            401 | 403 => FailureKind::Auth,
            404 => FailureKind::NotFound,
            409 => FailureKind::Conflict,
            429 => FailureKind::RateLimited,
            400..=499 => FailureKind::Invalid,
            500..=599 => FailureKind::Server,
            _ => FailureKind::Unreadable,
        }
    }

    /// How many seconds to wait before the first repetition, where the provider does not say; twice as long before each
    /// further one.
    pub const fn backoff(self) -> u32 {
        match self {
            FailureKind::RateLimited => 5,
            _ => 1,
        }
    }

    /// Whether the same request may succeed later.
    pub(crate) fn may_pass(self) -> bool {
        matches!(
            self,
            FailureKind::RateLimited | FailureKind::Server | FailureKind::Network
        )
    }
}

impl State {
    /// Whether the user is gone: nothing of it can change any more.
    pub(crate) fn is_gone(self) -> bool {
        matches!(self, State::Closed | State::Canceled | State::Inactive)
    }

    /// What the user can do next; `link` is where, for states that lead somewhere.
    pub(crate) fn action(self, locale: Locale, link: Option<&str>) -> Option<String> {
        let (before, link): (&Texts, &str) = match (self, link) {
            (State::Pending | State::InReview, Some(link)) => (
                &[
                    "Complete verification at ",
                    "Complete la verificación en ",
                    "Conclua a verificação em ",
                    "Terminez la vérification sur ",
                ],
                link,
            ),
            (State::Rejected, _) => (
                &[
                    "Please resubmit documents",
                    "Vuelva a enviar los documentos",
                    "Envie os documentos novamente",
                    "Veuillez renvoyer les documents",
                ],
                "",
            ),
            _ => return None,
        };
        let mut action = String::from(text(before, locale));
        write::text(&mut action, link);
        Some(action)
    }
}

words! {
    /// The reason for an answer.
    Reason from FailureKind::FIRST + FailureKind::ALL.len(); {
        /// The response is not a user.
        UserUnreadable = "user.unreadable" {
            "the user could not be read", "no se pudo leer el usuario", "não foi possível ler o usuário", "l’utilisateur n’a pas pu être lu"
        };
        /// The response has no id, so no request can name the user.
        UserIdMissing = "user.id_missing" {
            "the user has no id", "el usuario no tiene identificador", "o usuário não tem identificador", "l’utilisateur n’a pas d’identifiant"
        };
        /// The local record, or the link in it, cannot be read, so that nobody knows whether there is a user.
        LocalUnreadable = "local.unreadable" {
            "the local record could not be read", "no se pudo leer el registro local", "não foi possível ler o registro local", "l’enregistrement local n’a pas pu être lu"
        };
        /// The user is not verified yet.
        UserPending = "user.pending" {
            "verification is not complete", "la verificación no está completa", "a verificação não está completa", "la vérification n’est pas terminée"
        };
        /// The user's verification failed.
        UserRejected = "user.rejected" {
            "verification failed", "la verificación no se aprobó", "a verificação não foi aprovada", "la vérification a échoué"
        };
        /// The user is marked as deleted.
        UserInactive = "user.inactive" {
            "the user is not active", "el usuario no está activo", "o usuário não está ativo", "l’utilisateur n’est pas actif"
        };
        /// The user is suspended.
        UserSuspended = "user.suspended" {
            "the user is suspended", "el usuario está suspendido", "o usuário está suspenso", "l’utilisateur est suspendu"
        };
        /// The user is closed for good.
        UserClosed = "user.closed" {
            "the user is closed", "el usuario está cerrado", "o usuário está encerrado", "l’utilisateur est clôturé"
        };
        /// The user is cancelled for good.
        UserCanceled = "user.canceled" {
            "the user is cancelled", "el usuario está cancelado", "o usuário está cancelado", "l’utilisateur est résilié"
        };
        /// The user's payments are blocked.
        UserFrozen = "user.frozen" {
            "the user is frozen", "el usuario está bloqueado", "o usuário está bloqueado", "l’utilisateur est gelé"
        };
        /// The user's payments are blocked by law.
        UserLegallyFrozen = "user.legally_frozen" {
            "the user is frozen by law", "el usuario está bloqueado por ley", "o usuário está bloqueado por lei", "l’utilisateur est gelé par la loi"
        };
        /// No rule knows the status.
        UserStatusUnknown = "user.status_unknown" {
            "the status of the user is not known", "no se conoce el estado del usuario", "o status do usuário não é conhecido", "le statut de l’utilisateur n’est pas connu"
        };
        /// The user has not been through KYC.
        KycMissing = "kyc.missing" {
            "the user has not been verified", "el usuario no ha sido verificado", "o usuário não foi verificado", "l’utilisateur n’a pas été vérifié"
        };
        /// A KYC review of the user is open.
        KycInReview = "kyc.in_review" {
            "a KYC review is in progress", "hay una revisión KYC en curso", "há uma revisão KYC em andamento", "un examen KYC est en cours"
        };
        /// Not every check of the user's identity is verified.
        VerificationIncomplete = "verification.incomplete" {
            "not every check is verified", "no todas las comprobaciones están verificadas", "nem todas as verificações foram concluídas", "toutes les vérifications ne sont pas terminées"
        };
        /// The change may move the user to a pending status until a new verification.
        KycReverification = "kyc.reverification" {
            "this change may start a new verification, with the user pending meanwhile", "este cambio puede iniciar una nueva verificación, con el usuario pendiente mientras tanto", "esta alteração pode iniciar uma nova verificação, com o usuário pendente enquanto isso", "cette modification peut lancer une nouvelle vérification, l’utilisateur étant en attente entre-temps"
        };
        /// The change starts a new KYC review, because the user is KYC-validated.
        KycNewReview = "kyc.new_review" {
            "this change starts a new KYC review", "este cambio inicia una nueva revisión KYC", "esta alteração inicia uma nova revisão KYC", "cette modification lance un nouvel examen KYC"
        };
        /// The update changes nothing.
        UpdateEmpty = "update.empty" {
            "nothing changes", "no cambia nada", "nada muda", "rien ne change"
        };
        /// The update has issues.
        UpdateInvalid = "update.invalid" {
            "a value must be corrected", "hay que corregir un valor", "é preciso corrigir um valor", "une valeur est à corriger"
        };
        /// The update has members that cannot change.
        UpdateRejected = "update.rejected" {
            "this cannot be changed", "esto no se puede cambiar", "isto não pode ser alterado", "cela ne peut pas être modifié"
        };
        /// The provider has no such operation.
        OperationUnsupported = "operation.unsupported" {
            "the provider does not offer this", "el proveedor no ofrece esto", "o provedor não oferece isto", "le fournisseur ne propose pas cela"
        };
        /// A ramp of the user is not finished.
        RampsPending = "ramps.pending" {
            "a transaction is still pending", "hay una transacción pendiente", "há uma transação pendente", "une transaction est en cours"
        };
        /// The caller did not pass the ramps of the user.
        RampsUnknown = "ramps.unknown" {
            "say which ramps the user has", "indique qué rampas tiene el usuario", "informe quais rampas o usuário tem", "indiquez les rampes de l’utilisateur"
        };
        /// The caller did not say who requests the cancellation.
        OriginMissing = "origin.missing" {
            "say who asks for it: `OPERATOR` or `USER`", "indique quién lo pide: `OPERATOR` o `USER`", "informe quem pede: `OPERATOR` ou `USER`", "indiquez qui le demande : `OPERATOR` ou `USER`"
        };
        /// A wallet of the user holds money.
        WalletsNotEmpty = "wallets.not_empty" {
            "a wallet still holds money", "un monedero todavía tiene saldo", "uma carteira ainda tem saldo", "un portefeuille contient encore de l’argent"
        };
        /// The caller did not pass the wallets of the user.
        WalletsUnknown = "wallets.unknown" {
            "say which wallets the user has, with their balances", "indique qué monederos tiene el usuario y sus saldos", "informe quais carteiras o usuário tem e seus saldos", "indiquez les portefeuilles de l’utilisateur et leurs soldes"
        };
        /// A card payment of the user is authorized and not settled.
        AuthorizationsPending = "authorizations.pending" {
            "a card authorization is still pending", "hay una autorización de tarjeta pendiente", "há uma autorização de cartão pendente", "une autorisation de carte est en cours"
        };
        /// The caller did not say whether card authorizations are pending.
        AuthorizationsUnknown = "authorizations.unknown" {
            "say whether card authorizations are pending", "indique si hay autorizaciones de tarjeta pendientes", "informe se há autorizações de cartão pendentes", "indiquez si des autorisations de carte sont en cours"
        };
        /// Neither the headers nor the body have a signature.
        SignatureMissing = "signature.missing" {
            "the signature is missing", "falta la firma", "falta a assinatura", "la signature est absente"
        };
        /// The signature does not have the required form.
        SignatureMalformed = "signature.malformed" {
            "the signature is malformed", "la firma no tiene la forma correcta", "a assinatura não tem a forma correta", "la signature est mal formée"
        };
        /// The signature belongs to another body or another secret.
        SignatureMismatch = "signature.mismatch" {
            "the signature does not match", "la firma no coincide", "a assinatura não confere", "la signature ne correspond pas"
        };
        /// The caller's secret is empty.
        SecretMissing = "secret.missing" {
            "the secret is empty", "el secreto está vacío", "o segredo está vazio", "le secret est vide"
        };
        /// The caller's secret is longer than 65,536 bytes.
        SecretTooLong = "secret.too_long" {
            "the secret is too long", "el secreto es demasiado largo", "o segredo é longo demais", "le secret est trop long"
        };
        /// The signed body is not an event.
        BodyUnreadable = "body.unreadable" {
            "the body is not an event", "el cuerpo no es un evento", "o corpo não é um evento", "le corps n’est pas un événement"
        };
        /// The event has been seen before.
        EventDuplicate = "event.duplicate" {
            "the event has been handled before", "el evento ya se procesó", "o evento já foi processado", "l’événement a déjà été traité"
        };
        /// The event is too old.
        EventStale = "event.stale" {
            "the event is too old", "el evento es demasiado antiguo", "o evento é antigo demais", "l’événement est trop ancien"
        };
        /// The time of the event is missing, cannot be read, or lies in the future.
        EventTimeInvalid = "event.time_invalid" {
            "the event has no time, or one in the future", "el evento no tiene fecha o tiene una futura", "o evento não tem data ou tem uma data futura", "l’événement n’a pas de date, ou une date future"
        };
        /// The event is about another user than the local record.
        EventOfOtherUser = "event.other_user" {
            "the event is about another user", "el evento trata de otro usuario", "o evento é de outro usuário", "l’événement concerne un autre utilisateur"
        };
        /// The event has nothing that a local record of a user keeps.
        EventIrrelevant = "event.irrelevant" {
            "the event changes nothing here", "el evento no cambia nada aquí", "o evento não altera nada aqui", "l’événement ne change rien ici"
        };
    }
}

impl Reason {
    /// Appends the codes as a JSON array.
    pub(crate) fn write_list(reasons: &[Reason], out: &mut String) {
        write::char(out, '[');
        for reason in reasons {
            write::string(out, reason.code());
            write::char(out, ',');
        }
        write::close(out, "]");
    }

    /// Appends what to tell people, as a JSON array in the same order.
    pub(crate) fn write_messages(reasons: &[Reason], locale: Locale, out: &mut String) {
        write::char(out, '[');
        for reason in reasons {
            write::string(out, reason.message(locale));
            write::char(out, ',');
        }
        write::close(out, "]");
    }
}
