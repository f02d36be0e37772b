//! The address of a server or hub, written in one way, so that two of them can be compared.

/// The longest address, in bytes: a name has 253 at most.
const LIMIT: usize = 280;

/// Scheme, host and, where it is not the usual one, port; as a browser writes the origin of a page: in small letters and
/// without a slash at the end. None for anything else: what comes from elsewhere is not followed blindly.
pub fn address(text: &str) -> Option<String> {
    let text = text.trim();
    let (scheme, rest) = text.split_once("://").filter(|_| text.len() <= LIMIT)?;
    let scheme = scheme.to_ascii_lowercase();
    let usual = match scheme.as_str() {
        "https" => ":443",
        "http" => ":80",
        _ => return None,
    };
    let host = rest.strip_suffix('/').unwrap_or(rest).to_ascii_lowercase();
    let host = host.strip_suffix(usual).unwrap_or(&host);
    let is_host = |letter: u8| letter.is_ascii_alphanumeric() || b".-:[]".contains(&letter);
    (host.bytes().all(is_host) && host.bytes().any(|letter| letter.is_ascii_alphanumeric()))
        .then(|| format!("{scheme}://{host}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_place_is_written_in_one_way() {
        for text in ["https://samson.example", " https://samson.example/\n", "HTTPS://Samson.Example:443"] {
            assert_eq!(address(text).as_deref(), Some("https://samson.example"), "{text}");
        }
        assert_eq!(address("http://192.168.1.4:8080/").as_deref(), Some("http://192.168.1.4:8080"));
        assert_eq!(address("http://[fd00::1]:80").as_deref(), Some("http://[fd00::1]"));
        assert_eq!(address("https://samson.example:80").as_deref(), Some("https://samson.example:80"));
    }

    #[test]
    fn what_is_more_or_less_than_an_address_is_none() {
        let long = format!("https://{}", "a".repeat(LIMIT));
        for text in [
            "",
            "samson.example",
            "https://",
            "https:///",
            "ftp://samson.example",
            "javascript://samson.example",
            "https://samson.example/app",
            "https://samson.example#a",
            "https://samson.example?a",
            "https://kari@samson.example",
            "https://samson example",
            &long,
        ] {
            assert_eq!(address(text), None, "{text}");
        }
    }
}
