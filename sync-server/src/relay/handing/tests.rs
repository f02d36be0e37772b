mod simulation;
mod spot;
