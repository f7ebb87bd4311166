"""Pages rendered by a cluster of Dask: who builds a whole state has more offers than one machine has time for."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import click

from generator.render.crew import Crew

_SCHEMES = ("tcp", "tls")
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
    dask: Any = distributed
    _refuse_address(address, dask.Security())
    try:
        client = dask.Client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise _unreached(address) from error
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


def _refuse_address(address: str, security: Any) -> None:
    """End the command where nothing answers: Dask's client would try for long, and then tell it in the program's words."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
        if parts.scheme not in _SCHEMES or not host or not port:
            raise ValueError(address)
        with socket.create_connection((host, port), timeout=_PATIENCE):
            pass
    except (OSError, ValueError) as error:
        raise _unreached(address) from error
    if parts.scheme == "tls" and security.get_connection_args("client").get("ssl_context") is None:
        raise click.ClickException(
            "Für tls:// fehlt ein Zertifikat. Dask sucht es unter distributed.comm.tls in seinen Einstellungen, "
            "zum Beispiel in DASK_DISTRIBUTED__COMM__TLS__CA_FILE."
        )


def _unreached(address: str) -> click.ClickException:
    return click.ClickException(
        f"Der Cluster unter „{address}“ antwortet nicht. Bitte die Adresse prüfen, zum Beispiel "
        "tls://rechner:8786, und ob dort ein Scheduler läuft."
    )
