mod corners;
mod simulation;
mod spot;
