"""Rows. Nothing in them tells what a person wrote."""

from django.db import models


class JourneyRow(models.Model):
    """A journey. A write locks its row, so that sequences are given one after the other."""

    id = models.UUIDField(primary_key=True)
    began = models.DateTimeField()
    last = models.PositiveBigIntegerField(default=0)
    # Both tell a process that holds opened entries whether they are still all there are.
    erasures = models.PositiveBigIntegerField(default=0)
    # Set before anything is deleted, so that a deletion cut short is finished at the next start.
    ended = models.DateTimeField(null=True)

    class Meta:
        db_table = "journeys"


class EntryRow(models.Model):
    """A sealed entry. Erasing it destroys its key and empties `sealed`; the rest keeps the chain whole."""

    journey = models.ForeignKey(JourneyRow, models.CASCADE)
    sequence = models.PositiveBigIntegerField()
    stored = models.DateTimeField()
    tag = models.BinaryField(max_length=32)
    key_id = models.BinaryField(max_length=16)
    sealed = models.BinaryField()
    sealed_digest = models.BinaryField(max_length=32)
    link = models.BinaryField()
    chain = models.BinaryField(max_length=32)
    erased = models.DateTimeField(null=True)

    class Meta:
        db_table = "entries"
        constraints = (
            models.UniqueConstraint(fields=("journey", "sequence"), name="one_entry_a_place"),
            models.UniqueConstraint(fields=("journey", "tag"), name="one_entry_an_identifier"),
        )


class KeyRow(models.Model):
    """The key of one entry, wrapped by the journey's key."""

    id = models.BinaryField(primary_key=True, max_length=16)
    journey = models.UUIDField(db_index=True)
    wrapped = models.BinaryField()

    class Meta:
        db_table = "entry_keys"


class LockRow(models.Model):
    """The journey's key, wrapped by a passphrase, a recovery code or a key file."""

    journey = models.UUIDField()
    way = models.CharField(max_length=20)
    salt = models.BinaryField(max_length=16)
    cost = models.CharField(max_length=100, default="")
    # Of a key file: where it was put.
    place = models.CharField(max_length=4096, default="")
    wrapped = models.BinaryField()

    class Meta:
        db_table = "locks"
        constraints = (models.UniqueConstraint(fields=("journey", "way"), name="one_lock_a_way"),)
