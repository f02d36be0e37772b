//! What can go wrong, in the words a person sees. Every problem has a sentence in `problems.ftl`.

mod shown;

pub use shown::Unshown;

use crate::platform::storage::StorageError;
use crate::platform::{NoCamera, NoHub};
use crate::services::backup::RestoreError;
use crate::services::press::PressError;
use crate::workbench::JobError;
use samson_report::Failure;
use samson_shared::amount::NotAnAmount;
use samson_shared::crypto::backup::BackupError;
use samson_shared::crypto::invitation::InvitationError;
use samson_shared::export::ExportError;
use samson_shared::handover::NotTaken;
use samson_shared::sync::refusal::Refusal;

/// Something that did not work. Whatever was stored before is still there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// The link is no intact invitation, or a newer one.
    Invitation(InvitationError),
    /// This device does not store.
    Storage(StorageError),
    /// The workbench has no result.
    Job(JobError),
    /// There is no file to print.
    Press(PressError),
    /// The server said no.
    Refused(Refusal),
    /// The backup cannot be brought back to this device.
    Restore(RestoreError),
    /// A file is no export that can be read.
    Export(ExportError),
    /// A code or file is no response that can be taken.
    Parcel(NotTaken),
    /// A file was cut off or changed on its way here.
    DamagedFile,
    /// A newer version of the app made the file.
    NewerFile,
    /// A response was handed over to somebody who is not part of its collaboration.
    ForeignParcel,
    /// A response answers a round that this device does not know.
    ParcelOfUnknownRound,
    /// A response is sealed for another server or hub than this device delivers to.
    ParcelForElsewhere,
    /// A profile was seen where responses are taken.
    ProfileForParcel,
    /// What another phone shows is not shown here.
    Profile(Unshown),
    /// There is no response that could be handed over.
    NothingWaits,
    /// This device was never in contact with the server, and cannot seal anything for it.
    UnknownPlace,
    /// There is no picture from a camera.
    Camera(NoCamera),
    /// This device is no hub now.
    Hub(NoHub),
    /// The hub of this device does not know a collaboration that its server knows.
    NotAtHub,
    /// The server of this hub does not know a collaboration yet, or cannot be reached.
    NotAtServer,
    /// There is no such round on this device.
    UnknownRound,
    /// Somebody else answers there by now, or nobody.
    TurnOver,
    /// What was typed is no number.
    Number(NotAnAmount),
    /// What was typed is no day.
    NoDay,
    /// The server knows another protection than the one that was accepted: nothing is sent.
    ProtectionChanged,
}

impl From<InvitationError> for Problem {
    fn from(error: InvitationError) -> Self {
        Self::Invitation(error)
    }
}

impl From<StorageError> for Problem {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

impl From<JobError> for Problem {
    fn from(error: JobError) -> Self {
        Self::Job(error)
    }
}

impl From<ExportError> for Problem {
    fn from(error: ExportError) -> Self {
        Self::Export(error)
    }
}

impl From<NotTaken> for Problem {
    fn from(error: NotTaken) -> Self {
        Self::Parcel(error)
    }
}

impl From<NoCamera> for Problem {
    fn from(error: NoCamera) -> Self {
        Self::Camera(error)
    }
}

impl From<NotAnAmount> for Problem {
    fn from(error: NotAnAmount) -> Self {
        Self::Number(error)
    }
}

impl From<RestoreError> for Problem {
    fn from(error: RestoreError) -> Self {
        match error {
            RestoreError::Storage(error) => Self::Storage(error),
            other => Self::Restore(other),
        }
    }
}

impl From<PressError> for Problem {
    fn from(error: PressError) -> Self {
        Self::Press(error)
    }
}

impl Problem {
    /// The key of its sentence.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Invitation(InvitationError::Damaged) => "problem-link-damaged",
            Self::Invitation(InvitationError::Newer) => "problem-link-newer",
            Self::Storage(StorageError::Refused) => "problem-storage-refused",
            Self::Storage(StorageError::Full) => "problem-storage-full",
            Self::Storage(StorageError::Newer) => "problem-storage-newer",
            Self::Storage(StorageError::Failed(_) | StorageError::Changed) => "problem-storage-failed",
            Self::Job(why) => job_key(why),
            Self::Refused(Refusal::Version { .. }) => "problem-newer",
            Self::Refused(Refusal::TooFew { .. }) => "problem-too-few",
            Self::Restore(RestoreError::Damaged) => "problem-backup-damaged",
            Self::Restore(RestoreError::Newer) => "problem-backup-newer",
            Self::Restore(RestoreError::AlreadyHere) => "problem-backup-known",
            Self::Restore(RestoreError::OtherServer(_)) => "problem-backup-elsewhere",
            Self::Restore(RestoreError::Storage(_)) => "problem-storage-failed",
            Self::Press(PressError::Missing) => "problem-no-press",
            Self::Press(PressError::Failed(Failure::UnknownInstrument)) => "problem-newer",
            Self::Press(PressError::Failed(_)) => "problem-not-printed",
            Self::Refused(Refusal::Unauthorised) => "problem-unauthorised",
            Self::Refused(Refusal::UnknownRound) => "problem-round-not-open",
            Self::Refused(Refusal::AlreadyRevealed) => "problem-already-revealed",
            Self::Refused(Refusal::CountChanged { .. }) => "problem-count-changed",
            Self::Refused(Refusal::Removed) => "problem-removed",
            Self::Refused(Refusal::UnknownResponse) => "problem-unknown-response",
            Self::Refused(Refusal::AmbiguousCode) => "problem-ambiguous-code",
            Self::Refused(Refusal::CreationToken) => "problem-creation-token",
            Self::Refused(Refusal::StorageFull) => "problem-server-full",
            Self::Refused(_) => "problem-refused",
            Self::Export(ExportError::NotAnExport) => "problem-no-export",
            Self::Export(ExportError::Newer) | Self::NewerFile => "problem-export-newer",
            Self::DamagedFile => "problem-file-damaged",
            Self::Parcel(why) => parcel_key(*why),
            Self::ForeignParcel => "problem-parcel-collaboration",
            Self::ParcelOfUnknownRound => "problem-parcel-round",
            Self::ParcelForElsewhere => "problem-parcel-elsewhere",
            Self::ProfileForParcel => "problem-profile-not-answers",
            Self::Profile(why) => why.key(),
            Self::NothingWaits => "problem-nothing-waits",
            Self::UnknownPlace => "problem-unknown-place",
            Self::Camera(why) => camera_key(*why),
            Self::Hub(why) => hub_key(why),
            Self::NotAtHub => "problem-not-at-hub",
            Self::NotAtServer => "problem-not-at-server",
            Self::UnknownRound => "problem-unknown-round",
            Self::TurnOver => "problem-turn-over",
            Self::Number(_) | Self::NoDay => typed_key(self),
            Self::ProtectionChanged => "problem-protection-changed",
        }
    }

    /// How many must answer, for the sentences that say so.
    pub const fn minimum(&self) -> Option<u32> {
        match self {
            Self::Job(JobError::TooFew { minimum }) | Self::Refused(Refusal::TooFew { minimum }) => {
                Some(*minimum)
            }
            _ => None,
        }
    }

    /// The address of another server, for the sentence that says so.
    pub const fn server(&self) -> Option<&str> {
        match self {
            Self::Restore(RestoreError::OtherServer(origin)) => Some(origin.as_str()),
            _ => None,
        }
    }
}

