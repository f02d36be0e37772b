//! How fast many clients got on, each with one request after the other.

use std::time::Duration;
use tokio::task::JoinSet;
use tokio::time::Instant;

/// What a run of requests took.
#[derive(Debug, Clone, PartialEq)]
pub struct Speed {
    /// Of each request, shortest first.
    took: Vec<Duration>,
    elapsed: Duration,
}

impl Speed {
    /// From the time of each request and the time from the first to the last.
    pub fn new(mut took: Vec<Duration>, elapsed: Duration) -> Self {
        assert!(!took.is_empty(), "nothing was measured");
        took.sort_unstable();
        Self { took, elapsed }
    }

    /// Requests per second.
    pub fn per_second(&self) -> f64 {
        self.took.len() as f64 / self.elapsed.as_secs_f64()
    }

    /// Milliseconds within which half of the requests were answered.
    pub fn median(&self) -> f64 {
        self.percentile(50)
    }

    /// Milliseconds within which 99 of 100 requests were answered.
    pub fn p99(&self) -> f64 {
        self.percentile(99)
    }

    fn percentile(&self, percent: usize) -> f64 {
        let rank = (self.took.len() * percent).div_ceil(100).max(1);
        self.took[rank - 1].as_secs_f64() * 1000.0
    }
}

/// Runs clients side by side until the time is over or they have nothing left to ask. A client is what makes its
/// next request.
pub async fn measure<F>(clients: Vec<impl Iterator<Item = F> + Send + 'static>, time: Duration) -> Speed
where
    F: Future<Output = ()> + Send,
{
    let begun = Instant::now();
    let mut running = JoinSet::new();
    for mut client in clients {
        running.spawn(async move {
            let mut took = Vec::new();
            while begun.elapsed() < time
                && let Some(request) = client.next()
            {
                let asked = Instant::now();
                request.await;
                took.push(asked.elapsed());
            }
            took
        });
    }
    Speed::new(running.join_all().await.concat(), begun.elapsed())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(milliseconds: impl IntoIterator<Item = u64>) -> Speed {
        Speed::new(milliseconds.into_iter().map(Duration::from_millis).collect(), Duration::from_secs(2))
    }

    #[test]
    fn the_percentile_is_the_time_within_which_so_many_were_answered() {
        let speed = of((1..=200).rev());
        assert_eq!((speed.median(), speed.p99(), speed.per_second()), (100.0, 198.0, 100.0));
        assert_eq!(of([7]).p99(), 7.0);
    }

    #[tokio::test(start_paused = true)]
    async fn clients_run_side_by_side_until_the_time_is_over_or_nothing_is_left() {
        let endless = std::iter::repeat(100);
        let short = std::iter::repeat_n(100, 3);
        let request = |time| tokio::time::sleep(Duration::from_millis(time));
        let clients: Vec<Box<dyn Iterator<Item = _> + Send>> =
            vec![Box::new(endless.map(request)), Box::new(short.map(request))];
        let speed = measure(clients, Duration::from_secs(1)).await;
        assert_eq!((speed.took.len(), speed.elapsed), (13, Duration::from_secs(1)));
    }
}
