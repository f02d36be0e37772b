//! The code that lets a phone join a Wi-Fi without typing.

/// A Wi-Fi in the room. Its password is shown on purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wifi {
    /// The name that phones show.
    pub name: String,
    /// The password; none for an open network.
    pub password: Option<String>,
}

impl Wifi {
    /// The text of the code, as the cameras of phones have understood it since ZXing wrote it down
    /// (<https://github.com/zxing/zxing/wiki/Barcode-Contents#wi-fi-network-config-android-ios-11>).
    pub fn code(&self) -> String {
        let name = escaped(&self.name);
        match &self.password {
            Some(password) => format!("WIFI:T:WPA;S:{name};P:{};;", escaped(password)),
            None => format!("WIFI:T:nopass;S:{name};;"),
        }
    }
}

fn escaped(text: &str) -> String {
    let special = |letter: char| matches!(letter, '\\' | ';' | ',' | ':' | '"');
    text.chars().flat_map(|letter| special(letter).then_some('\\').into_iter().chain([letter])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(name: &str, password: Option<&str>) -> String {
        Wifi { name: name.to_owned(), password: password.map(str::to_owned) }.code()
    }

    #[test]
    fn a_network_with_a_password_and_one_without() {
        assert_eq!(code("Gården", Some("grønnkål")), "WIFI:T:WPA;S:Gården;P:grønnkål;;");
        assert_eq!(code("Kafé", None), "WIFI:T:nopass;S:Kafé;;");
    }

    #[test]
    fn letters_that_mean_something_in_the_code_are_escaped() {
        assert_eq!(code(r#"a;b,c:d"e\f"#, Some(";")), r#"WIFI:T:WPA;S:a\;b\,c\:d\"e\\f;P:\;;;"#);
    }
}
