//! How many connections there may be: in all, and from one address.

use crate::traffic::network;
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The places for connections.
#[derive(Clone)]
pub(super) struct Places {
    free: Arc<Semaphore>,
    /// How many one address may have; `None` when all connections come from a proxy.
    each: Option<u32>,
    taken: Arc<Taken>,
}

/// Only addresses that have a connection open.
#[derive(Default)]
struct Taken(Mutex<HashMap<IpAddr, u32>>);

/// The place of one connection, free again when dropped.
pub(super) struct Place {
    _free: OwnedSemaphorePermit,
    address: IpAddr,
    taken: Arc<Taken>,
}

impl Places {
    pub(super) fn new(all: usize, each: Option<u32>) -> Self {
        let free = Arc::new(Semaphore::new(all.min(Semaphore::MAX_PERMITS)));
        Self { free, each, taken: Arc::default() }
    }

    /// Waits until there is a place for anybody. (`None` only if the places were closed, which nobody does.)
    pub(super) async fn free(&self) -> Option<OwnedSemaphorePermit> {
        self.free.clone().acquire_owned().await.ok()
    }

    /// How many connections are open.
    pub(super) fn taken(&self) -> u32 {
        self.taken.lock().values().sum()
    }

    /// Gives the place to an address, or to nobody when this address has enough.
    pub(super) fn give(&self, free: OwnedSemaphorePermit, address: IpAddr) -> Option<Place> {
        let address = network(address);
        let mut taken = self.taken.lock();
        let count = taken.entry(address).or_default();
        if self.each.is_some_and(|each| *count >= each) {
            return None;
        }
        *count += 1;
        Some(Place { _free: free, address, taken: self.taken.clone() })
    }
}

impl Taken {
    fn lock(&self) -> MutexGuard<'_, HashMap<IpAddr, u32>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut taken = self.taken.lock();
        if let Some(count) = taken.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                taken.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);
    const THERE: IpAddr = IpAddr::V4(Ipv4Addr::BROADCAST);

    async fn take(places: &Places, address: IpAddr) -> Option<Place> {
        places.give(places.free().await.unwrap(), address)
    }

    #[tokio::test]
    async fn one_address_cannot_take_the_places_of_others() {
        let places = Places::new(10, Some(2));
        let held = [take(&places, HERE).await, take(&places, HERE).await];
        assert!(held.iter().all(Option::is_some));
        assert!(take(&places, HERE).await.is_none());
        assert!(take(&places, THERE).await.is_some());
        drop(held);
        assert!(take(&places, HERE).await.is_some());
    }

    #[tokio::test]
    async fn who_has_left_is_forgotten() {
        let places = Places::new(10, Some(2));
        drop(take(&places, HERE).await);
        assert!(places.taken.lock().is_empty());
    }

    #[tokio::test]
    async fn when_every_place_is_taken_the_next_one_waits() {
        let places = Places::new(1, None);
        let held = take(&places, HERE).await.unwrap();
        let waiting = take(&places, HERE);
        let leaving = async { drop(held) };
        let (next, ()) = tokio::join!(biased; waiting, leaving);
        assert!(next.is_some());
    }
}
