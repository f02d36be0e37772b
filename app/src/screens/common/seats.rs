//! The addresses of who sits where.

use crate::route::Route;
use crate::state::Seat;

/// Where somebody stands who sits there.
pub(crate) const fn place_of(seat: Seat) -> Route {
    match seat {
        Seat::Own(round) => Route::Round { round },
        Seat::Paper(round) => Route::Forms { round },
    }
}

/// The question that they answer.
pub(crate) const fn question_of(seat: Seat) -> Route {
    match seat {
        Seat::Own(round) => Route::Answer { round },
        Seat::Paper(round) => Route::FormAnswer { round },
    }
}

/// Everything that they answered.
pub(crate) const fn review_of(seat: Seat) -> Route {
    match seat {
        Seat::Own(round) => Route::Review { round },
        Seat::Paper(round) => Route::FormReview { round },
    }
}
