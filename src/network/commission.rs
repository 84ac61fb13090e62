//! Who commissions the network: the association and the directors' network.

use super::Network;
use crate::records::organisation::OrganisationKind;
use crate::records::{Entry, Organisation};

impl Network {
    /// The association, where there is exactly one.
    pub fn association(&self) -> Option<&Entry<Organisation>> {
        let mut associations = self.organisations_of(OrganisationKind::Association);
        associations.next().filter(|_| associations.next().is_none())
    }

    /// The directors' network that commissions this one, where the settings name one.
    pub fn directors(&self) -> Option<&Entry<Organisation>> {
        let commissioner = self.settings.commissioner.as_ref()?;
        let named = self.organisations.get(commissioner.as_str());
        named.filter(|organisation| organisation.kind == OrganisationKind::DirectorsNetwork)
    }
}
