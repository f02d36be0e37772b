//! The addresses at which others on the same network find this machine.

use std::net::{IpAddr, SocketAddr};

/// An address of this machine, and the name of the network interface that has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Own {
    interface: String,
    address: IpAddr,
}

/// Every address that this machine has at this moment: a hotspot may be switched on later. None when it cannot be found
/// out.
pub(super) fn own() -> Vec<Own> {
    let found = if_addrs::get_if_addrs().unwrap_or_default();
    found.into_iter().map(|one| Own { address: one.ip(), interface: one.name }).collect()
}

/// Where somebody on the same network finds what listens on `listen`, the likeliest first.
pub(super) fn reachable(listen: SocketAddr, own: &[Own]) -> Vec<SocketAddr> {
    if !listen.ip().is_unspecified() {
        return vec![listen];
    }
    let heard = |one: &&Own| listen.is_ipv6() || one.address.is_ipv4();
    let mut found: Vec<&Own> = own.iter().filter(heard).filter(|one| is_for_others(one.address)).collect();
    // Of a network that is somebody's own, if there is one.
    if found.iter().any(|one| is_private(one.address)) {
        found.retain(|one| is_private(one.address));
    }
    found.sort_by_key(|one| (likelihood(&one.interface), one.address));
    found.into_iter().map(|one| SocketAddr::new(one.address, listen.port())).collect()
}

/// No address that only this machine or the next one understands.
fn is_for_others(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => !v4.is_loopback() && !v4.is_link_local(),
        IpAddr::V6(v6) => !v6.is_loopback() && !v6.is_unicast_link_local(),
    }
}

fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => v4.is_private(),
        IpAddr::V6(v6) => v6.is_unique_local(),
    }
}

/// Wi-Fi before cable, both before bridges and tunnels, where no phone is.
fn likelihood(interface: &str) -> usize {
    const KINDS: [&str; 4] = ["wl", "ap", "en", "eth"];
    KINDS.iter().position(|kind| interface.starts_with(kind)).unwrap_or(KINDS.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(interface: &str, address: &str) -> Own {
        Own { interface: interface.to_owned(), address: address.parse().unwrap() }
    }

    fn found(listen: &str) -> Vec<String> {
        let all = [
            own("lo", "127.0.0.1"),
            own("docker0", "172.17.0.1"),
            own("enp3s0", "192.168.1.7"),
            own("enp4s0", "203.0.113.9"),
            own("wlan0", "10.42.0.1"),
            own("wlan0", "fe80::1"),
            own("wlan0", "fd00::1"),
        ];
        reachable(listen.parse().unwrap(), &all).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_wi_fi_comes_first_and_what_no_phone_reaches_last_or_not_at_all() {
        assert_eq!(found("0.0.0.0:8080"), ["10.42.0.1:8080", "192.168.1.7:8080", "172.17.0.1:8080"]);
        assert_eq!(found("[::]:80")[..2], ["10.42.0.1:80", "[fd00::1]:80"]);
    }

    #[test]
    fn where_every_network_is_a_public_one_that_is_it() {
        let all = [own("lo", "127.0.0.1"), own("eth0", "203.0.113.9"), own("eth0", "fe80::1")];
        let found = reachable("0.0.0.0:80".parse().unwrap(), &all);
        assert_eq!(found, ["203.0.113.9:80".parse().unwrap()]);
    }

    #[test]
    fn an_address_that_was_chosen_is_the_only_one() {
        assert_eq!(found("192.0.2.1:8080"), ["192.0.2.1:8080"]);
    }

    #[test]
    fn this_machine_has_at_least_the_address_of_itself() {
        assert!(super::own().iter().any(|one| one.address.is_loopback()));
    }
}
