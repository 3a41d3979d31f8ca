//! Text: `key=value`, each ended by a zero byte (RFC 7143 §6.1).

/// Keys and values in their order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text(Vec<(String, String)>);

impl Text {
    /// What the bytes say; `None` if they are no text. Values are no longer than what holds them.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let pairs = bytes
            .split(|byte| *byte == 0)
            .filter(|pair| !pair.is_empty());
        let pairs = pairs.map(|pair| {
            let (key, value) = std::str::from_utf8(pair).ok()?.split_once('=')?;
            (!key.is_empty()).then(|| (key.to_owned(), value.to_owned()))
        });
        pairs.collect::<Option<Vec<_>>>().map(Self)
    }

    /// As it goes over the wire.
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for (key, value) in &self.0 {
            for part in [key.as_bytes(), b"=", value.as_bytes(), b"\0"] {
                bytes.extend_from_slice(part);
            }
        }
        bytes
    }

    /// Adds a pair.
    pub fn push(&mut self, key: &str, value: impl Into<String>) {
        self.0.push((key.to_owned(), value.into()));
    }

    /// The first value of a key.
    pub fn get(&self, key: &str) -> Option<&str> {
        let mut pairs = self.0.iter();
        pairs
            .find(|(k, _)| k == key)
            .map(|(_, value)| value.as_str())
    }

    /// All pairs.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(key, value)| (key.as_str(), value.as_str()))
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
