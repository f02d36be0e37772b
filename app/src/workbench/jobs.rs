//! Every job there is: what goes in, and what comes out.

use super::requests::jobs;
use super::{
    Author, ChartId, CommonsEdit, Drawn, EditedCommons, ExportFile, ExportOf, Job, Measured, MergedCommons,
    OpenedProfile, ReadCharter, Revealed, RevealedSurvey, SealedBag, WrittenCharter, pack,
};
use rand_core::CryptoRng;
use samson_shared::crypto::carry::CarryKey;
use samson_shared::crypto::keyring::Keyring;
use samson_shared::crypto::keys::Secret;
use samson_shared::crypto::sign::AuthorSecret;
use samson_shared::document::{Charter, Commons};
use samson_shared::exchange::{FragmentHash, SealedResponse};
use samson_shared::ids::{AuthorId, CollaborationId, Group, InstrumentId, RoundId};
use samson_shared::language::Language;
use samson_shared::plan::{Indicator, RoundFigure};
use samson_shared::protection::Protection;
use samson_shared::response::Draft;
use samson_shared::sync::receipt_code::ReceiptCode;
use samson_shared::sync::wire::{Action, Signed};
use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;

jobs! {
    /// Signs the creation of a collaboration.
    SignCreation -> Signed {
        /// The new collaboration.
        collaboration: CollaborationId,
        /// Its first facilitator.
        facilitator: AuthorSecret,
    }
    /// Signs a facilitator's command.
    SignCommand -> Signed {
        /// The collaboration.
        collaboration: CollaborationId,
        /// Who orders it.
        facilitator: AuthorSecret,
        /// Higher than that of the last command.
        counter: u64,
        /// What to do.
        action: Action,
    }
    /// Tells the key that everybody may know of an author.
    ReadKey -> AuthorId {
        /// Of whom.
        author: AuthorSecret,
    }
    /// Writes the charter and seals it.
    WriteCharter -> WrittenCharter {
        /// The collaboration.
        collaboration: CollaborationId,
        /// From the invitation.
        secret: Secret,
        /// Who writes.
        facilitator: AuthorSecret,
        /// Higher than that of the last snapshot.
        sequence: u64,
        /// The charter document as it was stored last.
        document: Option<ByteBuf>,
        /// How it shall be.
        charter: Charter,
    }
    /// Merges charters that arrived into the one stored here.
    ReadCharters -> ReadCharter {
        /// The collaboration.
        collaboration: CollaborationId,
        /// From the invitations.
        secrets: Keyring,
        /// The charter document as it was stored last.
        document: Option<ByteBuf>,
        /// What arrived.
        slots: Vec<Signed>,
    }
    /// Edits the commons and seals a snapshot of them.
    EditCommons -> EditedCommons {
        /// The collaboration.
        collaboration: CollaborationId,
        /// From the invitation.
        secret: Secret,
        /// Who writes: this device in this collaboration.
        author: AuthorSecret,
        /// Higher than that of the last snapshot.
        sequence: u64,
        /// The document as it was stored last.
        document: Option<ByteBuf>,
        /// What to change.
        edit: CommonsEdit,
    }
    /// Merges commons that arrived into those stored here; none when they hold nothing new.
    MergeCommons -> Option<MergedCommons> {
        /// The collaboration.
        collaboration: CollaborationId,
        /// From the invitations.
        secrets: Keyring,
        /// The document as it was stored last.
        document: Option<ByteBuf>,
        /// What arrived; slots of other documents are passed over.
        slots: Vec<Signed>,
    }
    /// Draws a link as a code that cameras read, as SVG; none for a link longer than any code holds, about 2300 letters.
    DrawCode -> Option<String> {
        /// What the code says.
        link: String,
    }
    /// Seals a response.
    SealResponse -> SealedResponse {
        /// Who answers, and where.
        author: Author,
        /// The side the author belongs to.
        group: Group,
        /// What is asked.
        instrument: InstrumentId,
        /// Its version.
        version: u32,
        /// What was answered.
        draft: Draft,
        /// Higher than that of the last response.
        sequence: u64,
    }
    /// Seals a response that waits anew, after the invitation was changed; none when it is sealed with the newest secret.
    SealAnew -> Option<SealedResponse> {
        /// Who answers, and where, with the newest secret.
        author: Author,
        /// The response as it was sealed before.
        response: Signed,
        /// From the invitations before.
        earlier: Vec<Secret>,
        /// Higher than that of the last response.
        sequence: u64,
    }
    /// Takes a response back.
    SignWithdrawal -> Signed {
        /// Whose response.
        author: Author,
        /// Higher than that of the response.
        sequence: u64,
    }
    /// Tells the code of a response.
    ReadReceipt -> ReceiptCode {
        /// In which round.
        round: RoundId,
        /// Whose response.
        author: AuthorSecret,
    }
    /// Seals a response once more, for another phone to carry: the parcel, as it is handed over.
    SealParcel -> ByteBuf {
        /// Where it belongs.
        collaboration: CollaborationId,
        /// The round it answers.
        round: RoundId,
        /// Of the server or hub that it goes to.
        to: CarryKey,
        /// The response as it waits.
        response: Signed,
    }
    /// Seals and signs what the profile of a round shows, for phones without a connection: the parcel, as it is shown.
    SealProfile -> ByteBuf {
        /// Where it belongs.
        collaboration: CollaborationId,
        /// From the newest invitation.
        secret: Secret,
        /// Who shows it.
        facilitator: AuthorSecret,
        /// The round.
        measured: Measured,
    }
    /// Checks and opens a profile that another phone showed.
    OpenProfile -> OpenedProfile {
        /// Where it has to belong.
        collaboration: CollaborationId,
        /// Which round it has to be of.
        round: RoundId,
        /// From the invitations.
        secrets: Keyring,
        /// What was asked in that round.
        instrument: InstrumentId,
        /// Its version.
        version: u32,
        /// As everybody accepted it.
        protection: Protection,
        /// What was seen.
        profile: Signed,
    }
    /// Draws one of the endless codes of a parcel, as SVG.
    DrawFrame -> String {
        /// What is handed over.
        parcel: ByteBuf,
        /// Which code, counted from 0.
        position: u32,
    }
    /// Draws a code that holds nothing, as dense as those of a parcel, as SVG.
    DrawTestCode -> String {}
    /// Opens the bag of a revealed round and counts what is in it, with progress. Comes back as it is stored: screens have
    /// no use for it.
    OpenBag -> ByteBuf {
        /// The bag.
        bag: SealedBag,
        /// The fragments that this device sent.
        own: Vec<FragmentHash>,
    }
    /// Merges the bag of a revealed round into its document, as it is stored.
    MergeBag -> ByteBuf {
        /// The bag.
        bag: SealedBag,
    }
    /// Goes through a reveal with one made-up response, so that the browser has compiled what the real one needs.
    Rehearse -> () {
        /// What is asked.
        instrument: InstrumentId,
        /// Its version.
        version: u32,
        /// The language of the labels.
        language: Language,
    }
    /// Writes what somebody may see of a collaboration into a file for other programs.
    MakeExport -> ByteBuf {
        /// What the file is about.
        of: ExportOf,
        /// The revealed rounds, oldest first; those that cannot be read are left out.
        rounds: Vec<Measured>,
        /// What everybody wrote.
        commons: Commons,
        /// Which file.
        file: ExportFile,
    }
    /// Seals records with a password: a backup for a file.
    SealBackup -> ByteBuf {
        /// What opens it again.
        password: String,
        /// The records.
        records: ByteBuf,
    }
    /// Opens a backup.
    OpenBackup -> ByteBuf {
        /// What it was sealed with.
        password: String,
        /// The file.
        file: ByteBuf,
    }
    /// Scores an opened round, compares it with one before, and draws the charts that a screen shows.
    ShowProfile -> Revealed {
        /// The round.
        measured: Measured,
        /// Rounds of the same collaboration before it, oldest first; those that cannot be read are left out.
        earlier: Vec<Measured>,
        /// Which of them to compare with; without one, the last.
        against: Option<RoundId>,
        /// The language of the labels.
        language: Language,
        /// What to draw.
        charts: Vec<ChartId>,
    }
    /// Scores a revealed round of the partnership survey, compares it and draws its bars.
    ShowSurvey -> RevealedSurvey {
        /// The round.
        measured: Measured,
        /// Rounds of the same collaboration before it, oldest first; those that are no survey or cannot be read are left out.
        earlier: Vec<Measured>,
        /// Which of them to compare with; without one, the last.
        against: Option<RoundId>,
        /// The language of the bars' words.
        language: Language,
    }
    /// Reads the figures of revealed rounds that indicators of the impact plan can follow.
    ReadFigures -> Vec<RoundFigure> {
        /// The rounds; those that cannot be read bring nothing.
        rounds: Vec<Measured>,
    }
    /// Draws the course of an indicator: what was measured, and the way from start to target.
    DrawCourse -> Drawn {
        /// With what rounds bring to it.
        indicator: Indicator,
        /// The language of the labels.
        language: Language,
    }
}
