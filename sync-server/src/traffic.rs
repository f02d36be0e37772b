//! How often one address may ask. Addresses live in memory only, for as long as they have asked a lot.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// A bucket of requests per address, filling up steadily.
#[derive(Debug)]
pub(crate) struct Traffic {
    per_second: f64,
    at_once: f64,
    buckets: Mutex<Buckets>,
}

#[derive(Debug)]
struct Buckets {
    by_address: HashMap<IpAddr, Bucket>,
    /// Look for full buckets when there are this many.
    tidy_at: usize,
}

#[derive(Debug, Clone, Copy)]
struct Bucket {
    left: f64,
    seen: Duration,
}

/// Below this many buckets, tidying is not worth it.
const FEW: usize = 1024;

impl Traffic {
    pub(crate) fn new(per_second: f64, at_once: u32) -> Self {
        let buckets = Buckets { by_address: HashMap::new(), tidy_at: FEW };
        Self { per_second, at_once: f64::from(at_once), buckets: Mutex::new(buckets) }
    }

    /// Takes one request out of this address's bucket; false when it is empty. `now` counts from any fixed moment.
    pub(crate) fn allows(&self, address: IpAddr, now: Duration) -> bool {
        let mut buckets = self.buckets.lock().unwrap_or_else(PoisonError::into_inner);
        if buckets.by_address.len() >= buckets.tidy_at {
            // A full bucket says the same as none.
            buckets.by_address.retain(|_, bucket| self.left(bucket, now) < self.at_once);
            buckets.tidy_at = FEW.max(buckets.by_address.len() * 2);
        }
        let fresh = Bucket { left: self.at_once, seen: now };
        let bucket = buckets.by_address.entry(network(address)).or_insert(fresh);
        let left = self.left(bucket, now);
        let allowed = left >= 1.0;
        *bucket = Bucket { left: if allowed { left - 1.0 } else { left }, seen: now };
        allowed
    }

    fn left(&self, bucket: &Bucket, now: Duration) -> f64 {
        let passed = now.saturating_sub(bucket.seen).as_secs_f64();
        (bucket.left + passed * self.per_second).min(self.at_once)
    }
}

/// One household or phone has a whole /64 of IPv6.
pub(crate) fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(v4) => IpAddr::V4(v4),
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(10, 0, 0, 1));

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn an_address_that_asks_too_much_waits_and_others_do_not() {
        let traffic = Traffic::new(1.0, 2);
        assert_eq!([0; 3].map(|_| traffic.allows(HERE, at(0))), [true, true, false]);
        assert!(traffic.allows("10.0.0.2".parse().unwrap(), at(0)));
        assert_eq!([0; 2].map(|_| traffic.allows(HERE, at(1))), [true, false]);
        assert_eq!([0; 3].map(|_| traffic.allows(HERE, at(99))), [true, true, false]);
    }

    #[test]
    fn a_phone_does_not_get_more_by_changing_its_ipv6_address() {
        let traffic = Traffic::new(1.0, 1);
        assert!(traffic.allows("2001:db8::1".parse().unwrap(), at(0)));
        assert!(!traffic.allows("2001:db8::2".parse().unwrap(), at(0)));
        assert!(traffic.allows("2001:db8:0:1::1".parse().unwrap(), at(0)));
    }

    #[test]
    fn addresses_that_have_been_quiet_are_forgotten() {
        let traffic = Traffic::new(1.0, 2);
        for n in 0..FEW as u32 {
            traffic.allows(IpAddr::V4(n.into()), at(0));
        }
        traffic.allows(HERE, at(60));
        assert_eq!(traffic.buckets.lock().unwrap().by_address.len(), 1);
    }
}
