//! The stable codes of findings. Scripts rely on them: none is renamed or reused.

use std::fmt;

use serde::{Serialize, Serializer};

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Servers refuse the document, or the part of it does not work.
    Error,
    /// Right or wrong depending on the time at which it is looked at.
    Time,
    /// Works, but should be known.
    Warning,
}

impl Severity {
    /// The word: `error`, `time` or `warning`.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Time => "time",
            Severity::Warning => "warning",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Declares the codes once: variant, code, severity, and the sentence that is its documentation.
macro_rules! codes {
    ($($variant:ident $code:literal $severity:ident $sentence:literal)*) => {
        /// What a finding is about. The codes never change their meaning.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $sentence] $variant,)*
        }

        impl Code {
            /// All codes, in the order of documents and then rules.
            pub const ALL: &[Code] = &[$(Code::$variant),*];

            /// The code as text, such as `exp-overlap`.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $code,)* }
            }

            /// How much every finding with this code matters.
            pub fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity,)* }
            }

            /// One sentence that says what is wrong.
            pub fn sentence(self) -> &'static str {
                match self { $(Code::$variant => $sentence,)* }
            }
        }
    };
}

codes! {
    TimeExpired "time-expired" Time "The document has expired."
    TimeNotYet "time-not-yet" Time "The document is not valid yet."

    SubEmpty "sub-empty" Error "A subject is empty."
    SubSpace "sub-space" Error "A subject contains a space."
    SubEdgeDot "sub-edge-dot" Error "A subject starts or ends with a dot."
    SubDoubleDot "sub-double-dot" Error "A subject has two dots in a row."
    RenFromEmpty "ren-from-empty" Error "A local subject renames an empty subject."
    RenSpace "ren-space" Error "A local subject contains a space."
    RenTail "ren-tail" Error "Only one of a local subject and the subject it renames ends in `>`."
    RenRefRange "ren-ref-range" Error "A local subject refers to a wildcard that the renamed subject does not have."
    RenCount "ren-count" Error "A local subject does not place every wildcard of the renamed subject."
    InfoDescLong "info-desc-long" Error "A description is longer than 8192 bytes."
    InfoUrlLong "info-url-long" Error "An information URL is longer than 8192 bytes."
    InfoUrl "info-url" Error "An information URL does not parse, or lacks a scheme or a host."
    PermQueue "perm-queue" Error "A publish permission names a queue."
    PermSpaces "perm-spaces" Error "A permission has more than a subject and a queue."
    LimCidr "lim-cidr" Error "A source network is not in the form ADDRESS/BITS."
    LimTimeStart "lim-time-start" Error "The start of a time range is not a time of day."
    LimTimeEnd "lim-time-end" Error "The end of a time range is not a time of day."
    LimLocale "lim-locale" Error "The zone of the time ranges is unknown."

    OpAccountUrl "op-account-url" Error "The account server URL does not parse or has no scheme."
    OpServiceUrl "op-service-url" Error "A service URL is not a bare nats, tls, ws or wss URL."
    OpSigningKey "op-signing-key" Error "A signing key of the operator is not an operator public key."
    OpSystemAccount "op-system-account" Error "The system account is not an account public key."
    OpVersion "op-version" Error "The asserted server version is not of the form MAJOR.MINOR.UPDATE."

    AccImportsLimit "acc-imports-limit" Error "The account has more imports than its limit allows."
    AccExportsLimit "acc-exports-limit" Error "The account has more exports than its limit allows."
    AccWildcardExport "acc-wildcard-export" Error "An export has wildcards, which the limits of the account forbid."
    AccClusterTraffic "acc-cluster-traffic" Error "The cluster traffic setting is neither `system` nor `owner`."
    AccSelfSignedLimits "acc-self-signed-limits" Warning "The account set its limits itself; servers want them signed by the operator."
    JsTierAndFlat "js-tier-and-flat" Error "JetStream limits stand both in tiers and outside of them."
    JsTierBlank "js-tier-blank" Error "A JetStream tier has no name."
    MapWeight "map-weight" Error "The weight of a mapping is above 100 percent."
    MapClusterSum "map-cluster-sum" Error "The weights of a mapping for one cluster add up to more than 100 percent."
    MapSum "map-sum" Error "The weights of a mapping add up to more than 100 percent."
    MapRefused "map-refused" Warning "The format allows a mapping that servers refuse, with the whole account."
    AuthNoUsers "auth-no-users" Error "Auth callout allows accounts but has no auth users."
    AuthUser "auth-user" Error "An auth user is not a user public key."
    AuthAnyMixed "auth-any-mixed" Error "The entry `*` for any account stands beside other allowed accounts."
    AuthAccount "auth-account" Error "An allowed account is not an account public key."
    AuthXkey "auth-xkey" Error "The encryption key of auth callout is not a curve public key."
    TraceDest "trace-dest" Error "The destination of message traces is not a subject."
    TraceDestWildcard "trace-dest-wildcard" Error "The destination of message traces has wildcards."
    TraceSampling "trace-sampling" Error "The sampling of message traces is not within 0 and 100 percent."
    SkKey "sk-key" Error "A signing key of the account is not an account public key."
    SkScopeKey "sk-scope-key" Error "A scoped signing key of the account is not an account public key."

    ExpNull "exp-null" Error "An export is null."
    ExpType "exp-type" Error "An export is neither a stream nor a service."
    ExpResponseType "exp-response-type" Error "The response type of a service is unknown."
    ExpStreamResponseType "exp-stream-response-type" Error "A stream export has a response type."
    ExpStreamTrace "exp-stream-trace" Error "A stream export lets message traces in, which only services can."
    ExpLatencyStream "exp-latency-stream" Error "Latency is measured on an export that is no service."
    ExpSampling "exp-sampling" Error "The latency sampling is neither `headers` nor within 1 and 100 percent."
    ExpResultsWildcard "exp-results-wildcard" Error "The subject for latency results has wildcards."
    ExpThresholdNegative "exp-threshold-negative" Error "The response threshold is negative."
    ExpThresholdStream "exp-threshold-stream" Error "An export that is no service has a response threshold."
    ExpPosNoWildcard "exp-pos-no-wildcard" Error "An account token position is set on a subject without wildcards."
    ExpPosRange "exp-pos-range" Error "The account token position is beyond the last token."
    ExpPosNotStar "exp-pos-not-star" Error "The token at the account token position is not `*`."
    ExpOverlap "exp-overlap" Error "Two exports of one kind overlap."

    ImpNull "imp-null" Error "An import is null."
    ImpType "imp-type" Error "An import is neither a stream nor a service."
    ImpServiceTrace "imp-service-trace" Error "A service import lets message traces in, which only streams can."
    ImpAccount "imp-account" Error "An import names no exporting account."
    ImpToDeprecated "imp-to-deprecated" Warning "An import uses the deprecated member `to`."
    ImpToAndLocal "imp-to-and-local" Error "An import has both `to` and a local subject."
    ImpShare "imp-share" Error "An import that is no service shares connection details."
    ImpToken "imp-token" Error "The token of an import is not a valid activation."
    ImpTokenIssuer "imp-token-issuer" Error "The activation of an import is from another account than the import."
    ImpTokenSubject "imp-token-subject" Error "The activation of an import is for another account."
    ImpTokenType "imp-token-type" Error "The activation of an import is for the other kind of share."
    ImpTokenScope "imp-token-scope" Error "The activation of an import does not cover its subject."
    ImpOverlap "imp-overlap" Error "Two service imports from one account overlap."
    ImpDuplicate "imp-duplicate" Error "Two service imports from one account use the same subject."

    UsrIssuerAccount "usr-issuer-account" Error "The issuer account of a user is not an account public key."
    ActType "act-type" Error "An activation is neither for a stream nor for a service."
    ActIssuerAccount "act-issuer-account" Error "The issuer account of an activation is not an account public key."
    ReqNkeyMissing "req-nkey-missing" Error "An authorization request names no user."
    ReqNkey "req-nkey" Error "The user of an authorization request is not a user public key."
    ResSubject "res-subject" Error "An authorization response is not about a user public key."
    ResAudience "res-audience" Error "An authorization response is not addressed to a server public key."
    ResEmpty "res-empty" Error "An authorization response has neither a user nor an error."
    ResBoth "res-both" Error "An authorization response has both a user and an error."
    ResIssuerAccount "res-issuer-account" Error "The issuer account of an authorization response is not an account public key."

    OperatorNotSelfSigned "operator-not-self-signed" Error "The operator is signed by a key that it does not list."
    AccountNotSignedByOperator "account-not-signed-by-operator" Error "The account is signed by a key that is none of the operator's."
    AccountSignedByIdentityKey "account-signed-by-identity-key" Error "The account is signed by the operator's identity key, which strict signing key usage forbids."
    UserNotSignedByAccount "user-not-signed-by-account" Error "The user is signed by a key that is none of the account's."
    UserSignedByIdentityKey "user-signed-by-identity-key" Error "The user is signed by the account's identity key, which strict signing key usage forbids."
    UserIssuerAccountMissing "user-issuer-account-missing" Error "The user is signed by a signing key but does not name its account."
    UserScopedNotBlank "user-scoped-not-blank" Error "The user is signed by a scoped signing key but has permissions or limits of its own."
    UserRevoked "user-revoked" Warning "The account has revoked the user."
    UserBearerDisallowed "user-bearer-disallowed" Error "The user is a bearer user, which the account forbids."
    SystemAccountJetstream "system-account-jetstream" Error "The system account has JetStream limits, with which servers do not start."
    // Servers take an account with such an import and leave the import inactive: warnings, since the
    // two accounts may be set up in any order.
    ImportNotExported "import-not-exported" Warning "No export of the exporting account has to do with the import."
    ImportKindDiffers "import-kind-differs" Warning "The import is of the other kind than the export of its subject."
    ImportWiderThanExport "import-wider-than-export" Warning "The import asks for more than the export offers."
    ImportWithoutToken "import-without-token" Warning "The export is private and the import carries no activation."
    ImportPositionOpen "import-position-open" Warning "The export wants the importing account's key in its subject and the import does not have it there."
    ImportActivationUntrusted "import-activation-untrusted" Warning "The activation is signed by a key that is none of the exporting account's."
    ImportActivationRevoked "import-activation-revoked" Warning "The exporting account has revoked the activation."
    ImportActivationExpired "import-activation-expired" Time "The activation has expired."
    ImportActivationNotYet "import-activation-not-yet" Time "The activation is not valid yet."

    // What servers accept and nobody can have meant.
    ExportNotPassedOn "export-not-passed-on" Warning "A stream is exported that the account imports, and servers pass no imports on."
    ExportAnswersOnce "export-answers-once" Warning "A service export of JetStream lets one answer through where there are several."
    ExportWithoutAck "export-without-ack" Warning "Messages of a JetStream consumer are exported, and no export takes their acks."
    ImportWithoutAck "import-without-ack" Warning "Messages of a JetStream consumer are imported, and no import takes their acks."
    AckNotHeard "ack-not-heard" Warning "Who may publish in an account with JetStream may listen on no inbox, where acks go."
}

impl Code {
    /// Whether the part that a finding is about works all the same, if not as its owner may think.
    pub fn works(self) -> bool {
        matches!(
            self,
            Code::ImpToDeprecated
                | Code::AccSelfSignedLimits
                | Code::ExportNotPassedOn
                | Code::ExportAnswersOnce
                | Code::ExportWithoutAck
                | Code::ImportWithoutAck
                | Code::AckNotHeard
        )
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
