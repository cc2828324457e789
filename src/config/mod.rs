//! Settings: `site.yaml`, `edition.yaml` and `facts.yaml`, checked and whole. Never reads pages.

pub mod base_url;
pub mod edition;
pub mod facts;
pub mod fields;
pub mod languages;
pub mod policy;
pub mod site;
pub mod yaml;
mod yaml_fault;

pub use edition::{Contact, Edition};
pub use facts::{Fact, FactValue, Facts};
pub use fields::Fields;
pub use policy::{Policy, Publish, StalePolicy};
pub use site::Config;
pub use yaml::Words;
