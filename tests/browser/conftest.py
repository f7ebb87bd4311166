"""A real Chromium on a real build of the county's own site, served from a folder of its own."""

import pytest

from tests.sweep.serving import served


@pytest.fixture(scope="session")
def address(site_folder):
    """The site's address."""
    with served(site_folder) as found:
        yield found
