//! The events of forms: subject, content, and the seal of what only the owner of a form may read.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::{Value, json};

use crate::support::client::Message;

/// Key that the owner of a form and the form service know; it never crosses the broker.
#[derive(Clone)]
pub struct FormKey(LessSafeKey);

impl FormKey {
    /// A new key, as the owner of a form makes one.
    pub fn new() -> FormKey {
        let mut bytes = [0; 32];
        SystemRandom::new()
            .fill(&mut bytes)
            .expect("the system has random bytes");
        let key = UnboundKey::new(&AES_256_GCM, &bytes).expect("the key has 256 bits");
        FormKey(LessSafeKey::new(key))
    }

    /// Seals a content for the owner of this form: nonce, ciphertext and tag in base64.
    ///
    /// The form is sealed too, so that what was sealed for one form does not open as another's.
    fn seal(&self, form: &str, content: &Value) -> String {
        let mut nonce = [0; NONCE_LEN];
        SystemRandom::new()
            .fill(&mut nonce)
            .expect("the system has random bytes");
        let mut text = content.to_string().into_bytes();
        let used = Nonce::assume_unique_for_key(nonce);
        self.0
            .seal_in_place_append_tag(used, Aad::from(form), &mut text)
            .expect("the content is short");
        STANDARD.encode([&nonce[..], &text].concat())
    }

    /// Opens the payload of an event of this form; none if it was sealed by another key.
    pub fn open(&self, form: &str, event: &str) -> Option<Value> {
        let event: Value = serde_json::from_str(event).ok()?;
        let sealed = event["payload"]["sealed"].as_str()?;
        let mut bytes = STANDARD.decode(sealed).ok()?;
        let mut text = bytes.split_off(NONCE_LEN);
        let nonce = Nonce::try_assume_unique_for_key(&bytes).ok()?;
        let opened = self.0.open_in_place(nonce, Aad::from(form), &mut text);
        serde_json::from_slice(opened.ok()?).ok()
    }
}

/// An event as it is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub subject: String,
    pub content: String,
}

/// An event that everyone may know: what happened to a form, without any content.
pub fn public(class: &str, kind: &str, form: &str) -> Event {
    event("PUBLIC", class, kind, form, &json!({}))
}

/// An event with a content for the owner of the form.
pub fn private(class: &str, kind: &str, form: &str, key: &FormKey, content: &Value) -> Event {
    let payload = json!({ "sealed": key.seal(form, content) });
    event("PRIVATE", class, kind, form, &payload)
}

fn event(part: &str, class: &str, kind: &str, form: &str, payload: &Value) -> Event {
    let meta = json!({
        "source": "chefs", "domain": "forms", "class": class, "type": kind, "formId": form,
    });
    Event {
        subject: format!("{part}.forms.{class}.{kind}.{form}"),
        content: json!({ "meta": meta, "payload": payload }).to_string(),
    }
}

impl From<Message> for Event {
    fn from(message: Message) -> Event {
        Event {
            subject: message.subject,
            content: message.payload,
        }
    }
}
