"""The organisation's way in: the data key sealed for a public key in the age format.

The unit's IT department keeps the secret half, and can open a store whose nurse has left.
Source of the format: age-encryption.org/v1 (X25519 recipients).
"""

from datetime import datetime

from csnat_app.domain.errors import Misfortune, Trouble
from csnat_app.domain.ids import new_id
from csnat_app.store.keys import KEY_BYTES
from csnat_app.store.slots import ORGANISATION, SLOT_VERSION, OrganisationSlot, slot_binding

_SECRET_START = "AGE-SECRET-KEY-1"


def new_organisation(
    store_id: str,
    name: str,
    recipient: str,
    added_by: str,
    added: datetime,
    data_key: bytes | bytearray,
    slot_id: str = "",
) -> OrganisationSlot:
    """Seal the data key for the public key. Raises `Misfortune` ORGANISATION_KEY_UNREADABLE."""
    # Imported here and below: the unlock page is painted before any of this is needed.
    import pyrage

    recipient, slot_id = recipient.strip(), slot_id or new_id()
    try:
        public = pyrage.x25519.Recipient.from_str(recipient)
    except pyrage.RecipientError as error:
        raise Misfortune(Trouble.ORGANISATION_KEY_UNREADABLE) from error
    # age does not know of associated data: what the slot is bound to is sealed with the key.
    sealed = pyrage.encrypt(_binding(store_id, slot_id) + bytes(data_key), [public])
    return OrganisationSlot(slot_id, name, recipient, added_by, added, sealed)


def open_organisation(slot: OrganisationSlot, store_id: str, identity: str) -> bytes | None:
    """The data key, or None if none of the secret keys in the text is the slot's.

    `identity` may be the whole file that `age-keygen` writes, remarks included.
    """
    import pyrage

    binding = _binding(store_id, slot.id)
    for line in identity.split():
        if not line.startswith(_SECRET_START):
            continue
        try:
            content = pyrage.decrypt(slot.sealed, [pyrage.x25519.Identity.from_str(line)])
        except (pyrage.IdentityError, pyrage.DecryptError):
            continue
        if content.startswith(binding) and len(content) == len(binding) + KEY_BYTES:
            return content[-KEY_BYTES:]
    return None


def _binding(store_id: str, slot_id: str) -> bytes:
    return slot_binding(SLOT_VERSION, store_id, slot_id, ORGANISATION) + b"\n"
