"""Pages rendered by a cluster of Dask: who builds a whole state has more offers than one machine has time for."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from generator.render.crew import Crew

_PATIENCE = 10
"""Seconds that a cluster is waited for."""


@contextmanager
def cluster_crew(address: str) -> Iterator[Crew]:
    """The workers of a cluster, by the address of its scheduler; ends the command where nobody can use it.

    Certificates for `tls://` are Dask's own settings (`distributed.comm.tls`), which its client reads by itself.
    """
    try:
        import distributed
    except ImportError as error:
        message = (
            "Für --scheduler fehlt eine Bibliothek. Bitte so einrichten: pip install 'familienwegweiser[cluster]'."
        )
        raise click.ClickException(message) from error
    # Dask's client has no types.
    make_client: Any = distributed.Client
    try:
        client = make_client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        message = (
            f"Der Cluster unter „{address}“ antwortet nicht. Bitte die Adresse prüfen, zum Beispiel "
            "tls://rechner:8786, ob dort ein Scheduler läuft und ob das Zertifikat stimmt."
        )
        raise click.ClickException(message) from error
    with client:
        hands = sum(client.nthreads().values())
        if not hands:
            raise click.ClickException(f"Unter „{address}“ gibt es keinen Worker, der Seiten machen kann.")
        yield Crew(
            client.get_executor(pure=False),
            hands,
            lambda shared: client.scatter(shared, broadcast=True, hash=False),
            lambda: bool(client.scheduler_info()["workers"]),
            (distributed.KilledWorker, distributed.client.FutureCancelledError),
        )
