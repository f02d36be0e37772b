//! Every screen has an address, so that reloading and the browser's back button do what people expect.

use crate::screens::{
    About, Action, Actions, Again, Answer, Collaboration, Collect, Compare, Due, Elsewhere, Field, Files,
    FormAnswer, FormReview, Forms, HandOver, Home, Hub, Indicator, Indicators, Invite, Join, Lead, Manage,
    Matrix, New, NewAction, Next, Nowhere, Outside, Plan, PlanHistory, PlanStep, Profile, ProfileCode, Ready,
    Reflection, ReflectionPart, ReflectionScreen, Report, Restore, Review, Round, ScanProfile, TestCode,
    Theory, Waiting,
};
use dioxus::prelude::*;
use samson_shared::document::Spot;
use samson_shared::ids::{ActionId, CollaborationId, FieldId, IndicatorId, RoundId};
use samson_shared::plan::Step;

/// The addresses of the app.
#[allow(missing_docs)] // The fields say what they identify.
#[derive(Routable, Debug, Clone, PartialEq)]
#[rustfmt::skip]
pub enum Route {
    #[layout(Outside)]
    /// What this device takes part in, and the way to start.
    #[route("/")]
    Home {},
    /// A collaboration comes back from a backup.
    #[route("/restore")]
    Restore {},
    /// A facilitator starts a collaboration and its first round.
    #[route("/new")]
    New {},
    /// A facilitator starts another round of a collaboration.
    #[route("/c/:collaboration/new")]
    Again { collaboration: CollaborationId },
    /// This device becomes the hub of a room, and shows how to come in.
    #[route("/be-hub")]
    Hub {},
    /// An invitation: its secret stands in the fragment, which never leaves the browser.
    #[route("/j#:fragment")]
    Join { fragment: String },
    /// An appointment: the keys to a collaboration stand in the fragment.
    #[route("/f#:fragment")]
    Lead { fragment: String },
    /// What happens with the answers, at length.
    #[route("/about")]
    About {},
    /// A code to try a camera with.
    #[route("/test-code")]
    TestCode {},
    /// Leads to where somebody is in a round: answering, waiting or the profile.
    #[route("/r/:round")]
    Round { round: RoundId },
    /// One question.
    #[route("/r/:round/answer")]
    Answer { round: RoundId },
    /// All answers, before they are sent.
    #[route("/r/:round/review")]
    Review { round: RoundId },
    /// After sending.
    #[route("/r/:round/waiting")]
    Waiting { round: RoundId },
    /// The answers as codes, for the facilitator's phone.
    #[route("/r/:round/hand-over")]
    HandOver { round: RoundId },
    /// The facilitator's phone scans what others hand over.
    #[route("/r/:round/collect")]
    Collect { round: RoundId },
    /// A facilitator's phone shows the profile to phones without a connection.
    #[route("/r/:round/show-profile")]
    ProfileCode { round: RoundId },
    /// A phone without a connection scans the profile.
    #[route("/r/:round/scan-profile")]
    ScanProfile { round: RoundId },
    /// The phone goes to the next person.
    #[route("/r/:round/next")]
    Next { round: RoundId },
    /// The paper forms that the facilitator enters.
    #[route("/r/:round/forms")]
    Forms { round: RoundId },
    /// One question of a paper form.
    #[route("/r/:round/forms/answer")]
    FormAnswer { round: RoundId },
    /// All answers of a paper form, before they are sent.
    #[route("/r/:round/forms/review")]
    FormReview { round: RoundId },
    /// What to look at before going where there is no connection.
    #[route("/r/:round/ready")]
    Ready { round: RoundId },
    /// The facilitator's view of an open round: QR code, link, count.
    #[route("/r/:round/invite")]
    Invite { round: RoundId },
    /// What a facilitator may need beside the invitation.
    #[route("/r/:round/manage")]
    Manage { round: RoundId },
    /// The shared profile.
    #[route("/r/:round/profile")]
    Profile { round: RoundId },
    /// What a facilitator puts on paper.
    #[route("/r/:round/report")]
    Report { round: RoundId },
    /// One field of the profile.
    #[route("/r/:round/profile/:field")]
    Field { round: RoundId, field: FieldId },
    /// What changed since an earlier round.
    #[route("/r/:round/compare")]
    Compare { round: RoundId },
    /// What the group writes about itself.
    #[route("/r/:round/together")]
    Reflection { round: RoundId },
    /// One part of that.
    #[route("/r/:round/together/:part")]
    ReflectionScreen { round: RoundId, part: ReflectionPart },
    /// Everything about a collaboration, as one picture.
    #[route("/c/:collaboration")]
    Collaboration { collaboration: CollaborationId },
    /// Files for other programs, and a backup.
    #[route("/c/:collaboration/files")]
    Files { collaboration: CollaborationId },
    /// What the group agreed to do.
    #[route("/c/:collaboration/actions")]
    Actions { collaboration: CollaborationId },
    /// The same, sorted into four boxes.
    #[route("/c/:collaboration/matrix")]
    Matrix { collaboration: CollaborationId },
    /// One action.
    #[route("/c/:collaboration/actions/:action")]
    Action { collaboration: CollaborationId, action: ActionId },
    /// The impact plan.
    #[route("/c/:collaboration/plan")]
    Plan { collaboration: CollaborationId },
    /// One of its ten steps.
    #[route("/c/:collaboration/plan/:step")]
    PlanStep { collaboration: CollaborationId, step: Step },
    /// Who changed what in it.
    #[route("/c/:collaboration/plan-history")]
    PlanHistory { collaboration: CollaborationId },
    /// What leads to what, as a picture.
    #[route("/c/:collaboration/theory")]
    Theory { collaboration: CollaborationId },
    /// What is due when.
    #[route("/c/:collaboration/due")]
    Due { collaboration: CollaborationId },
    /// The signs that show whether the group is on its way.
    #[route("/c/:collaboration/indicators")]
    Indicators { collaboration: CollaborationId },
    /// One of them.
    #[route("/c/:collaboration/indicators/:indicator")]
    Indicator { collaboration: CollaborationId, indicator: IndicatorId },
    /// An action that is still to be written down, about a field or the round as a whole.
    #[route("/r/:round/new-action/:about")]
    NewAction { round: RoundId, about: Spot },
    /// Anything else.
    #[route("/:..path")]
    Nowhere { path: Vec<String> },
}

/// The addresses of the part that an invited person downloads first; at any other, the whole app takes over. Screens
/// lead to a [`Route`] wherever they are shown. The page that starts with this part, `/j`, has to be among them.
#[allow(missing_docs)] // The fields say what they identify.
#[derive(Routable, Debug, Clone, PartialEq)]
#[rustfmt::skip]
pub enum FirstRoute {
    /// As [`Route::Join`].
    #[route("/j#:fragment")]
    Join { fragment: String },
    /// As [`Route::About`].
    #[route("/about")]
    About {},
    /// As [`Route::Answer`].
    #[route("/r/:round/answer")]
    Answer { round: RoundId },
    /// As [`Route::Review`].
    #[route("/r/:round/review")]
    Review { round: RoundId },
    /// Every other address of the app.
    #[route("/:..path")]
    Elsewhere { path: Vec<String> },
}
