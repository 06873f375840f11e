//! Mappings: subjects of an account that are sent elsewhere.

use super::wire::wire;

wire! {
    /// One destination of a mapped subject.
    pub struct WeightedMapping {
        /// Subject that messages are sent to instead.
        subject: String => keep "subject",
        /// Percent of the messages; 0 counts as 100.
        weight: u8 => omit "weight",
        /// Cluster in which it counts; all that have no own destinations if empty.
        cluster: String => omit "cluster",
    }
}

impl WeightedMapping {
    /// The weight that counts: 100 if none was given.
    pub fn effective_weight(&self) -> u8 {
        if self.weight == 0 { 100 } else { self.weight }
    }
}