const fn job_key(why: &JobError) -> &'static str {
    match why {
        JobError::Damaged => "problem-damaged",
        JobError::Newer => "problem-newer",
        JobError::Incomplete => "problem-incomplete",
        JobError::TooLarge => "problem-too-large",
        JobError::Full => "problem-commons-full",
        JobError::TooFew { .. } => "problem-too-few",
        JobError::Backup(BackupError::NotABackup) => "problem-no-backup",
        JobError::Backup(BackupError::Damaged) => "problem-backup-damaged",
        JobError::Backup(BackupError::Newer) => "problem-backup-newer",
        JobError::Backup(BackupError::WrongPassword) => "problem-backup-password",
        JobError::Profile(why) => shown::job_key(*why),
        JobError::Interrupted => "problem-interrupted",
    }
}

/// The key of the sentence for what is no response.
const fn parcel_key(why: NotTaken) -> &'static str {
    match why {
        NotTaken::Foreign => "problem-parcel-foreign",
        NotTaken::Newer => "problem-parcel-newer",
        NotTaken::Damaged => "problem-parcel-damaged",
    }
}

/// The key of the sentence for a camera that shows nothing.
const fn camera_key(why: NoCamera) -> &'static str {
    match why {
        NoCamera::Missing => "problem-camera-missing",
        NoCamera::Unprotected => "problem-camera-unprotected",
        NoCamera::Refused => "problem-camera-refused",
        NoCamera::Taken => "problem-camera-taken",
        NoCamera::NoReader => "problem-camera-reader",
    }
}

/// The key of the sentence for what was typed and is no number, or no day.
const fn typed_key(problem: &Problem) -> &'static str {
    match problem {
        Problem::Number(NotAnAmount::Empty | NotAnAmount::NotANumber) => "problem-no-number",
        Problem::Number(NotAnAmount::TwoReadings) => "problem-number-two-readings",
        Problem::Number(NotAnAmount::TooFine) => "problem-number-too-fine",
        Problem::Number(NotAnAmount::TooLarge) => "problem-number-too-large",
        _ => "problem-no-day",
    }
}

/// The key of the sentence for a hub that does not run.
const fn hub_key(why: &NoHub) -> &'static str {
    match why {
        NoHub::Impossible => "problem-hub-impossible",
        NoHub::PortTaken => "problem-hub-port",
        NoHub::MayNotListen => "problem-hub-listen",
        NoHub::NoAddress => "problem-hub-address",
        NoHub::InUse => "problem-hub-in-use",
        NoHub::Refused => "problem-hub-storage",
        NoHub::Full => "problem-hub-full",
        NoHub::Newer => "problem-hub-newer",
        NoHub::Damaged => "problem-hub-damaged",
        NoHub::Failed(_) => "problem-hub-failed",
    }
}
